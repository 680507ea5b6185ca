package cn.chaoyang.scorecard.innovation.technology;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.chaoyang.scorecard.testing.KafkaResource;
import cn.chaoyang.scorecard.testing.PostgresResource;
import cn.chaoyang.scorecard.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A file can be what makes a record count, and taking it back costs the record its count. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(Tokens.class)
class KeyTechnologyEvidenceIT {

    private static final String BASE = "/api/innovation/key-technologies";
    private static final byte[] PAPER = "%PDF-1.7 示例验收意见".getBytes(StandardCharsets.UTF_8);

    @Test
    void shouldCountWhileAFileProvesIt() {
        // Given a technology without any proof
        String path = accepted(created("示例无证明技术"));
        assertThat(measures(path)).isEmpty();

        // When a file is attached and the change accepted
        JsonPath attached = attach(path, lock(path, "accepted"), "acceptance.pdf", PAPER, 200);
        assertThat(attached.getString("open.state")).isEqualTo("draft");
        assertThat(attached.getString("open.evidence[0].name")).isEqualTo("acceptance.pdf");
        assertThat(attached.getString("open.evidence[0].mediaType")).isEqualTo("application/pdf");
        assertThat(measures(path)).isEmpty();
        accepted(path);

        // Then it counts, and the file comes back as it was
        assertThat(measures(path)).containsExactly("key-technologies");
        String file = get(path).getString("accepted.evidence[0].id");
        byte[] returned = as("leader")
                .get(path + "/evidence/" + file)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("attachment"))
                .extract()
                .asByteArray();
        assertThat(returned).isEqualTo(PAPER);

        // When the file is taken back
        as("kjj.clerk")
                .queryParam("lock", lock(path, "accepted"))
                .delete(path + "/evidence/" + file)
                .then()
                .statusCode(200)
                .body("open.evidence.size()", equalTo(0));
        accepted(path);

        // Then it counts no longer, and history still names the file
        assertThat(measures(path)).isEmpty();
        assertThat(as("leader")
                        .get(path + "/history")
                        .jsonPath()
                        .getList("collect { it.evidence.size() }", Integer.class))
                .containsExactly(0, 1, 0);
    }

    @Test
    void shouldRefuseWhatIsNoEvidence() {
        String path = accepted(created("示例拒收技术"));
        byte[] script = "#!/bin/sh".getBytes(StandardCharsets.UTF_8);
        assertThat(attach(path, lock(path, "accepted"), "acceptance.pdf", script, 415)
                        .getString("detail"))
                .contains("PDF");
        assertThat(attach(path, lock(path, "accepted"), "empty.pdf", new byte[0], 400)
                        .getString("detail"))
                .isEqualTo("文件是空的");
        assertThat(attach(path, 99, "acceptance.pdf", PAPER, 409).getString("type"))
                .endsWith("changed-meanwhile");
        given().auth()
                .oauth2(Tokens.of("gxj.clerk"))
                .multiPart("file", "acceptance.pdf", PAPER)
                .multiPart("lock", lock(path, "accepted"))
                .post(path + "/evidence")
                .then()
                .statusCode(403);
        assertThat(get(path).getString("open")).isNull();
    }

    private static String created(String name) {
        Map<String, Object> content =
                Map.of("name", name, "claimant", "示例大学", "achievedOn", "2025-09-10", "districtBasis", "HOST");
        String id = as("kjj.clerk")
                .body(Map.of("content", content))
                .post(BASE)
                .then()
                .statusCode(201)
                .extract()
                .path("recordId");
        return BASE + '/' + id;
    }

    private static String accepted(String path) {
        as("kjj.clerk")
                .body(Map.of("lock", lock(path, "open")))
                .post(path + "/submit")
                .then()
                .statusCode(200);
        as("kjj.reviewer")
                .body(Map.of("lock", lock(path, "open")))
                .post(path + "/accept")
                .then()
                .statusCode(200);
        return path;
    }

    private static JsonPath attach(String path, int lock, String name, byte[] content, int status) {
        return given().auth()
                .oauth2(Tokens.of("kjj.clerk"))
                .multiPart("file", name, content)
                .multiPart("lock", lock)
                .post(path + "/evidence")
                .then()
                .statusCode(status)
                .extract()
                .jsonPath();
    }

    private static List<String> measures(String path) {
        return get(path).getList("contributions.measure", String.class);
    }

    private static int lock(String path, String row) {
        return get(path).getInt(row + ".lock");
    }

    private static JsonPath get(String path) {
        return as("kjj.clerk").get(path).then().statusCode(200).extract().jsonPath();
    }

    private static RequestSpecification as(String user) {
        String token = user.contains(".") ? Tokens.of(user) : Tokens.of(user, "qzf", user);
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
