package cn.chaoyang.scorecard.register.revision.span;

import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.contract.Cause;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SpansPropertiesTest {

    private static final LocalDate DAY_0 = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 40;

    @Property
    void unionIsOnADayWhatAnySpanIs(@ForAll("spans") List<Span> spans) {
        Spans union = Spans.union(spans);

        assertThat(days(union)).isEqualTo(everyDay(day -> spans.stream().anyMatch(s -> s.contains(day))));
    }

    @Property
    void unionIsInOrderWithAtLeastADayBetween(@ForAll("spans") List<Span> spans) {
        List<Span> union = Spans.union(spans).asList();

        for (int i = 1; i < union.size(); i++) {
            assertThat(union.get(i - 1).until())
                    .isNotNull()
                    .isBefore(union.get(i).from());
        }
    }

    @Property
    void unionDoesNotDependOnTheOrderNorOnRepetition(@ForAll("spans") List<Span> spans, @ForAll Random random) {
        List<Span> shuffled = new ArrayList<>(spans);
        shuffled.addAll(spans);
        Collections.shuffle(shuffled, random);

        assertThat(Spans.union(shuffled)).isEqualTo(Spans.union(spans));
    }

    @Property
    void clippedIsOnADayWhatBothAre(@ForAll("spans") List<Span> spans, @ForAll("windows") List<Span> windows) {
        Spans union = Spans.union(spans);
        Spans window = Spans.union(windows);

        assertThat(days(union.within(window))).isEqualTo(everyDay(day -> union.contains(day) && window.contains(day)));
    }

    @Property
    void everyBoundaryOfAUnionIsABoundaryOfOneOfItsSpans(@ForAll("spans") List<Span> spans) {
        assertThat(Spans.union(spans).asList()).allSatisfy(span -> {
            assertThat(spans).anyMatch(s -> s.from().equals(span.from()) && s.startsBy() == span.startsBy());
            assertThat(spans).anyMatch(s -> Objects.equals(s.until(), span.until()) && s.endsBy() == span.endsBy());
        });
    }

    @Property
    void resumingChangesCausesAndNoDay(@ForAll("spans") List<Span> spans) {
        Spans union = Spans.union(spans);

        assertThat(days(union.resumedBy(Cause.RENEWED))).isEqualTo(days(union));
    }

    @Provide
    Arbitrary<List<Span>> spans() {
        Arbitrary<LocalDate> from = Arbitraries.integers().between(0, DAYS).map(DAY_0::plusDays);
        Arbitrary<Integer> length = Arbitraries.integers().between(1, 15).injectNull(0.1);
        Arbitrary<Cause> start = Arbitraries.of(Cause.GRANTED, Cause.RENEWED);
        Arbitrary<Cause> end = Arbitraries.of(Cause.EXPIRY, Cause.REVOKED);
        return Combinators.combine(from, length, start, end)
                .as((f, l, s, e) -> l == null ? Span.since(f, s) : Span.during(f, f.plusDays(l), s, e))
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Span>> windows() {
        Arbitrary<LocalDate> day = Arbitraries.integers().between(0, DAYS).map(DAY_0::plusDays);
        return Combinators.combine(day, day)
                .as((out, in) -> List.of(Span.before(out, Cause.MOVED_OUT), Span.since(in, Cause.MOVED_IN)));
    }

    private static List<LocalDate> days(Spans spans) {
        return everyDay(spans::contains);
    }

    private static List<LocalDate> everyDay(Predicate<LocalDate> counts) {
        return DAY_0.minusDays(2)
                .datesUntil(DAY_0.plusDays(DAYS + 20L))
                .filter(counts)
                .toList();
    }
}
