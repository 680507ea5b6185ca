package cn.chaoyang.scorecard.innovation.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.chaoyang.scorecard.register.form.FormReading;
import cn.chaoyang.scorecard.register.form.Violation;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnterpriseFormTest {

    @Test
    void shouldAcceptOneOutsideTheDistrict() {
        assertThat(read(Map.of("districtBasis", "区外", "division", "110105")).violations())
                .isEmpty();
    }

    @Test
    void shouldRefuseTheNameOfADistrictOfWhichThereAreTwo() {
        assertThat(read(Map.of("division", "朝阳区")).errors())
                .extracting(Violation::field, Violation::code)
                .contains(tuple("division", "division-code"));
    }

    @Test
    void shouldRefuseADivisionThatContradictsTheBasis() {
        assertThat(read(Map.of("division", "110105")).errors())
                .extracting(Violation::field, Violation::code)
                .containsExactly(tuple("division", "division-basis"));
        assertThat(read(Map.of("districtBasis", "区外", "division", "220104")).errors())
                .extracting(Violation::code)
                .containsExactly("division-basis");
    }

    private static FormReading read(Map<String, String> changes) {
        Map<String, String> raw = new HashMap<>(Map.of(
                "creditCode", "91220101244976413E",
                "name", "长春示例光电科技有限公司",
                "districtBasis", "注册地",
                "registrationState", "存续"));
        raw.putAll(changes);
        return EnterpriseForm.FORM.read(raw);
    }
}
