package cn.chaoyang.scorecard.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator.Feature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a running application says of its API, beside what the web app is built on: {@code gateway/src/main/webui/openapi}. Only what a caller
 * has to know is kept, in alphabetical order; words and examples are not.
 */
public final class Description {

    private static final Path KEPT = Path.of("..", "gateway", "src", "main", "webui", "openapi");
    private static final Path SERVED = Path.of("target", "openapi.yaml");
    private static final Set<String> WORDS =
            Set.of("tags", "summary", "description", "examples", "example", "security", "securitySchemes", "info");

    /** Maps by names of ours, any of which may be one of the words. */
    private static final Set<String> NAMED = Set.of("properties", "schemas", "paths", "responses");

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()
            .disable(Feature.WRITE_DOC_START_MARKER)
            .disable(Feature.SPLIT_LINES)
            .enable(Feature.MINIMIZE_QUOTES)
            .enable(Feature.INDENT_ARRAYS_WITH_INDICATOR));

    private Description() {}

    /** @param name of the document, for example {@code gateway.yaml} */
    public static void requireKept(String name) throws IOException {
        Map<String, Object> all = given().accept("application/json")
                .get("/q/openapi?format=JSON")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("");
        Map<String, Object> contract = new TreeMap<>(withoutWords(all));
        contract.put("info", new TreeMap<>(Map.of("title", name, "version", "1")));
        String served = YAML.writeValueAsString(contract);
        Files.writeString(SERVED, served);
        Path kept = KEPT.resolve(name);
        assertThat(Files.exists(kept) && Files.readString(kept).equals(served))
                .as(
                        "%2$s is what the API says; see: diff %2$s %1$s\nif it is meant to be otherwise: cp %1$s %2$s, and npm run check there",
                        SERVED.toAbsolutePath(), kept.toAbsolutePath().normalize())
                .isTrue();
    }

    private static Map<String, Object> withoutWords(Map<?, ?> map) {
        Map<String, Object> kept = new TreeMap<>();
        map.forEach((key, value) -> {
            if (!WORDS.contains(key)) {
                kept.put(
                        (String) key,
                        NAMED.contains(key) && value instanceof Map<?, ?> named ? each(named) : value(value));
            }
        });
        return kept;
    }

    private static Map<String, Object> each(Map<?, ?> named) {
        Map<String, Object> kept = new TreeMap<>();
        named.forEach((key, value) -> kept.put((String) key, value(value)));
        return kept;
    }

    private static Object value(Object value) {
        if (value instanceof Map<?, ?> map) {
            return withoutWords(map);
        }
        return value instanceof List<?> list
                ? list.stream().map(Description::value).toList()
                : value;
    }
}
