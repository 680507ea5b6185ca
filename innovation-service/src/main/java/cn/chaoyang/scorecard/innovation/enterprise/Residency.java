package cn.chaoyang.scorecard.innovation.enterprise;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.register.revision.span.Span;
import cn.chaoyang.scorecard.register.revision.span.Spans;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The days an enterprise is in the district and in business: only on these do its certificates count. */
final class Residency {

    /** One time it came in or went out, as its own record or one of its moves says. */
    private record Crossing(LocalDate day, boolean in) {}

    private Residency() {}

    /**
     * @param enterprises its accepted records, several when they were found to be one enterprise: it is here on a day when
     *     one of them is; when there is none and it never moved, it is taken to be here
     * @param moves its accepted moves
     */
    static Spans of(Collection<Enterprise> enterprises, Collection<Move> moves) {
        Set<String> codes = new TreeSet<>();
        enterprises.forEach(e -> codes.add(e.creditCode));
        moves.forEach(m -> codes.add(m.creditCode));
        return codes.isEmpty()
                ? Spans.of(Span.always())
                : codes.stream()
                        .map(code -> ofOne(
                                enterprises.stream()
                                        .filter(e -> e.creditCode.equals(code))
                                        .toList(),
                                moves.stream()
                                        .filter(m -> m.creditCode.equals(code))
                                        .toList()))
                        .reduce(Spans.none(), Spans::plus);
    }

    /** @param record of one credit code: at most one */
    private static Spans ofOne(List<Enterprise> record, List<Move> moves) {
        List<Crossing> crossings = new ArrayList<>();
        moves.forEach(m -> crossings.add(new Crossing(m.movedOn, m.in())));
        for (Enterprise enterprise : record) {
            if (enterprise.residentFrom != null) {
                crossings.add(new Crossing(enterprise.residentFrom, true));
            }
            if (enterprise.movedOutOn != null) {
                crossings.add(new Crossing(enterprise.movedOutOn, false));
            }
        }
        if (crossings.isEmpty()) {
            // Who left is outside too, but was here: only without a move does it say that it never was.
            return record.stream().anyMatch(Enterprise::outside) ? Spans.none() : inBusiness(record, always());
        }
        return inBusiness(record, stays(crossings));
    }

    /** Who first leaves was always here; who first comes was not. What repeats the move before it changes nothing. */
    private static Spans stays(List<Crossing> crossings) {
        crossings.sort(Comparator.comparing(Crossing::day).thenComparing(Crossing::in));
        List<Span> stays = new ArrayList<>();
        Span here = crossings.get(0).in() ? null : Span.always();
        for (Crossing crossing : crossings) {
            if (crossing.in() && here == null) {
                here = Span.since(crossing.day(), Cause.MOVED_IN);
            } else if (!crossing.in() && here != null) {
                stays.add(new Span(here.from(), crossing.day(), here.startsBy(), Cause.MOVED_OUT));
                here = null;
            }
        }
        if (here != null) {
            stays.add(here);
        }
        return Spans.union(stays);
    }

    private static Spans inBusiness(List<Enterprise> record, Spans here) {
        return record.stream()
                .filter(e -> e.closedOn != null)
                .map(e -> here.within(Spans.of(Span.before(e.closedOn, Cause.CLOSED))))
                .findFirst()
                .orElse(here);
    }

    private static Spans always() {
        return Spans.of(Span.always());
    }
}
