package cn.chaoyang.scorecard.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a later schema may not do to a released one: remove a property, require a new one, drop a value of an enum, change
 * a constant, narrow a type or a bound. Adding an optional property or a value is fine.
 */
final class SchemaCompatibility {

    private final List<String> breaks = new ArrayList<>();

    private SchemaCompatibility() {}

    /** The breaking changes, each with its place; empty when there is none. */
    static List<String> breaks(JsonNode released, JsonNode current) {
        SchemaCompatibility comparison = new SchemaCompatibility();
        comparison.compare("#", released, current);
        return comparison.breaks;
    }

    private void compare(String place, JsonNode released, JsonNode current) {
        if (current == null || current.isMissingNode()) {
            breaks.add(place + " is gone");
            return;
        }
        for (String keyword : List.of("type", "const", "$ref", "format", "pattern")) {
            same(place, keyword, released, current);
        }
        for (String bound : List.of("minimum", "minLength", "minItems")) {
            bound(place, bound, released, current, 1);
        }
        for (String bound : List.of("maximum", "maxLength", "maxItems")) {
            bound(place, bound, released, current, -1);
        }
        required(place, released, current);
        values(place, released, current);
        for (String keyword : List.of("properties", "$defs")) {
            released.path(keyword)
                    .properties()
                    .forEach(child -> compare(
                            place + "/" + keyword + "/" + child.getKey(),
                            child.getValue(),
                            current.path(keyword).path(child.getKey())));
        }
        if (released.has("items")) {
            compare(place + "/items", released.get("items"), current.path("items"));
        }
    }

    private void same(String place, String keyword, JsonNode released, JsonNode current) {
        if (current.has(keyword) && !current.get(keyword).equals(released.get(keyword))) {
            breaks.add(place + " narrows " + keyword);
        } else if (released.has(keyword) && !current.has(keyword) && !"format".equals(keyword)) {
            breaks.add(place + " no longer says " + keyword);
        }
    }

    private void bound(String place, String keyword, JsonNode released, JsonNode current, int direction) {
        if (!current.has(keyword)) {
            return;
        }
        boolean narrower = !released.has(keyword)
                || direction
                                * current.get(keyword)
                                        .decimalValue()
                                        .compareTo(released.get(keyword).decimalValue())
                        > 0;
        if (narrower) {
            breaks.add(place + " narrows " + keyword);
        }
    }

    private void required(String place, JsonNode released, JsonNode current) {
        Set<String> before = texts(released.path("required"));
        Set<String> now = texts(current.path("required"));
        now.stream()
                .filter(name -> !before.contains(name))
                .forEach(name -> breaks.add(place + " newly requires " + name));
        before.stream()
                .filter(name -> !now.contains(name))
                .forEach(name -> breaks.add(place + " no longer guarantees " + name));
    }

    private void values(String place, JsonNode released, JsonNode current) {
        Set<String> now = texts(current.path("enum"));
        if (!released.has("enum") && current.has("enum")) {
            breaks.add(place + " narrows to an enum");
        }
        texts(released.path("enum")).stream()
                .filter(value -> current.has("enum") && !now.contains(value))
                .forEach(value -> breaks.add(place + " drops the value " + value));
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new LinkedHashSet<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }
}
