package cn.chaoyang.scorecard.innovation.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.chaoyang.scorecard.register.form.FormReading;
import cn.chaoyang.scorecard.register.form.Violation;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QualificationFormTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    @Test
    void shouldAcceptAFullCertificate() {
        assertThat(read(Map.of()).violations()).isEmpty();
    }

    @Test
    void shouldWantADayOfAnnouncementOfWhatIsRecognised() {
        assertThat(read(Map.of("announcedOn", "")).errors())
                .extracting(Violation::code)
                .containsExactly("announcement-missing");
    }

    @Test
    void shouldRefuseAnAnnouncementOfADayToCome() {
        assertThat(read(Map.of("announcedOn", "2026-11-25")).errors())
                .extracting(Violation::field, Violation::code)
                .containsExactly(tuple("announcedOn", "announcement-future"));
    }

    @Test
    void shouldNotWantANumberWhilePublicised() {
        assertThat(read(Map.of("stage", "公示", "number", "", "announcedOn", "")).acceptable())
                .isTrue();
    }

    @Test
    void shouldWantTheNumberOfARecognisedHighTech() {
        assertThat(read(Map.of("number", "")).errors())
                .extracting(Violation::field)
                .containsExactly("number");
    }

    @Test
    void shouldNotWantTheNumberOfASpecialised() {
        assertThat(read(Map.of("kind", "专精特新中小企业", "number", "")).violations()).isEmpty();
    }

    @Test
    void shouldWarnWhenNumberAndIssueAreOfDifferentYears() {
        assertThat(read(Map.of("number", "GR202422000123")).violations())
                .extracting(Violation::code)
                .containsExactly("number-year");
    }

    @Test
    void shouldWarnWhenAHighTechIsNotValidForThreeYears() {
        // When
        FormReading reading = read(Map.of("validUntil", "2028-11-14"));

        // Then
        assertThat(reading.acceptable()).isTrue();
        assertThat(reading.violations()).extracting(Violation::code).containsExactly("validity-years");
    }

    @Test
    void shouldRefuseAnEndBeforeTheStart() {
        assertThat(read(Map.of("validUntil", "2025-11-14")).errors())
                .extracting(Violation::code)
                .containsExactly("validity-order");
    }

    @Test
    void shouldWantReasonAndDayOfARevocationTogether() {
        assertThat(read(Map.of("revokedOn", "2026-01-01")).errors())
                .extracting(Violation::code)
                .containsExactly("revocation-reason");
        assertThat(read(Map.of("revocationReason", "弄虚作假")).errors())
                .extracting(Violation::code)
                .containsExactly("revocation-day");
    }

    private static FormReading read(Map<String, String> changes) {
        Map<String, String> raw = new HashMap<>(Map.of(
                "kind", "高新技术企业",
                "creditCode", "91220101244976413E",
                "enterpriseName", "长春示例光电科技有限公司",
                "number", "GR202522000123",
                "stage", "已认定",
                "announcedOn", "2025-11-20",
                "issuedOn", "2025-11-14",
                "validUntil", "2028-11-13"));
        raw.putAll(changes);
        return QualificationForm.form(TODAY).read(raw);
    }
}
