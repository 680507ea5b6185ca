package cn.chaoyang.scorecard.innovation.first;

import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstProductTest {

    @Test
    void shouldTellTheSameNameOfTwoEnterprisesApart() {
        assertThat(product("示例甲公司", "PROVINCIAL").computeSubject())
                .isEqualTo("EQUIPMENT|示例检测装备|SL-1|示例甲公司")
                .isNotEqualTo(product("示例乙公司", "PROVINCIAL").computeSubject());
    }

    @Test
    void shouldTakeTwoLevelsForTwoRecordsOfOneProduct() {
        assertThat(product("示例甲公司", "PROVINCIAL").computeSubject())
                .isEqualTo(product("示例甲公司", "MUNICIPAL").computeSubject());
        assertThat(product("示例甲公司", "PROVINCIAL").computeNaturalKey())
                .isNotEqualTo(product("示例甲公司", "MUNICIPAL").computeNaturalKey());
    }

    @Test
    void shouldCountFromTheFirstRecognitionAndNothingThatIsOnlyPublicised() {
        // Given
        FirstProduct publicised = product("示例甲公司", "PROVINCIAL");
        publicised.stage = "PUBLICISED";
        FirstProduct recognised = product("示例甲公司", "MUNICIPAL");
        recognised.recognisedOn = LocalDate.of(2025, 6, 10);

        // Then
        assertThat(counted(publicised)).isEmpty();
        assertThat(counted(publicised, recognised))
                .containsExactly(Contribution.forGood("first-equipment", LocalDate.of(2025, 6, 10), Cause.GRANTED));
    }

    private static List<Contribution> counted(FirstProduct... products) {
        return new FirstProductType(Clock.systemUTC()).contributions(List.of(products));
    }

    private static FirstProduct product(String enterprise, String level) {
        FirstProduct product = new FirstProduct();
        product.kind = "EQUIPMENT";
        product.name = "示例检测装备";
        product.model = "SL-1";
        product.enterpriseName = enterprise;
        product.level = level;
        product.stage = "RECOGNISED";
        product.districtBasis = "REGISTERED";
        return product;
    }
}
