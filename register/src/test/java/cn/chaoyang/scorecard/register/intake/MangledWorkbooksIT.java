package cn.chaoyang.scorecard.register.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.testing.PostgresResource;
import cn.chaoyang.scorecard.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever is uploaded as a workbook is judged: {@code -Dfuzz.workbooks} (50) of them, from {@code -Dfuzz.seed} (by the clock, printed). None is a
 * fault of the service, keeps it busy for long, or stays in memory.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(Tokens.class)
class MangledWorkbooksIT {

    private static final String BASE = "/api/test/certificates";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long MEGABYTE = 1 << 20;
    private static final long MOST_KEPT = 64 * MEGABYTE;

    @Inject
    Jdbc jdbc;

    @BeforeEach
    void empty() {
        jdbc.update("delete from certificate");
        jdbc.update("delete from import_job");
    }

    @Test
    void shouldJudgeWhateverIsUploaded() throws IOException {
        // Given
        long seed = Long.getLong("fuzz.seed", System.currentTimeMillis());
        int count = Integer.getInteger("fuzz.workbooks", 50);
        System.out.printf("fuzz: %d workbooks from seed %d%n", count, seed);
        MangledWorkbooks workbooks = new MangledWorkbooks(good(), new Random(seed));
        long before = used();
        Map<String, Integer> ends = new TreeMap<>();

        // When
        for (int number = 0; number < count; number++) {
            String end = judged(workbooks.next(), "number " + number + " from seed " + seed);
            ends.merge(end, 1, Integer::sum);
        }

        // Then
        System.out.printf("fuzz: workbooks by end %s%n", ends);
        assertThat(used() - before).as("kept in memory").isLessThan(MOST_KEPT);
        assertThat(jdbc.query(row -> row.getInt(1), "select count(*) from certificate"))
                .containsExactly(0);
    }

    private static String judged(byte[] workbook, String which) {
        Response answer = given().auth()
                .oauth2(Tokens.of("kjj.clerk"))
                .multiPart("file", "fuzz.xlsx", workbook)
                .post(BASE + "/import");
        assertThat(answer.statusCode()).as(which).isIn(202, 400, 413, 415, 422);
        if (answer.statusCode() != 202) {
            assertThat(answer.contentType()).as(which).startsWith("application/problem+json");
            return Integer.toString(answer.statusCode());
        }
        String id = answer.jsonPath().getString("id");
        String state = Awaitility.await(which)
                .atMost(PATIENCE)
                .until(() -> one(id).getString("state"), now -> !"reading".equals(now));
        assertThat(state).as(which).isIn("previewed", "rejected");
        return state;
    }

    private static JsonPath one(String id) {
        return given().auth()
                .oauth2(Tokens.of("kjj.clerk"))
                .get(BASE + "/imports/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static byte[] good() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "fuzz", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("高新技术企业");
            Workbooks.row(sheet, 1, "企业名称", "证书编号", "发证日期", "营业收入（万元）", "法人证件号码");
            for (int row = 2; row < 40; row++) {
                Workbooks.row(sheet, row, "示例" + row, "GR2025220000" + (10 + row), "2025-11-14", row * 1.5);
            }
        }
        return out.toByteArray();
    }

    /** After everything nobody holds any more is gone. */
    private static long used() {
        ManagementFactory.getMemoryMXBean().gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
