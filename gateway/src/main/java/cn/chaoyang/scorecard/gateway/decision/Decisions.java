package cn.chaoyang.scorecard.gateway.decision;

import cn.chaoyang.scorecard.gateway.decision.Decision.Kind;
import cn.chaoyang.scorecard.gateway.ladder.Ladder;
import cn.chaoyang.scorecard.gateway.ladder.ObligationKind;
import cn.chaoyang.scorecard.gateway.pace.Path;
import cn.chaoyang.scorecard.gateway.pace.Rates;
import cn.chaoyang.scorecard.gateway.pace.Thresholds;
import cn.chaoyang.scorecard.gateway.plan.Indicator;
import cn.chaoyang.scorecard.gateway.reading.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Everything decided by a moment; where nobody has decided anything, what the plan file and rules.md say. */
public final class Decisions {

    /** Nothing decided. */
    public static final Decisions NONE = new Decisions(List.of());

    private final List<Decision> all;

    /** @param all the oldest first */
    Decisions(List<Decision> all) {
        this.all = List.copyOf(all);
    }

    /** As if this were decided too, after everything else. */
    public Decisions with(Decision supposed) {
        List<Decision> more = new ArrayList<>(all);
        more.add(supposed);
        return new Decisions(more);
    }

    /** The newest decision, by which any two states of affairs can be told apart; 0 when there is none. */
    public long newest() {
        return all.isEmpty() ? 0 : all.get(all.size() - 1).id();
    }

    /** The path of the way in which it is counted on the day. */
    public Path path(Indicator indicator, LocalDate day) {
        return newest(Kind.PATH, indicator, Path.class)
                .or(() -> alternative(indicator, day).map(Indicator.Alternative::path))
                .orElse(indicator.path());
    }

    public Thresholds thresholds(Indicator indicator) {
        return newest(Kind.THRESHOLDS, indicator, Thresholds.class).orElse(Thresholds.DEFAULT);
    }

    public Rates rates(Indicator indicator) {
        return newest(Kind.RATES, indicator, Rates.class).orElse(Rates.DEFAULT);
    }

    /** The newest ruling that holds on the day: a later ruling stands in place of earlier ones from its first day on. */
    public Optional<Ruling> ruling(Indicator indicator, LocalDate day) {
        return of(Kind.RULING, indicator)
                .map(decision -> DecisionJson.read(decision, Ruling.class))
                .filter(ruling -> !ruling.from().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** How the indicator is counted on the day. */
    public Reading reading(Indicator indicator, LocalDate day) {
        return alternative(indicator, day).map(Indicator.Alternative::reading).orElse(indicator.reading());
    }

    private Optional<Indicator.Alternative> alternative(Indicator indicator, LocalDate day) {
        return ruling(indicator, day).flatMap(ruling -> indicator.alternative(ruling.reading()));
    }

    /** Every way in which the indicator is counted on any day. */
    public Set<Reading> readings(Indicator indicator) {
        Set<Reading> readings = new LinkedHashSet<>(Set.of(indicator.reading()));
        of(Kind.RULING, indicator)
                .map(decision -> DecisionJson.read(decision, Ruling.class))
                .flatMap(ruling -> indicator.alternative(ruling.reading()).stream())
                .forEach(alternative -> readings.add(alternative.reading()));
        return readings;
    }

    /** The newest colour set by hand that stands on the day, with who has set it and why. */
    public Optional<Decision> override(Indicator indicator, LocalDate day) {
        return of(Kind.OVERRIDE, indicator)
                .filter(decision ->
                        DecisionJson.read(decision, ManualStatus.class).stands(day))
                .reduce((earlier, later) -> later);
    }

    /** What such a decision says. */
    public static ManualStatus manual(Decision override) {
        return DecisionJson.read(override, ManualStatus.class);
    }

    /** Those of one indicator, or of all where there are none of its own. */
    private <T> Optional<T> newest(Kind kind, Indicator indicator, Class<T> content) {
        Optional<Decision> own = of(kind, indicator).reduce((earlier, later) -> later);
        return own.or(() -> all.stream()
                        .filter(decision -> decision.kind() == kind && decision.indicator() == null)
                        .reduce((earlier, later) -> later))
                .map(decision -> DecisionJson.read(decision, content));
    }

    private Stream<Decision> of(Kind kind, Indicator indicator) {
        return all.stream()
                .filter(decision -> decision.kind() == kind && indicator.id().equals(decision.indicator()));
    }

    /** The newest decision on the letters for such obligations. */
    public Optional<Decision> ladder(ObligationKind obligation) {
        return all.stream()
                .filter(decision -> decision.kind() == Kind.LADDER)
                .filter(decision -> ladder(decision).obligation() == obligation)
                .reduce((earlier, later) -> later);
    }

    /** What such a decision says. */
    public static Ladder ladder(Decision decision) {
        return DecisionJson.read(decision, Ladder.class);
    }

    /** All of one indicator and those that hold for all of them, the newest first. */
    public List<Decision> about(Indicator indicator) {
        List<Decision> about = new ArrayList<>(all.stream()
                .filter(decision -> decision.kind().aboutIndicators())
                .filter(decision ->
                        decision.indicator() == null || decision.indicator().equals(indicator.id()))
                .toList());
        Collections.reverse(about);
        return about;
    }
}
