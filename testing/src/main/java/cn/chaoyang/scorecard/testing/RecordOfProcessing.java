package cn.chaoyang.scorecard.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** 处理活动记录: what {@code docs/privacy.md} says of a service's registers is what these hold. */
final class RecordOfProcessing {

    private static final Path DOCUMENT = Path.of("..", "docs", "privacy.md");

    private RecordOfProcessing() {}

    /**
     * Every register with personal fields has its line, word for word, and no other register of the service has one.
     *
     * @param service for example {@code talent}
     */
    static void requireUpToDate(String service) throws IOException {
        List<Map<String, Object>> processed = given().auth()
                .oauth2(Tokens.of("kjj.clerk"))
                .get("/api/" + service + "/personal-data/processing")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");
        List<String> expected =
                processed.stream().map(line -> line(service, line)).toList();
        assertThat(processed)
                .allSatisfy(line -> assertThat(line.get("purpose")).asString().isNotBlank());
        assertThat(Files.readAllLines(DOCUMENT).stream().filter(line -> line.startsWith("| " + service + " |")))
                .containsExactlyElementsOf(expected);
    }

    private static String line(String service, Map<String, Object> processed) {
        return "| %s | %s `%s` | %s | %s | %s | %s |"
                .formatted(
                        service,
                        processed.get("title"),
                        processed.get("register"),
                        joined(processed.get("fields")),
                        processed.get("purpose"),
                        joined(processed.get("units")),
                        processed.get("retention"));
    }

    private static String joined(Object values) {
        return String.join("、", ((List<?>) values).stream().map(String::valueOf).toList());
    }
}
