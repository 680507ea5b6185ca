package cn.chaoyang.scorecard.gateway.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.contract.Fact;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What must hold of every ledger, whatever the registers say and however the log is read. */
class LedgerPropertyTest {

    private static final LocalDate EPOCH = LocalDate.of(2025, 1, 1);
    private static final Instant LOG_BEGINS = Instant.parse("2025-06-01T00:00:00Z");

    /** What one fact says about one subject. */
    record Step(int subject, int version, List<Contribution> contributions) {}

    @Provide
    Arbitrary<List<Step>> logs() {
        Arbitrary<Contribution> contribution = Combinators.combine(
                        Arbitraries.of("m1", "m2"),
                        Arbitraries.integers().between(-3, 5).filter(amount -> amount != 0),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of(Cause.GRANTED, Cause.RENEWED))
                .as((measure, amount, from, length, cause) -> new Contribution(
                        measure,
                        BigDecimal.valueOf(amount),
                        EPOCH.plusDays(from),
                        length == 0 ? null : EPOCH.plusDays(from + length),
                        cause,
                        length == 0 ? null : Cause.EXPIRY));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 6),
                        contribution.list().ofMaxSize(3))
                .as(Step::new)
                .list()
                .ofMaxSize(20);
    }

    private static Fact fact(Step step) {
        return Facts.fact(
                Facts.INNOVATION,
                Facts.enterprise(
                        "e" + step.subject(),
                        step.version(),
                        step.contributions().toArray(Contribution[]::new)));
    }

    private static Instant loggedAt(int offset) {
        return LOG_BEGINS.plusSeconds(3600L * offset);
    }

    private static List<Entry> book(List<Step> log) {
        Booking booking = new Booking(new HashMap<>());
        for (int offset = 0; offset < log.size(); offset++) {
            booking.book(Facts.place(offset, loggedAt(offset)), fact(log.get(offset)));
        }
        return booking.entries();
    }

    private static BigDecimal sum(List<Entry> entries, String measure, LocalDate day, Instant known) {
        return entries.stream()
                .filter(entry -> entry.measure().equals(measure))
                .filter(entry -> !entry.effectiveOn().isAfter(day))
                .filter(entry -> !entry.place().recordedAt().isAfter(known))
                .map(Entry::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Counted by hand, without any ledger: the newest version in the log by then, and what of it is in force. */
    private static BigDecimal recount(List<Step> log, int knownOffset, String measure, LocalDate day) {
        Map<Integer, Step> newest = new TreeMap<>();
        log.subList(0, knownOffset + 1)
                .forEach(step -> newest.merge(
                        step.subject(), step, (old, later) -> later.version() > old.version() ? later : old));
        return newest.values().stream()
                .flatMap(step -> step.contributions().stream())
                .filter(contribution -> contribution.measure().equals(measure))
                .filter(contribution -> !contribution.from().isAfter(day)
                        && (contribution.until() == null || contribution.until().isAfter(day)))
                .map(Contribution::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Property
    void theSumIsTheRecountOnEveryDayAsKnownAtEveryMoment(
            @ForAll("logs") List<Step> log,
            @ForAll @IntRange(max = 75) int day,
            @ForAll @IntRange(max = 19) int known) {
        if (known >= log.size()) {
            return;
        }
        // When
        List<Entry> entries = book(log);

        // Then
        for (String measure : List.of("m1", "m2")) {
            assertThat(sum(entries, measure, EPOCH.plusDays(day), loggedAt(known)))
                    .isEqualByComparingTo(recount(log, known, measure, EPOCH.plusDays(day)));
        }
    }

    @Property
    void repetitionsOfWhatIsKnownChangeNothing(@ForAll("logs") List<Step> log) {
        // Given
        List<Step> repeated = new ArrayList<>();
        for (int i = 0; i < log.size(); i++) {
            repeated.add(log.get(i));
            repeated.addAll(log.subList(0, i + 1));
        }

        // When, Then
        assertThat(book(repeated))
                .extracting(LedgerPropertyTest::meaning)
                .containsExactlyElementsOf(
                        book(log).stream().map(LedgerPropertyTest::meaning).toList());
    }

    @Property
    void changesByCauseAddUpBetweenAnyTwoDays(
            @ForAll("logs") List<Step> log,
            @ForAll @IntRange(max = 75) int from,
            @ForAll @IntRange(max = 75) int length) {
        // Given
        List<Entry> entries = book(log);
        LocalDate first = EPOCH.plusDays(from);
        LocalDate last = first.plusDays(length);

        // When
        Map<Cause, BigDecimal> changes = new TreeMap<>();
        entries.stream()
                .filter(entry -> entry.measure().equals("m1"))
                .filter(entry -> entry.effectiveOn().isAfter(first)
                        && !entry.effectiveOn().isAfter(last))
                .forEach(entry -> changes.merge(entry.cause(), entry.amount(), BigDecimal::add));

        // Then
        assertThat(changes.values().stream().reduce(sum(entries, "m1", first, Instant.MAX), BigDecimal::add))
                .isEqualByComparingTo(sum(entries, "m1", last, Instant.MAX));
    }

    private static List<Object> meaning(Entry entry) {
        return List.of(
                entry.subject(), entry.version(), entry.measure(), entry.effectiveOn(), entry.amount(), entry.cause());
    }
}
