package cn.chaoyang.scorecard.register.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.testing.PostgresResource;
import cn.chaoyang.scorecard.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** Long lists; {@code -Dimport.rows=100000} for the size the product promises. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(Tokens.class)
class LargeImportIT {

    private static final Logger LOG = Logger.getLogger(LargeImportIT.class);
    private static final int ROWS = Integer.getInteger("import.rows", 12_000);
    private static final String BASE = "/api/test/certificates";

    @Inject
    Jdbc jdbc;

    @Test
    void shouldImportALongListAndGiveItsWrongRowsBack() throws IOException {
        // Given one row in a thousand with a wrong number
        jdbc.update("delete from certificate");
        Path file = Workbooks.written("高新技术企业", sheet -> {
            Workbooks.row(sheet, 1, "企业名称", "证书编号", "发证日期", "营业收入");
            for (int i = 0; i < ROWS; i++) {
                String number = i % 1000 == 999 ? "GR2025" : "GR202522%06d".formatted(i);
                Workbooks.row(sheet, i + 2, "示例科技" + i + "有限公司", number, LocalDate.of(2025, 11, 14), i);
            }
        });
        long start = System.nanoTime();

        // When
        String id = as("kjj.clerk")
                .multiPart("file", file.toFile())
                .post(BASE + "/import")
                .jsonPath()
                .getString("id");
        JsonPath preview = ended(id);
        long previewed = System.nanoTime();
        as("kjj.clerk")
                .contentType("application/json")
                .body(Map.of("digest", preview.getString("digest"), "skipWrong", true))
                .post(BASE + "/imports/" + id + "/commit")
                .then()
                .statusCode(202);
        JsonPath committed = ended(id);
        long written = System.nanoTime();
        as("kjj.reviewer").post(BASE + "/imports/" + id + "/accept").then().statusCode(202);
        JsonPath accepted = ended(id);
        long done = System.nanoTime();

        // Then
        assertThat(preview.getMap("counts"))
                .isEqualTo(Map.of("new", ROWS - ROWS / 1000, "changed", 0, "unchanged", 0, "wrong", ROWS / 1000));
        assertThat(committed.getString("state")).isEqualTo("committed");
        assertThat(accepted.getString("state")).isEqualTo("accepted");
        assertThat(jdbc.query(row -> row.getInt(1), "select count(*) from certificate where state = 'ACCEPTED'"))
                .containsExactly(ROWS - ROWS / 1000);
        assertThat(jdbc.query(row -> row.getInt(1), "select count(*) from revision where actor = 'kjj.reviewer'")
                        .get(0))
                .isGreaterThanOrEqualTo(ROWS - ROWS / 1000);
        LOG.infof(
                "%d rows, %d kB: preview %d ms, commit %d ms, acceptance %d ms",
                ROWS,
                Files.size(file) / 1024,
                (previewed - start) / 1_000_000,
                (written - previewed) / 1_000_000,
                (done - written) / 1_000_000);

        readThrough("", ROWS - ROWS / 1000);
        readThrough("&sort=-issuedOn", ROWS - ROWS / 1000);

        // When
        Path wrong = Files.write(
                Workbooks.temporary(),
                as("kjj.clerk").get(BASE + "/imports/" + id + "/annotated").asByteArray());

        // Then
        try (ReadableWorkbook workbook = new ReadableWorkbook(wrong.toFile())) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(ROWS / 1000 + 1);
            assertThat(rows.get(1).getCellText(0)).isEqualTo("1001");
            assertThat(rows.get(1).getCellText(2)).isEqualTo("GR2025");
            assertThat(rows.get(1).getCellText(5)).contains("证书编号");
        }
    }

    /** Reads every page of the long list, in the two orders that are asked for most. */
    private static void readThrough(String order, int rows) {
        int size = 100;
        Set<String> seen = new HashSet<>();
        long slowest = 0;
        for (int page = 0; page * size < rows; page++) {
            long start = System.nanoTime();
            JsonPath read = as("kjj.clerk")
                    .get(BASE + "?size=" + size + "&page=" + page + order)
                    .jsonPath();
            slowest = Math.max(slowest, System.nanoTime() - start);
            seen.addAll(read.getList("items.recordId", String.class));
            assertThat(read.getInt("total")).isEqualTo(rows);
        }
        assertThat(seen).as("each record once").hasSize(rows);
        LOG.infof("%d rows read by %d%s: the slowest page %d ms", rows, size, order, slowest / 1_000_000);
    }

    private static JsonPath ended(String id) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(15))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> as("kjj.clerk").get(BASE + "/imports/" + id).jsonPath(), job -> !job.getString("state")
                        .endsWith("ing"));
    }

    private static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user));
    }
}
