package cn.chaoyang.scorecard.gateway.plan;

import static cn.chaoyang.scorecard.gateway.plan.PlanLoader.stream;
import static cn.chaoyang.scorecard.gateway.plan.PlanLoader.text;

import cn.chaoyang.scorecard.gateway.pace.Path;
import cn.chaoyang.scorecard.gateway.pace.Path.Shape;
import cn.chaoyang.scorecard.gateway.reading.Reading;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.Locale;

/** The shape of an indicator in the plan file. */
final class IndicatorFile {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private IndicatorFile() {}

    /** @param baselineOn the day paths begin on unless they say otherwise */
    static Indicator indicator(String programme, String action, LocalDate baselineOn, JsonNode node) {
        Reading reading = reading(node.path("reading"));
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
                reading,
                path(node.path("path"), reading, baselineOn),
                Indicator.Definition.valueOf(node.path("definition").asText().toUpperCase(Locale.ROOT)),
                node.path("records").asText(null),
                stream(node.path("alternatives"))
                        .map(alternative -> alternative(alternative, baselineOn))
                        .toList(),
                node.has("card") ? card(node.path("card")) : null);
    }

    private static Indicator.Alternative alternative(JsonNode node, LocalDate baselineOn) {
        Reading reading = reading(node.path("reading"));
        return new Indicator.Alternative(
                text(node, "label"),
                node.path("label_en").asText(),
                reading,
                path(node.path("path"), reading, baselineOn));
    }

    /** Where nothing is said: what the way of counting suggests. */
    private static Path path(JsonNode node, Reading reading, LocalDate baselineOn) {
        ObjectNode whole = node.isMissingNode() ? JSON.createObjectNode() : node.deepCopy();
        if (!whole.has("from")) {
            whole.put("from", baselineOn.toString());
        }
        if (!whole.has("shape")) {
            Shape shape = reading instanceof Reading.Ratio
                    ? Shape.NONE
                    : reading instanceof Reading.Series ? Shape.STEPPED : Shape.LINEAR;
            whole.put("shape", shape.wire());
            whole.put("yearly", reading instanceof Reading.Annual);
        }
        return JSON.convertValue(whole, Path.class);
    }

    private static Target target(JsonNode node) {
        return new Target(
                Comparator.of(node.path("operator").asText()),
                text(node, "comparator_as_printed"),
                node.path("target_value").decimalValue(),
                text(node, "target_unit"),
                LocalDate.parse(node.path("deadline").asText()));
    }

    static Reading reading(JsonNode node) {
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
