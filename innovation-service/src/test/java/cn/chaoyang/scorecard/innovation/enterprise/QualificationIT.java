package cn.chaoyang.scorecard.innovation.enterprise;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.ChangeKind;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.code.CreditCode;
import cn.chaoyang.scorecard.testing.Facts;
import cn.chaoyang.scorecard.testing.KafkaResource;
import cn.chaoyang.scorecard.testing.PostgresResource;
import cn.chaoyang.scorecard.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** The life of a certificate, with the real database and broker. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(Tokens.class)
class QualificationIT {

    private static final String BASE = "/api/innovation/qualifications";
    private static final String WORKBOOK = "/api/innovation/enterprises";
    private static final Set<String> MOVING = Set.of("reading", "committing", "accepting");

    @Test
    void shouldPublishWhatAnAcceptedCertificateContributes() throws Exception {
        // Given
        String code = code(1);
        JsonPath submitted = submitted(code, "GR202522100001");

        // When
        as("kjj.reviewer")
                .body(lock(submitted))
                .post(path(submitted) + "/accept")
                .then()
                .statusCode(200)
                .body("accepted.state", equalTo("accepted"))
                .body("accepted.decidedBy", equalTo("kjj.reviewer"));

        // Then
        Facts.Published published = Facts.await("innovation-service", code, 1);
        assertThat(published.fact().change().kind()).isEqualTo(ChangeKind.GRANTED);
        assertThat(published.subject().title()).isEqualTo("长春示例光电科技有限公司");
        assertThat(published.subject().contributions())
                .containsExactly(
                        during("high-tech-enterprises", "2025-11-14", "2028-11-14"),
                        during("high-tech-enterprises@recognition-year", "2025-11-14", "2028-01-01"),
                        Contribution.during(
                                "high-tech-enterprises@lapsed",
                                LocalDate.of(2028, 11, 14),
                                LocalDate.of(2029, 11, 14),
                                Cause.EXPIRY,
                                Cause.EXPIRY),
                        during("technology-enterprises", "2025-11-14", "2028-11-14"));
    }

    @Test
    void shouldLetNobodyAcceptTheirOwnEntry() {
        // Given
        String both = Tokens.of("kjj.both", "kjj", "clerk", "reviewer");
        JsonPath submitted = submitted(both, certificate(code(2), "GR202522100002"));

        // Then
        with(both)
                .body(lock(submitted))
                .post(path(submitted) + "/accept")
                .then()
                .statusCode(403)
                .body("type", endsWith("own-entry"));
    }

    @Test
    void shouldLetNoReviewerOfAnotherUnitAccept() {
        // Given
        JsonPath submitted = submitted(code(3), "GR202522100003");

        // Then
        as("gxj.reviewer")
                .body(lock(submitted))
                .post(path(submitted) + "/accept")
                .then()
                .statusCode(403)
                .body("type", endsWith("unit"));
    }

    @Test
    void shouldLetNoOtherBureauFileAHighTechCertificate() {
        as("gxj.clerk")
                .body(Map.of("content", certificate(code(4), "GR202522100004")))
                .post(BASE)
                .then()
                .statusCode(403);
    }

    @Test
    void shouldGiveBackWithAReason() {
        // Given
        JsonPath submitted = submitted(code(5), "GR202522100005");

        // Then
        as("kjj.reviewer")
                .body(Map.of("lock", submitted.getInt("open.lock"), "reason", "请核对发证日期"))
                .post(path(submitted) + "/return")
                .then()
                .statusCode(200)
                .body("open.state", equalTo("draft"))
                .body("open.returnReason", equalTo("请核对发证日期"));
    }

    @Test
    void shouldRefuseAChangeOfAVersionThatIsGone() {
        // Given
        JsonPath submitted = submitted(code(6), "GR202522100006");
        int stale = submitted.getInt("open.lock") - 1;

        // Then
        as("kjj.clerk")
                .body(Map.of("lock", stale, "content", certificate(code(6), "GR202522100006")))
                .put(path(submitted))
                .then()
                .statusCode(409)
                .body("type", endsWith("changed-meanwhile"));
    }

    @Test
    void shouldChainTheRevisionsOfARecord() throws Exception {
        // Given
        String code = code(7);
        JsonPath accepted = accepted(submitted(code, "GR202522100007"));
        Map<String, Object> revoked = new HashMap<>(certificate(code, "GR202522100007"));
        revoked.put("revokedOn", "2026-06-01");
        revoked.put("revocationReason", "NO_LONGER_FITS");

        // When
        JsonPath draft = as("kjj.clerk")
                .body(Map.of("lock", accepted.getInt("accepted.lock"), "content", revoked))
                .put(path(accepted))
                .jsonPath();
        accepted(as("kjj.clerk").body(lock(draft)).post(path(draft) + "/submit").jsonPath());

        // Then
        JsonPath history = as("leader.leader").get(path(accepted) + "/history").jsonPath();
        assertThat(history.getList("kind")).containsExactly("granted", "revoked");
        assertThat(history.getString("[1].hash")).hasSize(64).isNotEqualTo(history.getString("[0].hash"));
        assertThat(Facts.await("innovation-service", code, 2).subject().contributions())
                .contains(Contribution.during(
                        "high-tech-enterprises",
                        LocalDate.parse("2025-11-14"),
                        LocalDate.parse("2026-06-01"),
                        Cause.GRANTED,
                        Cause.REVOKED));
    }

    @Test
    void shouldImportCommitAndAcceptAndRefuseTheSecondOfTwoAtOnce() throws Exception {
        // Given
        byte[] file = workbook(code(8), "GR202522100008");
        JsonPath first = settled("kjj.clerk", upload("kjj.clerk", file));
        JsonPath second = settled("kjj.clerk2", upload("kjj.clerk2", file));
        assertThat(List.of(first.getString("state"), second.getString("state")))
                .containsExactly("previewed", "previewed");

        // When
        JsonPath committed = settled("kjj.clerk", commit("kjj.clerk", first));
        JsonPath stale = settled("kjj.clerk2", commit("kjj.clerk2", second));
        JsonPath accepted = settled(
                "kjj.reviewer",
                as("kjj.reviewer")
                        .post(WORKBOOK + "/imports/" + first.getString("id") + "/accept")
                        .jsonPath());

        // Then
        assertThat(committed.getString("state")).isEqualTo("committed");
        assertThat(stale.getString("state")).isEqualTo("stale");
        assertThat(accepted.getString("state")).isEqualTo("accepted");
        assertThat(Facts.await("innovation-service", code(8), 1).subject().contributions())
                .contains(during("high-tech-enterprises", "2025-11-14", "2028-11-14"));
    }

    @Test
    void shouldKnowARenewalByTheEarlierCertificate() throws Exception {
        // Given
        String code = code(9);
        Map<String, Object> earlier = new HashMap<>(certificate(code, "GR202222100009"));
        earlier.putAll(Map.of("issuedOn", "2022-11-20", "announcedOn", "2022-11-25", "validUntil", "2025-11-19"));
        accepted(submitted(Tokens.of("kjj.clerk"), earlier));

        // When
        accepted(submitted(code, "GR202522100009"));

        // Then
        Facts.Published published = Facts.await("innovation-service", code, 2);
        assertThat(published.fact().change().kind()).isEqualTo(ChangeKind.RENEWED);
        assertThat(published.subject().contributions())
                .contains(during("high-tech-enterprises", "2022-11-20", "2028-11-14"));
    }

    @Test
    void shouldCountBothOfTwoCertificatesAcceptedAtOnceAsTheirUnion() throws Exception {
        // Given two certificates of one enterprise that overlap, each waiting for its reviewer
        String code = code(0);
        Map<String, Object> earlier = new HashMap<>(certificate(code, "GR202322100010"));
        earlier.putAll(Map.of("issuedOn", "2023-11-20", "announcedOn", "2023-11-25", "validUntil", "2026-11-19"));
        List<JsonPath> waiting = List.of(submitted(Tokens.of("kjj.clerk"), earlier), submitted(code, "GR202522100010"));

        // When two reviewers accept at the same moment
        CountDownLatch together = new CountDownLatch(1);
        ExecutorService reviewers = Executors.newFixedThreadPool(2);
        List<Future<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            String reviewer = Tokens.of("kjj.reviewer" + i, "kjj", "reviewer");
            JsonPath record = waiting.get(i);
            answers.add(reviewers.submit(() -> {
                together.await();
                return with(reviewer)
                        .body(lock(record))
                        .post(path(record) + "/accept")
                        .statusCode();
            }));
        }
        together.countDown();

        // Then both are accepted, and the enterprise counts from the first day of one to the last of the other
        for (Future<Integer> answer : answers) {
            assertThat(answer.get()).isEqualTo(200);
        }
        reviewers.shutdown();
        assertThat(Facts.await("innovation-service", code, 2).subject().contributions())
                .contains(during("high-tech-enterprises", "2023-11-20", "2028-11-14"))
                .filteredOn(c -> c.measure().equals("high-tech-enterprises"))
                .hasSize(1);
    }

    private static JsonPath submitted(String code, String number) {
        return submitted(Tokens.of("kjj.clerk"), certificate(code, number));
    }

    private static JsonPath submitted(String token, Map<String, Object> content) {
        JsonPath draft = with(token)
                .body(Map.of("content", content))
                .post(BASE)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return with(token)
                .body(lock(draft))
                .post(path(draft) + "/submit")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath accepted(JsonPath submitted) {
        return as("kjj.reviewer")
                .body(lock(submitted))
                .post(path(submitted) + "/accept")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath upload(String user, byte[] file) {
        return given().header("Authorization", "Bearer " + Tokens.of(user, "kjj", "clerk"))
                .multiPart("file", "企业名册.xlsx", file)
                .post(WORKBOOK + "/import")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath();
    }

    private static JsonPath commit(String user, JsonPath job) {
        return with(Tokens.of(user, "kjj", "clerk"))
                .body(Map.of("digest", job.getString("digest"), "skipWrong", false))
                .post(WORKBOOK + "/imports/" + job.getString("id") + "/commit")
                .jsonPath();
    }

    private static JsonPath settled(String user, JsonPath job) {
        String token = Tokens.of(user, "kjj", "clerk", "reviewer");
        String id = job.getString("id");
        return Awaitility.await()
                .until(
                        () -> with(token).get(WORKBOOK + "/imports/" + id).jsonPath(),
                        seen -> !MOVING.contains(seen.getString("state")));
    }

    private static byte[] workbook(String code, String number) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("高新技术企业");
            List<String> headings = List.of("信用代码", "公司名称", "证书编号", "认定阶段", "公告日期", "发证日期", "有效期至");
            List<String> cells =
                    List.of(code, "长春示例光电科技有限公司", number, "已认定", "2025年11月20日", "2025-11-14", "2028/11/13");
            for (int i = 0; i < headings.size(); i++) {
                sheet.value(0, i, headings.get(i));
                sheet.value(1, i, cells.get(i));
            }
        }
        return out.toByteArray();
    }

    private static RequestSpecification as(String user) {
        return with(Tokens.of(user));
    }

    private static RequestSpecification with(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }

    private static Map<String, Object> lock(JsonPath record) {
        return Map.of("lock", record.getInt("open.lock"));
    }

    private static String path(JsonPath record) {
        return BASE + "/" + record.getString("recordId");
    }

    private static Map<String, Object> certificate(String code, String number) {
        return Map.of(
                "kind", "HIGH_TECH",
                "creditCode", code,
                "enterpriseName", "长春示例光电科技有限公司",
                "number", number,
                "stage", "RECOGNISED",
                "announcedOn", "2025-11-20",
                "issuedOn", "2025-11-14",
                "validUntil", "2028-11-13");
    }

    private static String code(int serial) {
        return CreditCode.complete("91220104YL90000" + serial);
    }

    private static Contribution during(String measure, String from, String until) {
        return Contribution.during(measure, LocalDate.parse(from), LocalDate.parse(until), Cause.GRANTED, Cause.EXPIRY);
    }
}
