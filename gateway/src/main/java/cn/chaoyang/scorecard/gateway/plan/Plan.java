package cn.chaoyang.scorecard.gateway.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 朝府办〔2025〕6号, as the project reads it. Text is full-width. */
public record Plan(
        Meta meta,
        List<Unit> units,
        List<Programme> programmes,
        List<Indicator> indicators,
        List<Observation> observations,
        List<Trackable> trackables,
        Guarantee guarantee,
        Counts counts) {

    public record Meta(
            String docNo,
            String district,
            String divisionCode,
            String sourceUrl,
            int targetYear,
            List<String> dimensions,
            List<String> overallGoals) {}

    /** A bureau, company or branch that carries actions. */
    public record Unit(String id, String name, String kind) {}

    /** 工程 */
    public record Programme(String id, String no, String title, String titleExact, String en, List<Action> actions) {}

    /**
     * 行动
     *
     * @param leadUnit the first listed unit: the plan does not say who leads
     * @param indicators ids
     */
    public record Action(
            String id,
            int no,
            String title,
            String titleExact,
            String en,
            List<String> dimensions,
            List<String> units,
            String leadUnit,
            List<String> indicators,
            List<WorkItem> workItems) {}

    /** @param deadline ours where the source gives none */
    public record WorkItem(String id, String quote, String kind, List<String> trackable, LocalDate deadline) {}

    /** 组织保障 */
    public record Guarantee(String title, List<WorkItem> workItems) {}

    public record Counts(int dimensions, int programmes, int actions, int indicators, int workItems, int units) {}

    /** Of the actions, and what is asked of the whole district. */
    public Stream<WorkItem> workItems() {
        return Stream.concat(
                programmes.stream()
                        .flatMap(programme -> programme.actions().stream())
                        .flatMap(action -> action.workItems().stream()),
                guarantee.workItems().stream());
    }

    public Optional<Indicator> indicator(String id) {
        return indicators.stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst();
    }
}
