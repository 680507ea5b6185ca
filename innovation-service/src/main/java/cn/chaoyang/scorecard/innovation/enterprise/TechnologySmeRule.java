package cn.chaoyang.scorecard.innovation.enterprise;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.revision.span.Span;
import cn.chaoyang.scorecard.register.revision.span.Spans;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        Set<Year> listed =
                numbers(qualifications).stream().map(Qualification::listYear).collect(Collectors.toSet());
        Spans current = listed(qualifications).within(residency);
        Spans previous = Spans.union(listed.stream()
                        .filter(year -> current.contains(year.atMonth(12).atEndOfMonth()))
                        .map(year -> theYearAfter(year, listed))
                        .toList())
                .within(residency);
        List<Contribution> contributions = new ArrayList<>(current.contributing(MEASURE));
        contributions.addAll(previous.contributing(PREVIOUS_YEAR));
        return contributions;
    }

    /** The days on which a number is valid, wherever the enterprise is. */
    static Spans listed(Collection<Qualification> qualifications) {
        List<Qualification> numbers = numbers(qualifications);
        Set<Year> years = numbers.stream().map(Qualification::listYear).collect(Collectors.toSet());
        return Spans.union(
                numbers.stream().flatMap(n -> inItsYear(n, years).stream()).toList());
    }

    private static List<Qualification> numbers(Collection<Qualification> qualifications) {
        return Certificates.admissible(qualifications, QualificationKind.TECHNOLOGY_SME);
    }

    private static Optional<Span> inItsYear(Qualification number, Set<Year> listed) {
        Year year = number.listYear();
        LocalDate first = year.atDay(1);
        LocalDate from = number.effectiveOn().isBefore(first) ? first : number.effectiveOn();
        return Certificates.span(number, from, year.plusYears(1).atDay(1), startsBy(year, listed));
    }

    private static Span theYearAfter(Year year, Set<Year> listed) {
        return Span.during(
                year.plusYears(1).atDay(1), year.plusYears(2).atDay(1), startsBy(year, listed), Cause.EXPIRY);
    }

    private static Cause startsBy(Year year, Set<Year> listed) {
        return listed.contains(year.minusYears(1)) ? Cause.RENEWED : Cause.GRANTED;
    }
}
