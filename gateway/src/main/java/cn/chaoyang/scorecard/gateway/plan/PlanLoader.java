package cn.chaoyang.scorecard.gateway.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the plan file, and the files of what is observed and tracked beside it. Everything the plan must be is checked by {@link PlanRules} before anybody sees it. */
public final class PlanLoader {

    private final List<Indicator> indicators = new ArrayList<>();
    private final LocalDate baselineOn;

    private PlanLoader(LocalDate baselineOn) {
        this.baselineOn = baselineOn;
    }

    /** @throws IllegalStateException when the file is not the plan it claims to be, naming every fault */
    public static Plan load() {
        JsonNode root = read("/plan/plan.yaml");
        Plan plan = new PlanLoader(
                        LocalDate.parse(root.path("meta").path("baseline_on").asText()))
                .plan(root, read("/plan/observations.yaml"), read("/plan/trackables.yaml"));
        PlanRules.check(plan);
        return plan;
    }

    private static JsonNode read(String resource) {
        try (InputStream in = PlanLoader.class.getResourceAsStream(resource)) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Observation observation(JsonNode node) {
        return new Observation(
                text(node, "action"),
                text(node, "name"),
                node.path("en").asText(),
                text(node, "unit"),
                IndicatorFile.reading(node.path("reading")),
                node.path("records").asText(null));
    }

    private static Trackable trackable(JsonNode node) {
        return new Trackable(
                text(node, "item"),
                text(node, "name"),
                text(node, "unit"),
                IndicatorFile.reading(node.path("reading")),
                text(node, "records"));
    }

    private Plan plan(JsonNode root, JsonNode observations, JsonNode trackables) {
        List<Plan.Unit> units = Stream.concat(
                        stream(root.path("units")),
                        stream(root.path("bodies_not_in_unit_lists")).filter(body -> body.has("id")))
                .map(unit -> new Plan.Unit(
                        text(unit, "id"),
                        text(unit, "name"),
                        unit.has("kind") ? text(unit, "kind") : text(unit, "role")))
                .toList();
        List<Plan.Programme> programmes =
                stream(root.path("programmes")).map(this::programme).toList();
        JsonNode guarantee = root.path("organisational_guarantee");
        Plan.Guarantee organisation = new Plan.Guarantee(text(guarantee, "title"), workItems(guarantee));
        Plan.Meta meta = meta(root.path("meta"));
        return new Plan(
                meta,
                units,
                programmes,
                List.copyOf(indicators),
                stream(observations).map(PlanLoader::observation).toList(),
                stream(trackables).map(PlanLoader::trackable).toList(),
                organisation,
                counts(meta, programmes, organisation, root.path("units").size()));
    }

    private Plan.Counts counts(Plan.Meta meta, List<Plan.Programme> programmes, Plan.Guarantee guarantee, int units) {
        List<Plan.Action> actions = programmes.stream()
                .flatMap(programme -> programme.actions().stream())
                .toList();
        int items =
                actions.stream().mapToInt(action -> action.workItems().size()).sum();
        return new Plan.Counts(
                meta.dimensions().size(),
                programmes.size(),
                actions.size(),
                indicators.size(),
                items + guarantee.workItems().size(),
                units);
    }

    private static Plan.Meta meta(JsonNode node) {
        return new Plan.Meta(
                node.path("doc_no").asText(),
                node.path("district").asText(),
                node.path("division_code").asText(),
                node.path("source_url").asText(),
                node.path("target_year").asInt(),
                texts(node, "dimensions"),
                texts(node, "overall_goals"));
    }

    private Plan.Programme programme(JsonNode node) {
        String id = text(node, "id");
        return new Plan.Programme(
                id,
                text(node, "no"),
                text(node, "title_short"),
                text(node, "title_exact"),
                node.path("en").asText(),
                stream(node.path("actions")).map(action -> action(id, action)).toList());
    }

    private Plan.Action action(String programme, JsonNode node) {
        String id = text(node, "id");
        List<Indicator> own = stream(node.path("indicators"))
                .map(indicator -> IndicatorFile.indicator(programme, id, baselineOn, indicator))
                .toList();
        indicators.addAll(own);
        return new Plan.Action(
                id,
                node.path("no").asInt(),
                text(node, "title_short"),
                text(node, "title_exact"),
                node.path("en").asText(),
                texts(node, "dimensions_inferred"),
                texts(node, "responsible_units"),
                text(node, "lead_unit_suggested"),
                own.stream().map(Indicator::id).toList(),
                workItems(node));
    }

    private static List<Plan.WorkItem> workItems(JsonNode node) {
        return stream(node.path("work_items"))
                .map(item -> new Plan.WorkItem(
                        text(item, "id"),
                        text(item, "quote"),
                        text(item, "kind"),
                        texts(item, "trackable"),
                        LocalDate.parse(item.path("default_deadline").asText())))
                .toList();
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    static String text(JsonNode node, String field) {
        return Punctuation.fullWidth(node.path(field).asText(null));
    }

    private static List<String> texts(JsonNode node, String field) {
        return stream(node.path(field))
                .map(text -> Punctuation.fullWidth(text.asText()))
                .toList();
    }
}
