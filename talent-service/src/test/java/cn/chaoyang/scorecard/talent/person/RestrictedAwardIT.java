package cn.chaoyang.scorecard.talent.person;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.testing.Bureau;
import cn.chaoyang.scorecard.testing.KafkaResource;
import cn.chaoyang.scorecard.testing.PostgresResource;
import cn.chaoyang.scorecard.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** A national award is read in full by the unit that keeps it and by supervisors only (rules.md §2.7). */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(Tokens.class)
class RestrictedAwardIT {

    private static final String BASE = "/api/talent/awards";
    private static final String EMPLOYER = "示例受限研究院";
    private static final String DOCUMENT = "示例受限〔2024〕7号";

    @Test
    void shouldLeaveOutEmployerYearAndDocumentForOtherUnits() throws IOException {
        // Given
        String path = new Bureau("rcb")
                .accepted(
                        BASE,
                        Map.ofEntries(
                                Map.entry("personName", "示例受限"),
                                Map.entry("documentType", "RESIDENT_ID"),
                                Map.entry("identityNo", "11010519491231002X"),
                                Map.entry("level", "NATIONAL"),
                                Map.entry("programme", "国家重大人才工程（代码）"),
                                Map.entry("batchYear", 2024),
                                Map.entry("documentNo", DOCUMENT),
                                Map.entry("stage", "SELECTED"),
                                Map.entry("selectedOn", "2024-05-06"),
                                Map.entry("employer", EMPLOYER),
                                Map.entry("districtBasis", "HOST")));

        // Then its own unit and supervisors read it all
        for (String reader : List.of("rcb.clerk", "rcb.reviewer", "kwb.supervisor")) {
            JsonPath own = get(reader, path);
            assertThat(own.getString("accepted.content.employer")).as(reader).isEqualTo(EMPLOYER);
            assertThat(own.getInt("accepted.content.batchYear")).isEqualTo(2024);
        }
        assertThat(get("rcb.clerk", BASE + "?q=" + EMPLOYER).getInt("total")).isEqualTo(1);

        // And others read neither, nor find it by them: in no page, list, history or export
        JsonPath others = get("kjj.clerk", path);
        assertThat(others.getString("accepted.content.programme")).isEqualTo("国家重大人才工程（代码）");
        assertThat(others.getMap("accepted.content"))
                .doesNotContainKeys("employer", "batchYear", "documentNo", "selectedOn");
        assertThat(others.getString("title")).doesNotContain("2024");
        assertThat(get("kjj.clerk", BASE + "?q=" + EMPLOYER).getInt("total")).isZero();
        assertThat(get("kjj.clerk", BASE + "?level=NATIONAL").prettify())
                .doesNotContain(EMPLOYER)
                .doesNotContain(DOCUMENT);
        assertThat(get("kjj.clerk", path + "/history").prettify())
                .doesNotContain(EMPLOYER)
                .doesNotContain(DOCUMENT);
        assertThat(export("kjj.clerk")).contains("国家重大人才工程（代码）").doesNotContain(EMPLOYER, DOCUMENT);
        assertThat(export("rcb.clerk")).contains(EMPLOYER, DOCUMENT);
    }

    private static JsonPath get(String reader, String path) {
        return given().auth()
                .oauth2(Tokens.of(reader))
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String export(String reader) throws IOException {
        byte[] workbook = given().auth()
                .oauth2(Tokens.of(reader))
                .get(BASE + "/export?level=NATIONAL")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        StringBuilder text = new StringBuilder();
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            read.getFirstSheet()
                    .openStream()
                    .forEach(row -> row.forEach(cell ->
                            text.append(cell == null ? "" : cell.getText()).append('\n')));
        }
        return text.toString();
    }
}
