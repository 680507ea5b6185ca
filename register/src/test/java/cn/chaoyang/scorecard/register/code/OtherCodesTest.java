package cn.chaoyang.scorecard.register.code;

import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.FieldType;
import cn.chaoyang.scorecard.register.form.FormRule;
import cn.chaoyang.scorecard.register.form.ValueCheck;
import cn.chaoyang.scorecard.register.form.Values;
import cn.chaoyang.scorecard.register.form.Violation;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherCodesTest {

    private static final Field FIELD = Field.of(FieldType.CODE, "number", "编号", "Number");
    private static final String STANDARD_EXAMPLE = "11010519491231002X";

    @Test
    void shouldAcceptTheStandardsOwnIdentityNumber() {
        assertThat(IdentityNumber.checkSymbol("11010519491231002")).isEqualTo('X');
        assertThat(IdentityNumber.check().check(FIELD, STANDARD_EXAMPLE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"110105194912310021", "110105194902300022", "11010519491231002", "1101051949123100XX"})
    void shouldRefuseAWrongIdentityNumberWithoutRepeatingIt(String number) {
        // When
        var flaw = IdentityNumber.check().check(FIELD, number);

        // Then
        assertThat(flaw).hasValueSatisfying(v -> {
            assertThat(v.warning()).isFalse();
            assertThat(v.message().zh() + v.message().en()).doesNotContain(number);
        });
    }

    @Test
    void shouldJudgeAnIdentityNumberOnlyWhereTheDocumentIsAnIdentityCard() {
        // Given
        FormRule rule = IdentityNumber.matching("kind", "RESIDENT", "number");
        String passport = "E12345678";

        // Then
        assertThat(rule.check(new Values(Map.of("kind", "PASSPORT", "number", passport))))
                .isEmpty();
        assertThat(rule.check(new Values(Map.of("kind", "RESIDENT", "number", passport))))
                .extracting(Violation::field)
                .containsExactly("number");
        assertThat(rule.check(new Values(Map.of("number", passport)))).hasSize(1);
        assertThat(rule.check(new Values(Map.of("kind", "RESIDENT", "number", "1101*********002X"))))
                .isEmpty();
        assertThat(IdentityNumber.anyDocument().check(FIELD, passport)).isEmpty();
    }

    @Test
    void shouldJudgeHighTechCertificates() {
        ValueCheck check = CertificateNumber.highTech();

        assertThat(check.check(FIELD, "GR202522000123")).isEmpty();
        assertThat(check.check(FIELD, "GR202311004043")).hasValueSatisfying(v -> {
            assertThat(v.warning()).isTrue();
            assertThat(v.message().zh()).contains("11");
        });
        assertThat(check.check(FIELD, "GR199922000123"))
                .hasValueSatisfying(v -> assertThat(v.warning()).isFalse());
        assertThat(check.check(FIELD, "GR20252200012")).isPresent();
    }

    @Test
    void shouldJudgeSmeNumbersByYearAndLength() {
        assertThat(CertificateNumber.technologySme().check(FIELD, "202522010408000123"))
                .isEmpty();
        assertThat(CertificateNumber.technologySme().check(FIELD, "192522010408000123"))
                .isPresent();
        assertThat(CertificateNumber.technologySme().check(FIELD, "20252201040800"))
                .isPresent();
        assertThat(CertificateNumber.technologySme(14, 14).check(FIELD, "20252201040800"))
                .isEmpty();
    }

    @Test
    void shouldJudgeFundCodes() {
        assertThat(FundCode.manager().check(FIELD, "P1000001")).isEmpty();
        assertThat(FundCode.manager().check(FIELD, "P100001")).isPresent();
        assertThat(FundCode.product().check(FIELD, "SAB123")).isEmpty();
        assertThat(FundCode.product().check(FIELD, "TAB123")).isPresent();
    }

    @Test
    void shouldJudgePropertyNumbers() {
        assertThat(PropertyNumber.patentCheck("200410018477")).isEqualTo('9');
        assertThat(PropertyNumber.patent().check(FIELD, "ZL200410018477.9")).isEmpty();
        assertThat(PropertyNumber.patent().check(FIELD, "ZL200410018477.8")).isPresent();
        assertThat(PropertyNumber.patent().check(FIELD, "ZL200460018477.9")).isPresent();
        assertThat(PropertyNumber.softwareCopyright().check(FIELD, "2025SR0123456"))
                .isEmpty();
        assertThat(PropertyNumber.softwareCopyright().check(FIELD, "2025SR01234"))
                .isPresent();
    }
}
