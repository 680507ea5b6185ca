package cn.chaoyang.scorecard.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.local.sample.SampleRows.Appointment;
import cn.chaoyang.scorecard.local.sample.SampleRows.Enterprise;
import cn.chaoyang.scorecard.local.sample.SampleRows.Qualification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts the rows by brute force, day by day and with no code of the services. */
class SampleRegistersTest {

    private final SampleRegisters sample = SampleRegisters.generate();
    private final Map<String, Enterprise> enterprises =
            sample.enterprises().stream().collect(Collectors.toMap(Enterprise::creditCode, Function.identity()));

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, 430, 246, 74, 0, 0, 0",
        "2025-12-31, 472, 263, 82, 11, 3, 2",
        "2026-11-24, 497, 275, 90, 24, 7, 6",
        "2027-12-31, 0, 168, 67, 24, 7, 6"
    })
    void shouldComeToTheFiguresWrittenDown(
            LocalDate on,
            int technologySmes,
            int highTech,
            int specialised,
            int vicePresidents,
            int professors,
            int investees) {
        assertThat(List.of(
                        technologySmes(on),
                        certified(on, Kinds.HIGH_TECH),
                        certified(on, Kinds.SPECIALISED, Kinds.LITTLE_GIANT),
                        signed(on, "科创副总"),
                        signed(on, "产业教授"),
                        investees(on)))
                .containsExactly(technologySmes, highTech, specialised, vicePresidents, professors, investees);
    }

    @Test
    void shouldHave601EnterprisesOfDifferentCodesAndNamesAllMarked() {
        assertThat(enterprises).hasSize(601);
        assertThat(sample.enterprises())
                .extracting(Enterprise::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.contains("示例"));
        assertThat(sample.enterprises())
                .extracting(Enterprise::creditCode)
                .allMatch(code -> code.startsWith("91220104YL"));
    }

    @Test
    void shouldBeTheSameEveryTime() {
        assertThat(SampleRegisters.generate()).isEqualTo(sample);
    }

    @Test
    void shouldHoldTheTraps() {
        assertThat(sample.enterprises()).anyMatch(e -> e.formerNames() != null);
        assertThat(sample.enterprises()).anyMatch(e -> e.movedOutOn() != null);
        assertThat(sample.enterprises()).anyMatch(e -> e.residentFrom() != null);
        assertThat(sample.enterprises()).anyMatch(e -> e.closedOn() != null);
        assertThat(sample.qualifications()).anyMatch(q -> !q.recognised());
        assertThat(sample.qualifications()).anyMatch(q -> q.revokedOn() != null);
        assertThat(sample.qualifications())
                .anyMatch(q -> LocalDate.of(2027, 12, 31).equals(q.validUntil()));
        assertThat(sample.appointments()).anyMatch(Appointment::renewal);
    }

    @Test
    void shouldHaveEndsInEveryYearTo2029() {
        assertThat(sample.ofKind(Kinds.HIGH_TECH).stream()
                        .filter(Qualification::recognised)
                        .map(q -> q.validUntil().getYear())
                        .collect(Collectors.toSet()))
                .isEqualTo(Set.of(2025, 2026, 2027, 2028, 2029));
    }

    @Test
    void shouldBeOfNobodyAlive() {
        assertThat(sample.appointments()).allSatisfy(a -> {
            assertThat(a.identityNo()).matches("2201041900\\d{7}[\\dX]");
            assertThat(a.personName()).startsWith("示例");
        });
    }

    @Test
    void shouldLeaveOutWhatWasNotKnownYet() {
        // When
        SampleRegisters then = sample.knownOn(LocalDate.of(2026, 1, 1));

        // Then
        assertThat(then.qualifications())
                .noneMatch(q -> q.recognised() && q.announcedOn().getYear() == 2026);
        assertThat(then.enterprises()).hasSize(601);
    }

    private int technologySmes(LocalDate on) {
        return households(q -> q.kind().equals(Kinds.TECHNOLOGY_SME)
                && q.number().startsWith(String.valueOf(on.getYear()))
                && !on.isBefore(q.announcedOn())
                && notRevoked(q, on)
                && resident(q, on));
    }

    private int certified(LocalDate on, String... kinds) {
        return households(q -> List.of(kinds).contains(q.kind())
                && !on.isBefore(q.issuedOn())
                && !on.isAfter(q.validUntil())
                && notRevoked(q, on)
                && resident(q, on));
    }

    private int households(Predicate<Qualification> counts) {
        return (int) sample.qualifications().stream()
                .filter(Qualification::recognised)
                .filter(counts)
                .map(Qualification::creditCode)
                .distinct()
                .count();
    }

    private static boolean notRevoked(Qualification q, LocalDate on) {
        return q.revokedOn() == null || on.isBefore(q.revokedOn());
    }

    private boolean resident(Qualification q, LocalDate on) {
        Enterprise e = enterprises.get(q.creditCode());
        return (e.residentFrom() == null || !on.isBefore(e.residentFrom()))
                && (e.movedOutOn() == null || on.isBefore(e.movedOutOn()))
                && (e.closedOn() == null || on.isBefore(e.closedOn()));
    }

    private int signed(LocalDate on, String role) {
        return (int) sample.appointments().stream()
                .filter(a -> a.role().equals(role) && !a.renewal() && !on.isBefore(a.signedOn()))
                .map(Appointment::identityNo)
                .distinct()
                .count();
    }

    private int investees(LocalDate on) {
        return (int) sample.deals().stream()
                .filter(d -> d.closedOn() != null && !on.isBefore(d.closedOn()))
                .map(SampleRows.Deal::investeeCode)
                .distinct()
                .count();
    }
}
