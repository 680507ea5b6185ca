package cn.chaoyang.scorecard.gateway.plan;

import static cn.chaoyang.scorecard.gateway.plan.PlanLoader.stream;
import static cn.chaoyang.scorecard.gateway.plan.PlanLoader.text;

import cn.chaoyang.scorecard.gateway.reading.Reading;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Locale;

/** The shape of an indicator in the plan file. */
final class IndicatorFile {

    private IndicatorFile() {}

    static Indicator indicator(String programme, String action, JsonNode node) {
        return new Indicator(
                text(node, "id"),
                text(node, "name"),
                node.path("en").asText(),
                text(node, "quote"),
                programme,
                action,
                text(node, "owner_suggested"),
                node.path("commitment").asText().startsWith("预期性"),
                target(node),
                reading(node.path("reading")),
                Indicator.Definition.valueOf(node.path("definition").asText().toUpperCase(Locale.ROOT)),
                node.path("records").asText(null),
                stream(node.path("alternatives"))
                        .map(alternative -> new Indicator.Alternative(
                                text(alternative, "label"),
                                alternative.path("label_en").asText(),
                                reading(alternative.path("reading"))))
                        .toList(),
                node.has("card") ? card(node.path("card")) : null);
    }

    private static Target target(JsonNode node) {
        return new Target(
                Comparator.of(node.path("operator").asText()),
                text(node, "comparator_as_printed"),
                node.path("target_value").decimalValue(),
                text(node, "target_unit"),
                LocalDate.parse(node.path("deadline").asText()));
    }

    private static Reading reading(JsonNode node) {
        String kind = node.path("kind").asText();
        String measure = node.path("measure").asText();
        return switch (kind) {
            case "stock" -> new Reading.Stock(measure);
            case "cumulative" -> new Reading.CumulativeSince(measure, since(node));
            case "annual" -> new Reading.Annual(measure);
            case "ratio" ->
                new Reading.Ratio(
                        node.path("numerator").asText(),
                        node.path("denominator").asText(),
                        since(node));
            case "series" -> new Reading.Series(measure);
            default -> throw new IllegalStateException("unknown reading " + kind);
        };
    }

    private static LocalDate since(JsonNode node) {
        return LocalDate.parse(node.path("since").asText());
    }

    private static Indicator.Card card(JsonNode node) {
        return new Indicator.Card(
                text(node, "counts"),
                text(node, "from"),
                text(node, "until"),
                text(node, "evidence"),
                text(node, "excludes"),
                text(node, "source"),
                text(node, "version"));
    }
}
