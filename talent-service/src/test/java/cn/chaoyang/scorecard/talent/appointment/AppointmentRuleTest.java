package cn.chaoyang.scorecard.talent.appointment;

import static cn.chaoyang.scorecard.contract.Cause.ENDED;
import static cn.chaoyang.scorecard.contract.Cause.RENEWED;
import static cn.chaoyang.scorecard.contract.Cause.SIGNED;
import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.talent.person.Pseudonym;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The cases of rules.md §2.7. */
class AppointmentRuleTest {

    @Test
    void shouldCountAPersonOnceFromTheFirstAgreement() {
        // Given
        Appointment first = agreement("VICE_PRESIDENT", "2025-03-10", "2025-03-10", "2026-03-09");
        Appointment second = agreement("VICE_PRESIDENT", "2025-09-01", "2025-09-01", "2026-08-31");

        // When
        List<Contribution> counted = AppointmentRule.count(List.of(second, first));

        // Then
        assertThat(counted)
                .containsExactly(
                        Contribution.forGood("science-vice-presidents", day("2025-03-10"), SIGNED),
                        Contribution.during(
                                "science-vice-presidents@in-term",
                                day("2025-03-10"),
                                day("2026-09-01"),
                                SIGNED,
                                ENDED));
    }

    @Test
    void shouldCountAPersonInEachOfTwoRoles() {
        assertThat(AppointmentRule.count(List.of(
                        agreement("VICE_PRESIDENT", "2025-03-10", "2025-03-10", "2026-03-09"),
                        agreement("PROFESSOR", "2025-04-01", "2025-04-01", "2027-03-31"))))
                .extracting(Contribution::measure)
                .containsExactly(
                        "science-vice-presidents",
                        "science-vice-presidents@in-term",
                        "industry-professors",
                        "industry-professors@in-term",
                        "appointees-in-both-roles");
    }

    @Test
    void shouldFlagBothRolesFromTheLaterAgreement() {
        assertThat(AppointmentRule.count(List.of(
                        agreement("VICE_PRESIDENT", "2025-03-10", "2025-03-10", "2026-03-09"),
                        agreement("PROFESSOR", "2025-04-01", "2025-04-01", "2027-03-31"))))
                .contains(Contribution.forGood("appointees-in-both-roles", day("2025-04-01"), SIGNED));
    }

    @Test
    void shouldNotCountWhatGoesTheOtherWayOrToAnEnterpriseElsewhere() {
        // Given
        Appointment backwards = agreement("VICE_PRESIDENT", "2025-03-10", "2025-03-10", "2026-03-09");
        backwards.fromKind = "ENTERPRISE";
        backwards.toKind = "ACADEMIC";
        Appointment elsewhere = agreement("VICE_PRESIDENT", "2025-04-10", "2025-04-10", "2026-04-09");
        elsewhere.fromKind = "ACADEMIC";
        elsewhere.toKind = "ENTERPRISE";
        elsewhere.districtBasis = "OUTSIDE";

        // Then
        assertThat(AppointmentRule.count(List.of(backwards, elsewhere))).isEmpty();
    }

    @Test
    void shouldNotTakeARenewalForANewPerson() {
        // Given
        Appointment old = agreement("PROFESSOR", "2024-06-01", "2024-06-01", "2026-05-31");
        Appointment renewal = agreement("PROFESSOR", "2026-05-20", "2026-06-01", "2028-05-31");
        renewal.renewal = true;

        // Then
        assertThat(AppointmentRule.count(List.of(old, renewal)))
                .containsExactly(Contribution.during(
                        "industry-professors@in-term", day("2024-06-01"), day("2028-06-01"), SIGNED, ENDED));
    }

    @Test
    void shouldBeInTermAgainByRenewalAfterAGap() {
        // Given
        Appointment old = agreement("PROFESSOR", "2025-06-01", "2025-06-01", "2026-05-31");
        Appointment renewal = agreement("PROFESSOR", "2026-07-01", "2026-07-01", "2028-06-30");
        renewal.renewal = true;

        // Then
        assertThat(AppointmentRule.count(List.of(old, renewal)))
                .filteredOn(c -> c.measure().endsWith("@in-term"))
                .extracting(Contribution::startsBy)
                .containsExactly(SIGNED, RENEWED);
    }

    @Test
    void shouldBeInTermToTheLastDayBeforeItEndedEarlyAndStaySigned() {
        // Given
        Appointment ended = agreement("VICE_PRESIDENT", "2025-03-10", "2025-03-10", "2027-03-09");
        ended.endedOn = day("2026-01-31");

        // Then
        assertThat(AppointmentRule.count(List.of(ended)))
                .containsExactly(
                        Contribution.forGood("science-vice-presidents", day("2025-03-10"), SIGNED),
                        Contribution.during(
                                "science-vice-presidents@in-term",
                                day("2025-03-10"),
                                day("2026-02-01"),
                                SIGNED,
                                ENDED));
    }

    @Test
    void shouldBeInTermNotBeforeSigning() {
        assertThat(AppointmentRule.count(List.of(agreement("PROFESSOR", "2025-03-10", "2025-01-01", "2026-12-31"))))
                .extracting(Contribution::from)
                .containsOnly(day("2025-03-10"));
    }

    @Test
    void shouldNamePersonsByPseudonymAndRole() {
        // Given
        Appointment agreement = agreement("VICE_PRESIDENT", "2025-03-10", "2025-03-10", "2026-03-09");
        agreement.documentType = "RESIDENT_ID";
        agreement.identityNoIndex = "ab".repeat(32);

        // When
        String id = agreement.computeSubject();

        // Then
        assertThat(id).isEqualTo(Pseudonym.of("RESIDENT_ID", "ab".repeat(32)));
        agreement.subject = id;
        assertThat(new AppointmentType(Clock.systemUTC()).subjectTitle(List.of(agreement)))
                .isEqualTo("科创副总 受聘人 " + id.substring(0, 6));
    }

    private static Appointment agreement(String role, String signed, String from, String until) {
        Appointment agreement = new Appointment();
        agreement.role = role;
        agreement.signedOn = day(signed);
        agreement.termFrom = day(from);
        agreement.termUntil = day(until);
        return agreement;
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
