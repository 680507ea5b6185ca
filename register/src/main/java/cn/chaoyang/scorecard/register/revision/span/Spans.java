package cn.chaoyang.scorecard.register.revision.span;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A set of days as the fewest spans: in order, apart from each other by at least one day. Two certificates that overlap
 * or follow each other without a day between them are one span, so the end of the first was taken back.
 */
public final class Spans {

    private static final Comparator<Cause> BY_CAUSE = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<Span> BY_START =
            Comparator.comparing(Span::from).thenComparing(Span::startsBy, BY_CAUSE);

    private static final Spans NONE = new Spans(List.of());

    private final List<Span> spans;

    private Spans(List<Span> spans) {
        this.spans = List.copyOf(spans);
    }

    public static Spans none() {
        return NONE;
    }

    public static Spans of(Span... spans) {
        return union(List.of(spans));
    }

    /**
     * The days in any of {@code spans}, whatever their order. Where boundaries coincide, the cause named first in {@link
     * Cause} stands.
     */
    public static Spans union(Collection<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span next : spans.stream().sorted(BY_START).toList()) {
            Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || !last.reaches(next)) {
                merged.add(next);
            } else {
                Span end = laterEnd(last, next);
                merged.set(merged.size() - 1, new Span(last.from(), end.until(), last.startsBy(), end.endsBy()));
            }
        }
        return new Spans(merged);
    }

    public Spans plus(Spans other) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(other.spans);
        return union(all);
    }

    /**
     * The days that are in {@code window} too. A boundary this set has by itself keeps its own cause; one that comes from
     * the window has the window's.
     */
    public Spans within(Spans window) {
        List<Span> clipped = new ArrayList<>();
        for (Span span : spans) {
            for (Span frame : window.spans) {
                Span start = frame.from().isAfter(span.from()) ? frame : span;
                Span end = frame.endsBefore(span) ? frame : span;
                if (end.until() == null || end.until().isAfter(start.from())) {
                    clipped.add(new Span(start.from(), end.until(), start.startsBy(), end.endsBy()));
                }
            }
        }
        return new Spans(clipped);
    }

    /** The same days; every span but the first begins by {@code cause}: after a gap something is taken up again. */
    public Spans resumedBy(Cause cause) {
        List<Span> resumed = new ArrayList<>(spans);
        for (int i = 1; i < resumed.size(); i++) {
            resumed.set(i, resumed.get(i).startingBy(cause));
        }
        return new Spans(resumed);
    }

    public boolean contains(LocalDate day) {
        return spans.stream().anyMatch(span -> span.contains(day));
    }

    public List<Span> asList() {
        return spans;
    }

    /**
     * One unit of {@code measure} on each of the days.
     *
     * @throws IllegalStateException when a span has no beginning: nothing counts for ever before
     */
    public List<Contribution> contributing(String measure) {
        return spans.stream()
                .map(span -> {
                    if (span.startsBy() == null) {
                        throw new IllegalStateException("a contribution has a first day");
                    }
                    return new Contribution(
                            measure, BigDecimal.ONE, span.from(), span.until(), span.startsBy(), span.endsBy());
                })
                .toList();
    }

    private static Span laterEnd(Span a, Span b) {
        if (a.endsBefore(b)) {
            return b;
        }
        if (b.endsBefore(a)) {
            return a;
        }
        return BY_CAUSE.compare(a.endsBy(), b.endsBy()) <= 0 ? a : b;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Spans that && spans.equals(that.spans);
    }

    @Override
    public int hashCode() {
        return spans.hashCode();
    }

    @Override
    public String toString() {
        return spans.toString();
    }
}
