package cn.chaoyang.scorecard.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Values as a schema asks for them, of what was seen before where that fits, and now and then others. */
final class Values {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;
    private static final int REMEMBERED = 2_000;
    private static final double WRONG = 0.08;

    /** What has broken programs before. */
    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "示例",
            "😀",
            "\ud83d",
            "\u202e",
            "%",
            "_",
            "'; drop table revision; --",
            "../../etc/passwd",
            "null",
            "-1",
            "1e999999999",
            "9223372036854775808",
            "0000-00-00",
            "2026-02-30",
            "+999999999-12-31",
            "9999-12-31",
            "2026-13",
            "x".repeat(5_000));

    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "2147483647",
            "-2147483648",
            "9223372036854775807",
            "9223372036854775808",
            "1e308",
            "0.1",
            "1e-400");

    private final Described api;
    private final Random random;
    private final List<String> seen = new ArrayList<>();

    Values(Described api, Random random) {
        this.api = api;
        this.random = random;
    }

    /** What answers say comes back in later questions. */
    void remember(JsonNode answer) {
        if (answer.isTextual() && answer.textValue().length() <= 60) {
            if (seen.size() < REMEMBERED) {
                seen.add(answer.textValue());
            } else {
                seen.set(random.nextInt(REMEMBERED), answer.textValue());
            }
        }
        answer.forEach(this::remember);
        answer.fieldNames().forEachRemaining(name -> remember(NODES.textNode(name)));
    }

    JsonNode of(JsonNode schema) {
        return of(schema, 0);
    }

    private JsonNode of(JsonNode given, int depth) {
        JsonNode schema = api.resolved(given);
        if (random.nextDouble() < WRONG || depth > DEEPEST) {
            return anything();
        }
        for (String several : List.of("anyOf", "oneOf", "allOf", "enum")) {
            JsonNode choices = schema.path(several);
            if (!choices.isEmpty()) {
                JsonNode choice = choices.get(random.nextInt(choices.size()));
                return "enum".equals(several) ? choice : of(choice, depth + 1);
            }
        }
        return typed(schema, type(schema), depth);
    }

    private String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(random.nextInt(type.size())).asText() : type.asText("any");
    }

    private JsonNode typed(JsonNode schema, String type, int depth) {
        return switch (type) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "string" -> NODES.textNode(text(schema));
            case "integer" -> NODES.numberNode(random.nextInt(4) == 0 ? random.nextInt() : random.nextInt(20));
            case "number" -> NODES.numberNode(random.nextInt(1_000_000) / 100.0);
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            case "null" -> NODES.nullNode();
            default -> anything();
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode made = NODES.objectNode();
        Set<String> left = random.nextInt(4) == 0 ? Set.of(hostile()) : Set.of();
        schema.path("properties").fields().forEachRemaining(property -> {
            if (left.isEmpty() || random.nextBoolean()) {
                made.set(property.getKey(), of(property.getValue(), depth + 1));
            }
        });
        if (schema.path("additionalProperties").isObject()) {
            for (int i = random.nextInt(8); i > 0; i--) {
                made.set(known(), of(schema.path("additionalProperties"), depth + 1));
            }
        }
        return made;
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode made = NODES.arrayNode();
        for (int i = random.nextInt(4); i > 0; i--) {
            made.add(of(schema.path("items"), depth + 1));
        }
        return made;
    }

    private String text(JsonNode schema) {
        if (random.nextInt(6) == 0) {
            return hostile();
        }
        if (random.nextInt(3) == 0) {
            return known();
        }
        return switch (schema.path("format").asText()) {
            case "date" -> "202" + random.nextInt(8) + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
            case "date-time" -> "2026-06-1" + random.nextInt(10) + "T00:00:00Z";
            case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
            default ->
                schema.path("pattern").asText().startsWith("^\\d{4}-\\d{2}")
                        ? "2026-0" + (1 + random.nextInt(9))
                        : known();
        };
    }

    private JsonNode anything() {
        return switch (random.nextInt(6)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.numberNode(new BigDecimal(NUMBERS.get(random.nextInt(NUMBERS.size()))));
            case 2 -> NODES.booleanNode(random.nextBoolean());
            case 3 -> NODES.arrayNode().add(hostile());
            case 4 -> NODES.objectNode().put(known(), hostile());
            default -> NODES.textNode(hostile());
        };
    }

    String known() {
        return seen.isEmpty() ? hostile() : seen.get(random.nextInt(seen.size()));
    }

    String hostile() {
        return HOSTILE.get(random.nextInt(HOSTILE.size()));
    }
}
