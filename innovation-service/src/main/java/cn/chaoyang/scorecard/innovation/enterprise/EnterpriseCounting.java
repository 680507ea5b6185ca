package cn.chaoyang.scorecard.innovation.enterprise;

import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.record.RecordState;
import cn.chaoyang.scorecard.register.revision.Counted;
import cn.chaoyang.scorecard.register.revision.Counting;
import cn.chaoyang.scorecard.register.revision.span.Spans;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Counts enterprises, by credit code, from their accepted records; four queries for any number of them. */
@Singleton
public class EnterpriseCounting implements Counting {

    @Override
    public String register() {
        return "enterprise";
    }

    /**
     * Since 2: municipal titles beside the provincial ones, and what is in the pipeline. Since 3: what is outside the
     * district by its own word does not count, an enterprise may move any number of times, a decision ends its time in the
     * pipeline, a revoked number bars another of its year, certificates that lapsed are a measure beside, and enrolment in
     * 创新积分制 counts for the enterprise.
     */
    @Override
    public int version() {
        return 3;
    }

    @Override
    public Map<String, Counted> count(Collection<String> creditCodes) {
        Map<String, List<Enterprise>> enterprises = Enterprise.<Enterprise>list(
                        "state = ?1 and subject in ?2 order by createdAt, id", RecordState.ACCEPTED, creditCodes)
                .stream()
                .collect(Collectors.groupingBy(e -> e.subject));
        Map<String, List<Qualification>> qualifications =
                Qualification.<Qualification>list("state = ?1 and subject in ?2", RecordState.ACCEPTED, creditCodes)
                        .stream()
                        .collect(Collectors.groupingBy(q -> q.subject));
        Map<String, List<Move>> moves =
                Move.<Move>list("state = ?1 and subject in ?2", RecordState.ACCEPTED, creditCodes).stream()
                        .collect(Collectors.groupingBy(m -> m.subject));
        Map<String, List<PointsEnrolment>> enrolments =
                PointsEnrolment.<PointsEnrolment>list("state = ?1 and subject in ?2", RecordState.ACCEPTED, creditCodes)
                        .stream()
                        .collect(Collectors.groupingBy(e -> e.subject));
        Map<String, Counted> counted = new LinkedHashMap<>();
        for (String code : creditCodes) {
            counted.put(
                    code,
                    count(
                            code,
                            enterprises.getOrDefault(code, List.of()),
                            moves.getOrDefault(code, List.of()),
                            qualifications.getOrDefault(code, List.of()),
                            enrolments.getOrDefault(code, List.of())));
        }
        return counted;
    }

    /** @param enterprises one record, or several that were found to be one enterprise, or none */
    static Counted count(
            String creditCode,
            List<Enterprise> enterprises,
            Collection<Move> moves,
            Collection<Qualification> qualifications,
            Collection<PointsEnrolment> enrolments) {
        Spans residency = Residency.of(enterprises, moves);
        List<Contribution> contributions = new ArrayList<>();
        contributions.addAll(TechnologySmeRule.count(qualifications, residency));
        contributions.addAll(HighTechRule.count(qualifications, residency));
        contributions.addAll(SpecialisedRule.count(qualifications, residency));
        contributions.addAll(TechnologyEnterpriseRule.count(qualifications, residency));
        contributions.addAll(PipelineRule.count(qualifications, residency, contributions));
        contributions.addAll(PointsRule.count(enrolments, TechnologyEnterpriseRule.days(qualifications, residency)));
        return new Counted(name(creditCode, enterprises, qualifications), contributions);
    }

    /** The enterprise's own name; of several records that of the one with the credit code of the subject. */
    private static String name(
            String creditCode, List<Enterprise> enterprises, Collection<Qualification> qualifications) {
        return enterprises.stream()
                .min(Comparator.comparing(e -> !creditCode.equals(e.creditCode)))
                .map(e -> e.name)
                .orElseGet(
                        () -> newest(qualifications).map(q -> q.enterpriseName).orElse(creditCode));
    }

    private static Optional<Qualification> newest(Collection<Qualification> qualifications) {
        return qualifications.stream()
                .max(Comparator.comparing(
                        Qualification::effectiveOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())));
    }
}
