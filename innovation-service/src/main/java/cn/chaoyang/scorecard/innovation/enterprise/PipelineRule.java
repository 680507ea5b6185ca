package cn.chaoyang.scorecard.innovation.enterprise;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.revision.span.Span;
import cn.chaoyang.scorecard.register.revision.span.Spans;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is on its way and counts nowhere: an enterprise that has applied for a title and has it not yet, from the day the
 * application was filed until it is decided. An application has no number and so is another record than the certificate
 * that comes of it: whatever is granted to the enterprise ends it. Forecasts read it; an enterprise that only renews is
 * no part of it.
 */
final class PipelineRule {

    private static final Map<String, Set<QualificationKind>> TITLES = new LinkedHashMap<>();

    static {
        TITLES.put(TechnologySmeRule.MEASURE, Set.of(QualificationKind.TECHNOLOGY_SME));
        TITLES.put(HighTechRule.MEASURE, Set.of(QualificationKind.HIGH_TECH));
        TITLES.put(SpecialisedRule.MEASURE, Set.of(QualificationKind.SPECIALISED, QualificationKind.LITTLE_GIANT));
    }

    /** The first day on which an application is no longer undecided. */
    private record Decision(LocalDate on, Cause cause) {}

    private PipelineRule() {}

    /** @param counted what the enterprise contributes by its titles */
    static List<Contribution> count(
            Collection<Qualification> qualifications, Spans residency, Collection<Contribution> counted) {
        List<Contribution> pipeline = new ArrayList<>();
        TITLES.forEach((measure, kinds) -> {
            List<Qualification> ofTitle = qualifications.stream()
                    .filter(q -> kinds.contains(q.kind()))
                    .toList();
            List<Span> undecided = ofTitle.stream()
                    .filter(Qualification::inPipeline)
                    .map(Qualification::knownSince)
                    .filter(since -> !has(measure, since, counted))
                    .flatMap(since -> undecided(since, ofTitle).stream())
                    .toList();
            pipeline.addAll(Spans.union(undecided).within(residency).contributing(measure + "@pipeline"));
        });
        return pipeline;
    }

    private static Optional<Span> undecided(LocalDate since, Collection<Qualification> ofTitle) {
        Decision first = Stream.concat(
                        ofTitle.stream()
                                .filter(q -> q.admissible() && q.effectiveOn().isAfter(since))
                                .map(q -> new Decision(q.effectiveOn(), Cause.REPLACED)),
                        ofTitle.stream()
                                .filter(q -> q.turnedDown() && !q.knownSince().isBefore(since))
                                .map(q -> new Decision(q.knownSince(), Cause.ENDED)))
                .min(Comparator.comparing(Decision::on))
                .orElse(null);
        if (first == null) {
            return Optional.of(Span.since(since, Cause.PUBLISHED));
        }
        return first.on().isAfter(since)
                ? Optional.of(Span.during(since, first.on(), Cause.PUBLISHED, first.cause()))
                : Optional.empty();
    }

    private static boolean has(String measure, LocalDate day, Collection<Contribution> counted) {
        return counted.stream()
                .anyMatch(c -> c.measure().equals(measure)
                        && !c.from().isAfter(day)
                        && (c.until() == null || c.until().isAfter(day)));
    }
}
