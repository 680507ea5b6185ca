package cn.chaoyang.scorecard.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What an application says of its API (OpenAPI 3.1, whose schemas are those of JSON Schema 2020-12). */
final class Described {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private final JsonNode document;
    private final Map<JsonNode, JsonSchema> compiled = new HashMap<>();

    Described(JsonNode document) {
        this.document = document;
    }

    List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        document.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(method -> {
                    if (METHODS.contains(method.getKey())) {
                        all.add(operation(method.getKey(), path.getKey(), path.getValue(), method.getValue()));
                    }
                }));
        return all;
    }

    private Operation operation(String method, String path, JsonNode item, JsonNode described) {
        List<Operation.Parameter> parameters = new ArrayList<>();
        for (JsonNode of : List.of(item, described)) {
            for (JsonNode one : of.path("parameters")) {
                JsonNode parameter = resolved(one);
                parameters.add(new Operation.Parameter(
                        parameter.path("name").asText(), parameter.path("in").asText(), parameter.path("schema")));
            }
        }
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                parameters,
                resolved(described.path("requestBody")).path("content"),
                described.path("responses"));
    }

    /** Follows a reference. */
    JsonNode resolved(JsonNode node) {
        JsonNode found = node;
        while (found.has("$ref")) {
            found = document.at(found.path("$ref").asText().substring(1));
        }
        return found;
    }

    /** @return what is wrong with it; empty when nothing is */
    String faults(JsonNode schema, JsonNode value) {
        JsonSchema known = compiled.computeIfAbsent(schema, this::compile);
        return known.validate(value).stream()
                .map(ValidationMessage::getMessage)
                .limit(3)
                .collect(Collectors.joining("; "));
    }

    private JsonSchema compile(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.path("components"));
        return SCHEMAS.getSchema(whole);
    }
}
