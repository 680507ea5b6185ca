package cn.chaoyang.scorecard.innovation.enterprise;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.revision.span.Spans;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is on its way and counts nowhere: an enterprise that has applied for a title and has it not yet, since the day the
 * application was filed. Forecasts read it; an enterprise that only renews is no part of it.
 */
final class PipelineRule {

    private static final Map<String, Set<QualificationKind>> TITLES = new LinkedHashMap<>();

    static {
        TITLES.put(TechnologySmeRule.MEASURE, Set.of(QualificationKind.TECHNOLOGY_SME));
        TITLES.put(HighTechRule.MEASURE, Set.of(QualificationKind.HIGH_TECH));
        TITLES.put(SpecialisedRule.MEASURE, Set.of(QualificationKind.SPECIALISED, QualificationKind.LITTLE_GIANT));
    }

    private PipelineRule() {}

    /** @param counted what the enterprise contributes by its titles */
    static List<Contribution> count(
            Collection<Qualification> qualifications, Spans residency, Collection<Contribution> counted) {
        List<Contribution> pipeline = new ArrayList<>();
        TITLES.forEach((measure, kinds) -> qualifications.stream()
                .filter(q -> kinds.contains(q.kind()) && q.inPipeline())
                .map(Qualification::inPipelineSince)
                .min(Comparator.naturalOrder())
                .filter(since -> residency.contains(since) && !has(measure, since, counted))
                .map(since -> Contribution.forGood(measure + "@pipeline", since, Cause.PUBLISHED))
                .ifPresent(pipeline::add));
        return pipeline;
    }

    private static boolean has(String measure, LocalDate day, Collection<Contribution> counted) {
        return counted.stream()
                .anyMatch(c -> c.measure().equals(measure)
                        && !c.from().isAfter(day)
                        && (c.until() == null || c.until().isAfter(day)));
    }
}
