package cn.chaoyang.scorecard.gateway.plan;

import cn.chaoyang.scorecard.gateway.pace.Path;
import cn.chaoyang.scorecard.gateway.reading.Reading;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One quantified target of the plan.
 *
 * @param leadUnit the unit that answers for it
 * @param expected 预期性 (力争): never a red light
 * @param path how it is meant to come to its target, unless a supervisor has decided otherwise
 * @param records the page of the register whose records stand behind the number
 * @param card 口径
 */
public record Indicator(
        String id,
        String name,
        String nameEn,
        String quote,
        String programme,
        String action,
        String leadUnit,
        boolean expected,
        Target target,
        Reading reading,
        Path path,
        Definition definition,
        @Nullable String records,
        List<Alternative> alternatives,
        Card card) {

    /** Whether the way of counting is settled or awaits a ruling (口径待确认). */
    public enum Definition {
        SETTLED,
        PENDING
    }

    /** Another way of counting, shown beside the default until somebody rules. */
    public record Alternative(String label, String labelEn, Reading reading, @Nullable Path path) {}

    /** 口径: what counts, from when, until when, on what evidence, and what does not count. */
    public record Card(
            String counts,
            String from,
            String until,
            String evidence,
            String excludes,
            String source,
            String version) {}

    /** The same, answered for by another unit. */
    Indicator ledBy(String unit) {
        return new Indicator(
                id,
                name,
                nameEn,
                quote,
                programme,
                action,
                unit,
                expected,
                target,
                reading,
                path,
                definition,
                records,
                alternatives,
                card);
    }

    /** The alternative of that label. */
    public Optional<Alternative> alternative(String label) {
        return alternatives.stream()
                .filter(alternative -> alternative.label().equals(label))
                .findFirst();
    }

    /** Measures of the reading and of every alternative. */
    public Set<String> allMeasures() {
        Set<String> measures = new LinkedHashSet<>(reading.measures());
        alternatives.forEach(
                alternative -> measures.addAll(alternative.reading().measures()));
        return measures;
    }
}
