package cn.chaoyang.scorecard.innovation.enterprise;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.revision.span.Span;
import cn.chaoyang.scorecard.register.revision.span.Spans;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * I09 科技型中小企业: a number is valid in its own year, to 31 December (国科火字〔2022〕67号), so the stock is 0 on 1 January and
 * grows with the year's lists. Beside it the list of the year before (上年度入库, 年报口径), which bridges the gap.
 */
final class TechnologySmeRule {

    static final String MEASURE = "technology-smes";
    static final String PREVIOUS_YEAR = "technology-smes@previous-year";

    private TechnologySmeRule() {}

    static List<Contribution> count(Collection<Qualification> qualifications, Spans residency) {
        SortedMap<Year, List<Qualification>> lists = lists(qualifications);
        List<Contribution> contributions =
                new ArrayList<>(listed(qualifications).within(residency).contributing(MEASURE));
        contributions.addAll(Spans.union(lists.entrySet().stream()
                        .filter(list -> residency.contains(lastDay(list.getKey())))
                        .flatMap(list -> theYearAfter(list.getKey(), list.getValue(), lists.keySet()).stream())
                        .toList())
                .within(residency)
                .contributing(PREVIOUS_YEAR));
        return contributions;
    }

    /** The days on which a number is valid, wherever the enterprise is. */
    static Spans listed(Collection<Qualification> qualifications) {
        SortedMap<Year, List<Qualification>> lists = lists(qualifications);
        return lists.entrySet().stream()
                .map(list -> inItsYear(list.getKey(), list.getValue(), lists.keySet()))
                .reduce(Spans.none(), Spans::plus);
    }

    private static SortedMap<Year, List<Qualification>> lists(Collection<Qualification> qualifications) {
        return Certificates.admissible(qualifications, QualificationKind.TECHNOLOGY_SME).stream()
                .collect(Collectors.groupingBy(Qualification::listYear, TreeMap::new, Collectors.toList()));
    }

    private static Spans inItsYear(Year year, List<Qualification> numbers, Set<Year> listed) {
        LocalDate first = year.atDay(1);
        Spans valid = Spans.union(numbers.stream()
                .flatMap(number -> {
                    LocalDate from = number.effectiveOn().isBefore(first) ? first : number.effectiveOn();
                    return Certificates.span(number, from, year.plusYears(1).atDay(1), startsBy(year, listed)).stream();
                })
                .toList());
        return revokedOn(numbers)
                .map(day -> valid.within(Spans.of(Span.before(day, Cause.REVOKED))))
                .orElse(valid);
    }

    /** From its announcement, which may come only after its year. */
    private static Optional<Span> theYearAfter(Year year, List<Qualification> numbers, Set<Year> listed) {
        if (revokedOn(numbers).filter(day -> !day.isAfter(lastDay(year))).isPresent()) {
            return Optional.empty();
        }
        LocalDate first = year.plusYears(1).atDay(1);
        LocalDate end = year.plusYears(2).atDay(1);
        return numbers.stream()
                .filter(n -> n.revokedOn == null || n.revokedOn.isAfter(n.effectiveOn()))
                .map(n -> n.effectiveOn().isBefore(first) ? first : n.effectiveOn())
                .min(Comparator.naturalOrder())
                .filter(from -> from.isBefore(end))
                .map(from -> Span.during(from, end, startsBy(year, listed), Cause.EXPIRY));
    }

    /** Whose number was revoked cannot be listed again in that year (国科火字〔2019〕87号): nothing of it counts from then on. */
    private static Optional<LocalDate> revokedOn(List<Qualification> numbers) {
        return numbers.stream().map(n -> n.revokedOn).filter(Objects::nonNull).min(Comparator.naturalOrder());
    }

    private static LocalDate lastDay(Year year) {
        return year.atMonth(Month.DECEMBER).atEndOfMonth();
    }

    private static Cause startsBy(Year year, Set<Year> listed) {
        return listed.contains(year.minusYears(1)) ? Cause.RENEWED : Cause.GRANTED;
    }
}
