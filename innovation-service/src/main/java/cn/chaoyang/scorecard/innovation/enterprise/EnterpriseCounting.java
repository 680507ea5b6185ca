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
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts enterprises, by credit code, from their accepted records; two queries for any number of them. */
@Singleton
public class EnterpriseCounting implements Counting {

    @Override
    public String register() {
        return "enterprise";
    }

    @Override
    public Map<String, Counted> count(Collection<String> creditCodes) {
        Map<String, Enterprise> enterprises =
                Enterprise.<Enterprise>list("state = ?1 and subject in ?2", RecordState.ACCEPTED, creditCodes).stream()
                        .collect(Collectors.toMap(e -> e.subject, Function.identity()));
        Map<String, List<Qualification>> qualifications =
                Qualification.<Qualification>list("state = ?1 and subject in ?2", RecordState.ACCEPTED, creditCodes)
                        .stream()
                        .collect(Collectors.groupingBy(q -> q.subject));
        Map<String, Counted> counted = new LinkedHashMap<>();
        for (String code : creditCodes) {
            counted.put(code, count(code, enterprises.get(code), qualifications.getOrDefault(code, List.of())));
        }
        return counted;
    }

    static Counted count(String creditCode, Enterprise enterprise, Collection<Qualification> qualifications) {
        Spans residency = Residency.of(enterprise);
        List<Contribution> contributions = new ArrayList<>();
        contributions.addAll(TechnologySmeRule.count(qualifications, residency));
        contributions.addAll(HighTechRule.count(qualifications, residency));
        contributions.addAll(SpecialisedRule.count(qualifications, residency));
        contributions.addAll(TechnologyEnterpriseRule.count(qualifications, residency));
        return new Counted(name(creditCode, enterprise, qualifications), contributions);
    }

    private static String name(String creditCode, Enterprise enterprise, Collection<Qualification> qualifications) {
        if (enterprise != null) {
            return enterprise.name;
        }
        return qualifications.stream()
                .max(Comparator.comparing(
                        Qualification::effectiveOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())))
                .map(q -> q.enterpriseName)
                .orElse(creditCode);
    }
}
