package cn.chaoyang.scorecard.access.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.chaoyang.scorecard.access.unit.Act.Kind;
import cn.chaoyang.scorecard.access.unit.Act.Share;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class UnitsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final Units REORGANISED = UnitsFile.read(Path.of("src/test/resources/reorganised-units.yaml"));

    /** The day before, the day, the day after; a chain A→C→D; a split by register. */
    @ParameterizedTest
    @CsvSource({
        "a, funds,     2026-06-30, a",
        "a, funds,     2026-07-01, c",
        "b, funds,     2026-07-01, c",
        "a, funds,     2026-07-02, c",
        "a, funds,     2026-12-31, c",
        "a, funds,     2027-01-01, d",
        "b, funds,     2027-01-01, d",
        "c, funds,     2026-06-30, ''",
        "c, funds,     2026-07-01, c",
        "c, funds,     2027-01-01, d",
        "e, platforms, 2026-08-31, e",
        "e, platforms, 2026-09-01, g",
        "e, I03,       2026-09-01, g",
        "e, funds,     2026-09-01, f",
        "e, platforms, 2027-05-31, g",
        "e, platforms, 2027-06-01, ''",
        "g, anything,  2026-01-01, g",
        "x, funds,     2026-01-01, ''"
    })
    void theSuccessorAnswersFromTheDayOn(String unit, String matter, LocalDate day, String responsible) {
        assertThat(REORGANISED.on(day).responsible(unit, matter).orElse("")).isEqualTo(responsible);
    }

    @ParameterizedTest
    @CsvSource({
        "a, 2026-06-30, true",
        "a, 2026-07-01, false",
        "c, 2026-06-30, false",
        "c, 2026-07-01, true",
        "c, 2027-01-01, false",
        "e, 2026-03-01, true",
        "e, 2026-09-01, false",
        "f, 2026-09-01, true",
        "x, 2026-09-01, false"
    })
    void aUnitExistsFromItsEstablishmentToItsEnd(String unit, LocalDate day, boolean exists) {
        assertThat(REORGANISED.on(day).exists(unit)).isEqualTo(exists);
    }

    @ParameterizedTest
    @CsvSource({"e, 2026-02-28, 示例戊局", "e, 2026-03-01, 示例戊新局", "e, 2027-01-01, 示例戊新局", "x, 2027-01-01, x"})
    void aNameHoldsFromItsDay(String unit, LocalDate day, String name) {
        assertThat(REORGANISED.on(day).name(unit)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "a, funds,     2026-06-30, a",
        "c, funds,     2026-07-01, a b c",
        "a, funds,     2026-07-01, ''",
        "d, funds,     2027-01-01, a b c d",
        "f, funds,     2026-09-01, e f",
        "g, platforms, 2026-09-01, e g",
        "g, funds,     2026-09-01, g"
    })
    void whatIsInheritedIsTheSuccessors(String unit, String matter, LocalDate day, String units) {
        assertThat(REORGANISED.on(day).inherited(unit, matter)).isEqualTo(ids(units));
    }

    @ParameterizedTest
    @CsvSource({
        "bank, 2026-06-30, a",
        "bank, 2026-07-01, c",
        "bank, 2027-01-01, d",
        "a,    2026-06-30, a",
        "a,    2026-07-01, c"
    })
    void anOutsideUnitsFiguresAreDecidedOnByItsOwner(String unit, LocalDate day, String reviewing) {
        assertThat(REORGANISED.on(day).reviewing(unit, "credit-products")).contains(reviewing);
    }

    @Test
    void allSuccessorsOfASplitAreNamed() {
        assertThat(REORGANISED.on(LocalDate.of(2026, 8, 31)).successors("e")).containsExactly("e");
        assertThat(REORGANISED.on(LocalDate.of(2026, 9, 1)).successors("e")).containsExactlyInAnyOrder("f", "g");
        assertThat(REORGANISED.on(LocalDate.of(2027, 6, 1)).successors("e")).containsExactly("f");
    }

    @Test
    void theOfficeTakesTheSecondLookAtWhatOnePersonInherited() {
        UnitsOnDay before = REORGANISED.on(LocalDate.of(2026, 8, 31));
        UnitsOnDay after = REORGANISED.on(LocalDate.of(2026, 9, 1));

        assertThat(before.ofOnePerson("funds")).containsExactly("f");
        assertThat(after.ofOnePerson("funds")).containsExactlyInAnyOrder("e", "f");
        assertThat(after.hasOnePerson("e", "platforms")).isFalse();
    }

    @Test
    void anOutsideUnitFilesWhereItIsToldToAndNowhereElse() {
        UnitsOnDay units = REORGANISED.on(DAY);
        assertThat(units.isOutside("bank")).isTrue();
        assertThat(units.files("bank", "fund/credit-products")).isTrue();
        assertThat(units.files("bank", "fund/deals")).isFalse();
        assertThat(units.isOutside("a")).isFalse();
    }

    @Test
    void theShippedUnitsWereNeverReorganised() {
        Units shipped = UnitsFile.shipped();
        UnitsOnDay last = shipped.on(LocalDate.MAX);

        assertThat(shipped.all()).hasSize(20);
        assertThat(shipped.all()).allMatch(unit -> last.name(unit.id()).equals(unit.name()));
        assertThat(shipped.all())
                .allMatch(unit -> last.inherited(unit.id(), "funds").equals(Set.of(unit.id())));
        assertThat(shipped.all()).noneMatch(Unit::outside).noneMatch(Unit::onePerson);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("unknown unit x", List.of(merged("a", "x"))),
                Arguments.of("unknown unit x", List.of(merged("x", "a"))),
                Arguments.of(
                        "b is not established by then", List.of(merged("a", "b"), established("b", DAY.plusDays(1)))),
                Arguments.of("b is gone by then", List.of(merged("b", "c"), merged("a", "b"))),
                Arguments.of("a is gone by then", List.of(merged("a", "b"), merged("a", "c"))),
                // A cycle.
                Arguments.of("a is gone by then", List.of(merged("a", "b"), merged("b", "a"))),
                Arguments.of("a is established twice", List.of(established("a", DAY), established("a", DAY))),
                Arguments.of("has no document", List.of(act(Kind.ABOLISHED, "a", null, List.of(), " "))),
                Arguments.of("has a name", List.of(act(Kind.RENAMED, "a", null, List.of(), "示例"))),
                Arguments.of(
                        "one of which takes the rest",
                        List.of(split(new Share("b", Set.of("funds")), new Share("c", Set.of("deals"))))),
                Arguments.of(
                        "something is taken by two",
                        List.of(split(
                                new Share("b", Set.of("funds")),
                                new Share("c", Set.of("funds")),
                                new Share("d", Set.of())))));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatIsNotInOrderStopsTheStart(String fault, List<Act> acts) {
        List<Unit> units = Stream.of("a", "b", "c", "d")
                .map(id -> new Unit(id, "示例" + id, false, null, null, false))
                .toList();
        assertThatThrownBy(() -> Units.of(units, acts))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("units.yaml: ")
                .hasMessageContaining(fault);
    }

    @Test
    void anOutsideUnitSaysWhoDecidesOnItsFigures() {
        Unit bank = new Unit("bank", "示例银行", true, null, Set.of(), false);
        assertThatThrownBy(() -> Units.of(List.of(bank), List.of()))
                .hasMessageContaining("bank: an outside unit, and no other, says reviewedBy");
    }

    @Test
    void aFileThatIsNoneIsNamed() {
        assertThatThrownBy(() -> UnitsFile.read(Path.of("nowhere.yaml"))).hasMessageContaining("nowhere.yaml");
        assertThatThrownBy(() -> UnitsFile.read(Path.of("pom.xml")))
                .hasMessageContaining("pom.xml is not a file of units");
    }

    private static Act merged(String unit, String into) {
        return act(Kind.MERGED, unit, null, List.of(new Share(into, Set.of())), "示例〔2026〕1号");
    }

    private static Act split(Share... into) {
        return act(Kind.SPLIT, "a", null, List.of(into), "示例〔2026〕1号");
    }

    private static Act established(String unit, LocalDate day) {
        return new Act(Kind.ESTABLISHED, List.of(unit), null, List.of(), day, "示例〔2026〕1号");
    }

    private static Act act(Kind kind, String unit, String name, List<Share> into, String document) {
        return new Act(kind, List.of(unit), name, into, DAY, document);
    }

    private static Set<String> ids(String names) {
        return Arrays.stream(names.split(" ")).filter(id -> !id.isEmpty()).collect(Collectors.toSet());
    }
}
