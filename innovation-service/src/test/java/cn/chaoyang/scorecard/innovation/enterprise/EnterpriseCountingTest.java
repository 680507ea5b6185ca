package cn.chaoyang.scorecard.innovation.enterprise;

import static cn.chaoyang.scorecard.contract.Cause.CLOSED;
import static cn.chaoyang.scorecard.contract.Cause.ENDED;
import static cn.chaoyang.scorecard.contract.Cause.EXPIRY;
import static cn.chaoyang.scorecard.contract.Cause.GRANTED;
import static cn.chaoyang.scorecard.contract.Cause.MOVED_IN;
import static cn.chaoyang.scorecard.contract.Cause.MOVED_OUT;
import static cn.chaoyang.scorecard.contract.Cause.PUBLISHED;
import static cn.chaoyang.scorecard.contract.Cause.RENEWED;
import static cn.chaoyang.scorecard.contract.Cause.REPLACED;
import static cn.chaoyang.scorecard.contract.Cause.REVOKED;
import static cn.chaoyang.scorecard.innovation.enterprise.Certificate.aHighTech;
import static cn.chaoyang.scorecard.innovation.enterprise.Certificate.aSpecialised;
import static cn.chaoyang.scorecard.innovation.enterprise.Certificate.aTechnologySme;
import static cn.chaoyang.scorecard.innovation.enterprise.QualificationKind.INNOVATIVE_SME;
import static cn.chaoyang.scorecard.innovation.enterprise.QualificationKind.LITTLE_GIANT;
import static cn.chaoyang.scorecard.innovation.enterprise.QualificationKind.SPECIALISED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The cases of rules.md §2.3 and §6.3. */
class EnterpriseCountingTest {

    private static final String CODE = "912201040000000000";

    @Test
    void shouldCountAHighTechCertificateOnItsLastDayAndNoLonger() {
        // When
        List<Contribution> counted = count(null, aHighTech("2025-11-14").validUntil("2028-11-13"));

        // Then
        assertThat(of("high-tech-enterprises", counted))
                .containsExactly(during("high-tech-enterprises", "2025-11-14", "2028-11-14", GRANTED, EXPIRY));
        assertThat(counts("high-tech-enterprises", "2028-11-13", counted)).isTrue();
        assertThat(counts("high-tech-enterprises", "2028-11-14", counted)).isFalse();
    }

    @Test
    void shouldTakeThreeYearsWhereNoEndIsFilledIn() {
        assertThat(of("high-tech-enterprises", count(null, aHighTech("2025-11-14"))))
                .containsExactly(during("high-tech-enterprises", "2025-11-14", "2028-11-14", GRANTED, EXPIRY));
    }

    @Test
    void shouldChangeNothingButTheEndWhenARenewalOverlaps() {
        // When
        List<Contribution> counted = count(null, aHighTech("2022-11-14"), aHighTech("2025-10-20"));

        // Then
        assertThat(of("high-tech-enterprises", counted))
                .containsExactly(during("high-tech-enterprises", "2022-11-14", "2028-10-20", GRANTED, EXPIRY));
    }

    @Test
    void shouldBeginAgainByRenewalAfterAGap() {
        // When
        List<Contribution> counted = count(null, aHighTech("2022-10-18"), aHighTech("2025-11-20"));

        // Then
        assertThat(of("high-tech-enterprises", counted))
                .containsExactly(
                        during("high-tech-enterprises", "2022-10-18", "2025-10-18", GRANTED, EXPIRY),
                        during("high-tech-enterprises", "2025-11-20", "2028-11-20", RENEWED, EXPIRY));
    }

    @Test
    void shouldBridgeTheGapOfARenewalInTheStockByYearOfRecognition() {
        // When
        List<Contribution> counted = count(null, aHighTech("2022-10-18"), aHighTech("2025-11-20"));

        // Then
        assertThat(of("high-tech-enterprises@recognition-year", counted))
                .containsExactly(
                        during("high-tech-enterprises@recognition-year", "2022-10-18", "2025-01-01", GRANTED, EXPIRY),
                        during("high-tech-enterprises@recognition-year", "2025-11-20", "2028-01-01", RENEWED, EXPIRY));
    }

    @Test
    void shouldHaveWhatIsOnlyPublicisedInThePipelineAndNowhereElse() {
        assertThat(count(
                        null,
                        aHighTech("2025-11-14").publicised(),
                        aTechnologySme(2025).publicised(),
                        aSpecialised(SPECIALISED, "2025-11-14").publicised()))
                .extracting(Contribution::measure, Contribution::from)
                .containsExactly(
                        tuple("technology-smes@pipeline", LocalDate.of(2026, 6, 1)),
                        tuple("high-tech-enterprises@pipeline", LocalDate.of(2026, 6, 1)),
                        tuple("specialised-enterprises@pipeline", LocalDate.of(2026, 6, 1)));
    }

    @Test
    void shouldHaveNoRenewalInThePipeline() {
        assertThat(of(
                        "high-tech-enterprises@pipeline",
                        count(
                                null,
                                aHighTech("2024-01-10"),
                                aHighTech("2027-01-10").publicised())))
                .isEmpty();
    }

    @Test
    void shouldLeaveThePipelineWhenTheCertificateIsGrantedThoughItIsAnotherRecord() {
        assertThat(of(
                        "high-tech-enterprises@pipeline",
                        count(null, aHighTech("2026-10-09").publicised(), aHighTech("2026-10-09"))))
                .containsExactly(
                        during("high-tech-enterprises@pipeline", "2026-06-01", "2026-10-09", PUBLISHED, REPLACED));
    }

    @Test
    void shouldLeaveThePipelineByALittleGiantToo() {
        assertThat(of(
                        "specialised-enterprises@pipeline",
                        count(
                                null,
                                aSpecialised(SPECIALISED, "2026-09-01").publicised(),
                                aSpecialised(LITTLE_GIANT, "2026-07-01"))))
                .containsExactly(
                        during("specialised-enterprises@pipeline", "2026-06-01", "2026-07-01", PUBLISHED, REPLACED));
    }

    @Test
    void shouldBeInNoPipelineWhenTheApplicationDidNotPassOrWasRetracted() {
        assertThat(count(
                        null,
                        aHighTech("2026-10-09").publicised(),
                        aHighTech("2026-10-09").at("NOT_PASSED")))
                .isEmpty();
        assertThat(count(
                        null,
                        aTechnologySme(2026).publicised(),
                        aTechnologySme(2026).at("RETRACTED")))
                .isEmpty();
    }

    @Test
    void shouldAwaitTheRenewalOfALapsedCertificateForTwelveMonthsAtMost() {
        assertThat(of("high-tech-enterprises@lapsed", count(null, aHighTech("2022-10-18"), aHighTech("2025-11-20"))))
                .containsExactly(
                        during("high-tech-enterprises@lapsed", "2025-10-18", "2025-11-20", EXPIRY, RENEWED),
                        during("high-tech-enterprises@lapsed", "2028-11-20", "2029-11-20", EXPIRY, EXPIRY));
    }

    @Test
    void shouldAwaitNoRenewalOfARevokedCertificate() {
        assertThat(of(
                        "high-tech-enterprises@lapsed",
                        count(null, aHighTech("2025-11-14").revoked("2026-06-01"))))
                .isEmpty();
    }

    @Test
    void shouldCountFromTheDayOfIssueThoughAnnouncedLater() {
        // When
        List<Contribution> counted = count(null, aHighTech("2027-12-20").announced("2028-01-05"));

        // Then
        assertThat(counts("high-tech-enterprises", "2027-12-31", counted)).isTrue();
        assertThat(counts("high-tech-enterprises", "2027-12-19", counted)).isFalse();
    }

    @Test
    void shouldEndOnTheDayOfRevocation() {
        assertThat(of(
                        "high-tech-enterprises",
                        count(null, aHighTech("2025-11-14").revoked("2026-06-01"))))
                .containsExactly(during("high-tech-enterprises", "2025-11-14", "2026-06-01", GRANTED, REVOKED));
    }

    @Test
    void shouldCountOnNoDayWhenRevokedFromTheBeginning() {
        assertThat(count(null, aHighTech("2025-11-14").revoked("2025-11-14"))).isEmpty();
    }

    @Test
    void shouldCountALittleGiantInsideTheSpecialised() {
        // When
        List<Contribution> counted =
                count(null, aSpecialised(SPECIALISED, "2024-09-01"), aSpecialised(LITTLE_GIANT, "2025-10-01"));

        // Then
        assertThat(of("specialised-enterprises", counted))
                .containsExactly(during("specialised-enterprises", "2024-09-01", "2028-10-01", GRANTED, EXPIRY));
    }

    @Test
    void shouldNotCountAnInnovativeSme() {
        assertThat(count(null, aSpecialised(INNOVATIVE_SME, "2025-06-01"))).isEmpty();
    }

    @Test
    void shouldCountOneEnterpriseOnceInEachOfItsKinds() {
        // When
        List<Contribution> counted =
                count(null, aTechnologySme(2025), aHighTech("2024-11-01"), aSpecialised(SPECIALISED, "2024-09-01"));

        // Then
        assertThat(List.of("technology-smes", "high-tech-enterprises", "specialised-enterprises"))
                .allSatisfy(measure ->
                        assertThat(amountOn(measure, "2025-12-31", counted)).isEqualTo(1));
    }

    @Test
    void shouldCountATechnologySmeInItsOwnYearAndBesideItInTheNext() {
        // When
        List<Contribution> counted = ofSmes(count(null, aTechnologySme(2025)));

        // Then
        assertThat(counted)
                .containsExactly(
                        during("technology-smes", "2025-08-31", "2026-01-01", GRANTED, EXPIRY),
                        during("technology-smes@previous-year", "2026-01-01", "2027-01-01", GRANTED, EXPIRY));
    }

    @Test
    void shouldBeginByRenewalWhenListedTheYearBefore() {
        // When
        List<Contribution> counted = ofSmes(count(null, aTechnologySme(2025), aTechnologySme(2026)));

        // Then
        assertThat(counted)
                .containsExactly(
                        during("technology-smes", "2025-08-31", "2026-01-01", GRANTED, EXPIRY),
                        during("technology-smes", "2026-08-31", "2027-01-01", RENEWED, EXPIRY),
                        during("technology-smes@previous-year", "2026-01-01", "2028-01-01", GRANTED, EXPIRY));
    }

    @Test
    void shouldCountATechnologySmeToTheEndOfItsYearWhateverIsFilledIn() {
        assertThat(of("technology-smes", count(null, aTechnologySme(2025).validUntil("2026-03-31"))))
                .containsExactly(during("technology-smes", "2025-08-31", "2026-01-01", GRANTED, EXPIRY));
    }

    @Test
    void shouldNotCarryIntoTheNextYearWhatWasRevokedInItsOwn() {
        assertThat(ofSmes(count(null, aTechnologySme(2025).revoked("2025-11-03"))))
                .containsExactly(during("technology-smes", "2025-08-31", "2025-11-03", GRANTED, REVOKED));
    }

    @Test
    void shouldNotTakeASecondNumberInTheYearInWhichOneWasRevoked() {
        assertThat(ofSmes(count(
                        null,
                        aTechnologySme(2025).revoked("2025-09-30"),
                        aTechnologySme(2025).announced("2025-10-21"))))
                .containsExactly(during("technology-smes", "2025-08-31", "2025-09-30", GRANTED, REVOKED));
    }

    @Test
    void shouldCountANumberAnnouncedAfterItsYearInTheYearAfterOnly() {
        assertThat(ofSmes(count(null, aTechnologySme(2025).announced("2026-01-12"))))
                .containsExactly(during("technology-smes@previous-year", "2026-01-12", "2027-01-01", GRANTED, EXPIRY));
    }

    @Test
    void shouldEndOnTheDayOfMovingOutAndBeginOnTheDayOfMovingIn() {
        // Given
        Enterprise enterprise = anEnterprise();
        enterprise.movedOutOn = LocalDate.parse("2026-03-10");
        enterprise.residentFrom = LocalDate.parse("2027-05-06");

        // When
        List<Contribution> counted = count(enterprise, aHighTech("2025-11-14"));

        // Then
        assertThat(of("high-tech-enterprises", counted))
                .containsExactly(
                        during("high-tech-enterprises", "2025-11-14", "2026-03-10", GRANTED, MOVED_OUT),
                        during("high-tech-enterprises", "2027-05-06", "2028-11-14", MOVED_IN, EXPIRY));
    }

    @Test
    void shouldCountOnlyTheStayOfAnEnterpriseThatCameAndWent() {
        // Given
        Enterprise enterprise = anEnterprise();
        enterprise.residentFrom = LocalDate.parse("2026-01-05");
        enterprise.movedOutOn = LocalDate.parse("2027-01-05");

        // Then
        assertThat(of("high-tech-enterprises", count(enterprise, aHighTech("2025-11-14"))))
                .containsExactly(during("high-tech-enterprises", "2026-01-05", "2027-01-05", MOVED_IN, MOVED_OUT));
    }

    @Test
    void shouldEndOnTheDayOfClosing() {
        // Given
        Enterprise enterprise = anEnterprise();
        enterprise.registrationState = "DEREGISTERED";
        enterprise.closedOn = LocalDate.parse("2026-02-02");

        // Then
        assertThat(of("specialised-enterprises", count(enterprise, aSpecialised(SPECIALISED, "2025-11-14"))))
                .containsExactly(during("specialised-enterprises", "2025-11-14", "2026-02-02", GRANTED, CLOSED));
    }

    @Test
    void shouldTakeAReissueAfterAChangeOfNameForTheSameRecord() {
        // Given
        Qualification before = aHighTech("2025-11-14").build();
        Qualification reissued = aHighTech("2025-11-14").named("长春示例光子科技有限公司").build();

        // Then
        assertThat(reissued.computeNaturalKey()).isEqualTo(before.computeNaturalKey());
    }

    @Test
    void shouldTellTwoYearsOfACertificateWithoutNumberApart() {
        assertThat(aSpecialised(SPECIALISED, "2022-09-01").build().computeNaturalKey())
                .isEqualTo("SPECIALISED|912201040000000000|2022")
                .isNotEqualTo(aSpecialised(SPECIALISED, "2025-09-01").build().computeNaturalKey());
    }

    @Test
    void shouldKeepTheRuleTextOfTheDay() {
        assertThat(aSpecialised(SPECIALISED, "2026-03-31").build().computeRuleVersion())
                .isEqualTo("工信部企业〔2022〕63号");
        assertThat(aSpecialised(SPECIALISED, "2026-04-01").build().computeRuleVersion())
                .isEqualTo("工信部企业〔2026〕2号");
        assertThat(aHighTech("2026-04-01").build().computeRuleVersion()).isEqualTo("国科发火〔2016〕32号");
        assertThat(aTechnologySme(2025).build().computeRuleVersion()).isEqualTo("国科发政〔2017〕115号");
        assertThat(aTechnologySme(2026).build().computeRuleVersion()).isEqualTo("工信部企业〔2026〕2号、国科发政〔2017〕115号");
    }

    @Test
    void shouldJudgeALittleGiantReassessedIn2026ByTheOldRule() {
        assertThat(aSpecialised(LITTLE_GIANT, "2026-07-01").reassessed().build().computeRuleVersion())
                .isEqualTo("工信部企业〔2022〕63号");
        assertThat(aSpecialised(LITTLE_GIANT, "2026-07-01").build().computeRuleVersion())
                .isEqualTo("工信部企业〔2026〕2号");
        assertThat(aSpecialised(LITTLE_GIANT, "2027-07-01").reassessed().build().computeRuleVersion())
                .isEqualTo("工信部企业〔2026〕2号");
        assertThat(aSpecialised(SPECIALISED, "2026-07-01").reassessed().build().computeRuleVersion())
                .isEqualTo("工信部企业〔2026〕2号");
    }

    @Test
    void shouldBeTitledByTheNewestName() {
        // Given
        Qualification older = aHighTech("2022-11-14").named("长春示例旧名有限公司").build();
        Qualification newer = aHighTech("2025-11-14").named("长春示例新名有限公司").build();

        // Then
        assertThat(EnterpriseCounting.count(CODE, List.of(), List.of(), List.of(newer, older), List.of())
                        .title())
                .isEqualTo("长春示例新名有限公司");
    }

    @Test
    void shouldCoverByInnovationPointsOnlyWhatIsATechnologyEnterprise() {
        // Given enrolled half a year before the certificate and until a year after it ended
        PointsEnrolment enrolment = new PointsEnrolment();
        enrolment.enrolledOn = LocalDate.parse("2025-05-01");
        enrolment.leftOn = LocalDate.parse("2029-11-13");

        // When
        List<Contribution> counted = EnterpriseCounting.count(
                        CODE,
                        List.of(),
                        List.of(),
                        List.of(aHighTech("2025-11-14").validUntil("2028-11-13").build()),
                        List.of(enrolment))
                .contributions();

        // Then
        assertThat(of("points-enrolled", counted))
                .containsExactly(during("points-enrolled", "2025-11-14", "2028-11-14", GRANTED, EXPIRY));
        assertThat(of("points-enrolled@all", counted))
                .containsExactly(during("points-enrolled@all", "2025-05-01", "2029-11-14", GRANTED, ENDED));
        assertThat(of("technology-enterprises", counted)).hasSize(1);
    }

    private static Enterprise anEnterprise() {
        Enterprise enterprise = new Enterprise();
        enterprise.creditCode = CODE;
        enterprise.name = "长春示例光电科技有限公司";
        enterprise.registrationState = Enterprise.IN_BUSINESS;
        return enterprise;
    }

    @Test
    void shouldCountAnEnterpriseOfAnyKindOnceAmongAllTechnologyEnterprises() {
        assertThat(of(
                        "technology-enterprises",
                        count(
                                null,
                                aTechnologySme(2025),
                                aHighTech("2024-11-01"),
                                aSpecialised(SPECIALISED, "2027-11-01"))))
                .containsExactly(during("technology-enterprises", "2024-11-01", "2030-11-01", GRANTED, EXPIRY));
    }

    private static List<Contribution> ofSmes(List<Contribution> contributions) {
        return contributions.stream()
                .filter(c -> c.measure().startsWith("technology-smes"))
                .toList();
    }

    private static List<Contribution> count(Enterprise enterprise, Certificate... certificates) {
        return EnterpriseCounting.count(
                        CODE,
                        enterprise == null ? List.of() : List.of(enterprise),
                        List.of(),
                        Arrays.stream(certificates).map(Certificate::build).toList(),
                        List.of())
                .contributions();
    }

    private static List<Contribution> of(String measure, List<Contribution> contributions) {
        return contributions.stream().filter(c -> c.measure().equals(measure)).toList();
    }

    private static boolean counts(String measure, String day, List<Contribution> contributions) {
        return amountOn(measure, day, contributions) == 1;
    }

    private static long amountOn(String measure, String day, List<Contribution> contributions) {
        LocalDate on = LocalDate.parse(day);
        return of(measure, contributions).stream()
                .filter(c -> !on.isBefore(c.from()) && (c.until() == null || on.isBefore(c.until())))
                .count();
    }

    private static Contribution during(String measure, String from, String until, Cause startsBy, Cause endsBy) {
        return Contribution.during(measure, LocalDate.parse(from), LocalDate.parse(until), startsBy, endsBy);
    }
}
