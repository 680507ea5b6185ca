package cn.chaoyang.scorecard.gateway.report;

import static cn.chaoyang.scorecard.gateway.ledger.Facts.INNOVATION;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.certificate;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.enterprise;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.fact;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import cn.chaoyang.scorecard.access.delegation.DelegatedDecision;
import cn.chaoyang.scorecard.access.delegation.Delegations;
import cn.chaoyang.scorecard.contract.Fact;
import cn.chaoyang.scorecard.gateway.support.Bureaus;
import cn.chaoyang.scorecard.gateway.support.Log;
import cn.chaoyang.scorecard.testing.Issuer;
import cn.chaoyang.scorecard.testing.KafkaResource;
import cn.chaoyang.scorecard.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Two locks, and what is reported of them. */
@QuarkusTest
@TestProfile(ReportIT.Sample.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(Issuer.class)
@QuarkusTestResource(value = Bureaus.class, restrictToAnnotatedClass = true)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReportIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static String march;
    private static String june;
    private static String bulletin;
    private static String table;

    @Inject
    DataSource database;

    @Inject
    Delegations delegations;

    public static class Sample implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("scorecard.sample", "true", "scorecard.report.jobs-every", "1s");
        }
    }

    @Test
    @Order(1)
    void aQuarterIsComparedWithTheOneBeforeAndSaysWhatWasCorrected() throws Exception {
        // Given one enterprise in March; a second of March only known in June, and one of May
        append(fact(INNOVATION, enterprise("a", 1, certificate("2026-03-01", "2029-03-01"))));
        awaitValue("2026-03-31", 1);
        march = lock("2026-03");
        append(
                fact(INNOVATION, enterprise("b", 1, certificate("2026-03-10", "2029-03-10"))),
                fact(INNOVATION, enterprise("c", 1, certificate("2026-05-10", "2029-05-10"))));
        awaitValue("2026-06-30", 3);
        june = lock("2026-06");

        // When
        JsonPath report = make(supervisor(), june, "bulletin", null)
                .statusCode(201)
                .body("id", equalTo(june + ".bulletin.district.1"))
                .body("title", equalTo("关于2026年第二季度科技创新行动计划进展情况的通报"))
                .body("issuer.letterhead", equalTo("朝阳区科委会办公室文件"))
                .body("issuer.signature", equalTo("朝阳区科委会办公室"))
                .body("sample", equalTo(true))
                .extract()
                .jsonPath();
        bulletin = report.getString("id");

        // Then
        assertThat(text(report, "I10")).startsWith("高新技术企业为3户，由区科技局牵头，较上期增加2户，2027年目标突破300户，按序时应达");
        assertThat(text(report, "I10.correction")).isEqualTo("1.高新技术企业由1户更正为2户（封账后登记：认定增1户）。");
        assertThat(text(report, "corrections.opening")).isEqualTo("截至2026年3月31日的封账数据更正如下：");
        assertThat(report.getString("content.blocks.find { it.id == 'I10' }.sources[0].figures.value"))
                .isEqualTo("3");
        assertThat(report.getString("content.blocks.find { it.id == 'I10' }.sources[0].figures.lockBefore"))
                .isEqualTo(march);
        assertThat(text(report, "overall.counts")).startsWith("19项指标中，");
        assertThat(text(report, "tasks.counts")).isEqualTo("69项任务中，待交办69项。");
    }

    @Test
    @Order(2)
    void unitsMakeTheirOwnAndNobodyMakesWhatCannotBe() {
        make(as("kjj", "clerk"), june, "monthly-table", "kjj").statusCode(201).body("unit", equalTo("kjj"));
        make(as("kjj", "clerk"), june, "monthly-table", null).statusCode(403);
        make(as("kjj", "reviewer"), june, "monthly-table", "gxj").statusCode(403);
        make(as("qzf", "leader"), june, "monthly-table", null).statusCode(403);
        make(supervisor(), june, "special", null).statusCode(422).body("field", equalTo("indicators"));
        make(supervisor(), june, "monthly-table", "nobody").statusCode(422).body("field", equalTo("unit"));
        make(supervisor(), june, "diary", null).statusCode(422).body("field", equalTo("kind"));
        make(supervisor(), "2026-01-00000000", "bulletin", null).statusCode(404);
        String july = lock("2026-07");
        make(supervisor(), july, "bulletin", null).statusCode(422).body("type", endsWith("not-a-quarter"));
    }

    @Test
    @Order(3)
    void aDraftIsItsMakersAndTheOffices() {
        String own = june + ".monthly-table.kjj.1";
        as("kjj", "reviewer").get("/api/reports/" + own).then().statusCode(200);
        supervisor().get("/api/reports/" + own).then().statusCode(200);
        as("gxj", "reviewer").get("/api/reports/" + own).then().statusCode(403);
        as("qzf", "leader").get("/api/reports/" + own).then().statusCode(403);
        as("kjj", "clerk").get("/api/reports/" + bulletin).then().statusCode(403);
        as("gxj", "clerk").get("/api/reports").then().body("", hasSize(0));
        as("kjj", "clerk").get("/api/reports?lock=" + june).then().body("id", contains(own));
    }

    @Test
    @Order(4)
    void everyEditIsKeptAndComparedWithWhatWasDrafted() {
        String drafted = text(supervisor().get("/api/reports/" + bulletin).jsonPath(), "I10");
        edit(supervisor(), bulletin, "I10", drafted, "示例：第一稿。").statusCode(200);
        edit(supervisor(), bulletin, "I10", drafted, "示例：另一稿。")
                .statusCode(409)
                .body("type", endsWith("edited-meanwhile"));
        edit(supervisor(), bulletin, "I10", "示例：第一稿。", "示例：第二稿。")
                .statusCode(200)
                .body("edits.before", contains(drafted, "示例：第一稿。"))
                .body("edits.after", contains("示例：第一稿。", "示例：第二稿。"))
                .body("edits.by", contains("kwb.supervisor", "kwb.supervisor"))
                .body("generated.I10", equalTo(drafted))
                .body("content.blocks.find { it.id == 'I10' }.text", equalTo("示例：第二稿。"));
        edit(supervisor(), bulletin, "attachment", null, "示例").statusCode(404);
        edit(supervisor(), bulletin, "I10", null, "x".repeat(2001)).statusCode(422);
        edit(as("kjj", "clerk"), bulletin, "I10", null, "示例").statusCode(403);
    }

    @Test
    @Order(5)
    void anIssuedOneIsFrozenAndCanBeReadAndMadeAgain() {
        issue(supervisor(), bulletin, Map.of("on", "2026-07-08"))
                .statusCode(422)
                .body("field", equalTo("docNo"));
        issue(supervisor(), bulletin, Map.of("on", "2026-07-08", "docNo", "示例发[2026]第03号"))
                .statusCode(422)
                .body("field", equalTo("docNo"));
        issue(as("kjj", "reviewer"), bulletin, Map.of("on", "2026-07-08", "docNo", "示例发〔2026〕3号"))
                .statusCode(403);
        issue(supervisor(), bulletin, Map.of("on", "2026-07-08", "docNo", "示例发〔2026〕3号"))
                .statusCode(200)
                .body("issue.docNo", equalTo("示例发〔2026〕3号"))
                .body("issue.recipients", equalTo("各有关单位"))
                .body("issue.by", equalTo("kwb.supervisor"));

        edit(supervisor(), bulletin, "I10", null, "示例").statusCode(409).body("type", endsWith("report-issued"));
        issue(supervisor(), bulletin, Map.of("on", "2026-07-09", "docNo", "示例发〔2026〕4号"))
                .statusCode(409);
        as("qzf", "leader").get("/api/reports/" + bulletin).then().statusCode(200);
        as("gxj", "clerk").get("/api/reports").then().body("id", contains(bulletin));
        byte[] file = file(as("gxj", "clerk"), bulletin);
        assertThat(file(supervisor(), bulletin)).isEqualTo(file);
        assertThat(parts(file).get("word/document.xml")).contains("示例发〔2026〕3号", "示例：第二稿。", "各有关单位：");
        assertThat(parts(file).get("word/header1.xml")).contains("示例数据");
    }

    @Test
    @Order(6)
    void whateverIsRecordedLaterTheSameLockGivesTheSame() throws Exception {
        // When certificates of before the lock are recorded after it
        append(
                fact(INNOVATION, enterprise("d", 1, certificate("2026-02-01", "2029-02-01"))),
                fact(INNOVATION, enterprise("a", 2)));
        awaitValue("2026-02-28", 1);

        // Then
        supervisor()
                .get("/api/reports/" + bulletin + "/verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("reproduced", equalTo(true))
                .body("printed", equalTo(true))
                .body("edits", equalTo(2));
        make(supervisor(), june, "bulletin", null)
                .body("revision", equalTo(2))
                .body("digest", equalTo(digest(bulletin)));
    }

    @Test
    @Order(7)
    void theMonthlyTableHoldsTheLocksFigures() throws Exception {
        JsonPath made = make(supervisor(), june, "monthly-table", null)
                .statusCode(201)
                .body("content.rows", hasSize(19 + 69))
                .body("content.rows.find { it.id == 'I10' }.value", equalTo(3))
                .body("content.rows.find { it.id == 'I10' }.monthChange", equalTo(0))
                .body("content.rows.find { it.id == 'W00-01' }.lead", equalTo("区科委会办公室"))
                .extract()
                .jsonPath();
        table = made.getString("id");
        edit(supervisor(), table, "I10.next", "", "示例：逐户走访。").statusCode(200);
        byte[] file = file(supervisor(), table);
        assertThat(file(supervisor(), table)).isEqualTo(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            Row row = workbook.getFirstSheet().read().stream()
                    .filter(one -> "高新技术企业".equals(one.getCellText(3)))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.getCell(7).asNumber()).isEqualByComparingTo(new BigDecimal(3));
            assertThat(row.getCellText(13)).isEqualTo("示例：逐户走访。");
        }
        issue(supervisor(), table, Map.of("on", "2026-07-01", "docNo", "示例发〔2026〕9号"))
                .statusCode(422);
        issue(supervisor(), table, Map.of("on", "2026-07-01")).statusCode(200).body("issue.docNo", nullValue());
    }

    @Test
    @Order(8)
    void aUnitsReportIsIssuedByItsReviewer() {
        String own = june + ".monthly-table.kjj.1";
        issue(as("kjj", "clerk"), own, Map.of("on", "2026-07-01")).statusCode(403);
        issue(as("gxj", "reviewer"), own, Map.of("on", "2026-07-01")).statusCode(403);
        issue(as("kjj", "reviewer"), own, Map.of("on", "2026-07-01"))
                .statusCode(200)
                .body("issue.recipients", equalTo("区科委会办公室"));
        as("qzf", "leader").get("/api/reports/" + own).then().statusCode(200);
        as("gxj", "reviewer").get("/api/reports/" + own).then().statusCode(403);
    }

    @Test
    @Order(8)
    void whoStandsInForTheReviewerIssuesInTheirPlace() {
        String own = make(as("wlj", "clerk"), june, "one-page", "wlj")
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
        issue(as("wlj", "clerk"), own, Map.of("on", "2026-07-01")).statusCode(403);
        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        as("wlj", "reviewer")
                .contentType(ContentType.JSON)
                .body(Map.of("delegate", "wlj.clerk", "from", today, "until", today))
                .post("/api/delegations")
                .then()
                .statusCode(201);
        issue(as("wlj", "clerk"), own, Map.of("on", "2026-07-01"))
                .statusCode(200)
                .body("issue.by", equalTo("wlj.clerk"));
        assertThat(delegations.decisions("reports/" + own).stream().map(DelegatedDecision::onBehalfOf))
                .containsExactly("wlj.reviewer");
    }

    @Test
    @Order(9)
    void aLeadersPageAndASpecialOneSayWhatTheyAreAskedFor() {
        make(supervisor(), june, "one-page", null)
                .statusCode(201)
                .body("content.onePage.dimensions.name", contains("教育", "科技", "人才", "金融", "产业"))
                .body("content.onePage.lights", hasSize(19))
                .body("content.onePage.lights.find { it.id == 'I10' }.value", equalTo("3户"))
                .body("content.onePage.red.id", not(hasItem("I07")));
        given().spec(supervisor())
                .contentType(ContentType.JSON)
                .body(Map.of("lock", june, "kind", "special", "indicators", List.of("I10", "I09")))
                .post("/api/reports")
                .then()
                .statusCode(201)
                .body("title", equalTo("关于高新技术企业、科技型中小企业情况的专报"))
                .body("content.blocks.findAll { it.type == 'heading1' }.text[0]", equalTo("一、高新技术企业"));
    }

    @Test
    @Order(10)
    void namedCellsOfAWorkbookAreFilledAndEverythingElseStays() throws Exception {
        // Given somebody else's workbook
        long id = keep(supervisor(), workbook("I10_value", "lock_id", "W07_02_state"))
                .statusCode(201)
                .body("name", equalTo("示例市表"))
                .extract()
                .jsonPath()
                .getLong("id");
        keep(as("kjj", "clerk"), workbook("I10_value", "lock_id", "W07_02_state"))
                .statusCode(403);
        as("gxj", "clerk").get("/api/report-templates").then().body("name", hasItem("示例市表"));

        // When
        byte[] filled = as("kjj", "clerk")
                .post("/api/report-templates/" + id + "/filled?lock=" + june + "&unit=kjj")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        // Then
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(filled))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(3);
            assertThat(sheet.getRow(1).getCell(1).getCellStyle().getDataFormatString())
                    .isEqualTo("0.0\"户\"");
            assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo(june);
            assertThat(sheet.getRow(3).getCell(1).getStringCellValue()).isEqualTo("待交办");
            assertThat(sheet.getRow(4).getCell(1).getCellFormula()).isEqualTo("B2*2");
            assertThat(sheet.getMergedRegions()).containsExactly(CellRangeAddress.valueOf("B3:C3"));
            assertThat(workbook.getForceFormulaRecalculation()).isTrue();
        }
        as("kjj", "clerk")
                .post("/api/report-templates/" + id + "/filled?lock=" + june)
                .then()
                .statusCode(403);
    }

    @Test
    @Order(11)
    void whatNobodyKnowsIsNamedWithItsCellAndNothingIsFilled() throws Exception {
        long id = keep(as("kjj", "reviewer"), workbook("I10_valu", "lock_id", "I99_value"))
                .statusCode(201)
                .body("unit", equalTo("kjj"))
                .extract()
                .jsonPath()
                .getLong("id");
        as("kjj", "clerk")
                .post("/api/report-templates/" + id + "/filled?lock=" + june + "&unit=kjj")
                .then()
                .statusCode(422)
                .body("type", endsWith("unknown-names"))
                .body("detail", containsString("I10_valu（表!$B$2）"))
                .body("detail", containsString("I99_value（表!$B$4）"))
                .body("detail", not(containsString("lock_id")));
        as("kjj", "clerk")
                .get("/api/report-templates/" + id + "/names?lock=" + june)
                .then()
                .statusCode(200)
                .body("name", contains("I10_valu", "lock_id", "I99_value"))
                .body("cell", contains("表!$B$2", "表!$B$3", "表!$B$4"))
                .body("known", contains(false, true, false));
        as("gxj", "clerk")
                .get("/api/report-templates/" + id + "/names?lock=" + june)
                .then()
                .statusCode(404);
        as("gxj", "clerk")
                .post("/api/report-templates/" + id + "/filled?lock=" + june + "&unit=gxj")
                .then()
                .statusCode(404);
        keep(supervisor(), "no workbook".getBytes()).statusCode(415);
    }

    @Test
    @Order(12)
    void everythingIsMadeAtOnceInTheBackground() throws Exception {
        long started = System.nanoTime();
        long id = begin(supervisor(), List.of("all"), "monthly-table", "bulletin", "one-page")
                .statusCode(202)
                .body("total", equalTo(3 * 19))
                .extract()
                .jsonPath()
                .getLong("id");
        awaitDone(id);
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofMinutes(1));
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(supervisor()
                .get("/api/report-jobs/" + id + "/file")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                if (entry.getName().startsWith("科技创新行动计划2026年6月调度表")) {
                    // The issued one, not another draft of it
                    assertThat(zip.readAllBytes()).isEqualTo(file(supervisor(), table));
                }
            }
        }
        assertThat(names).hasSize(57).contains("区科技局科技创新行动计划2026年6月调度表-" + june + "-1.xlsx");
        as("kjj", "clerk").get("/api/report-jobs/" + id).then().statusCode(403);
        begin(as("kjj", "clerk"), List.of("all"), "monthly-table").statusCode(403);
        begin(as("kjj", "clerk"), List.of("kjj"), "monthly-table").statusCode(202);
        begin(supervisor(), List.of("all"), "special").statusCode(422);
    }

    @Test
    @Order(13)
    void aJobThatWasLeftBehindIsTakenUp() throws Exception {
        long id;
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        """
                        insert into report_job (district, lock_id, parts, asked_by, asked_at, state, alive_at)
                        values ('220104', ?, 'monthly-table kjj' || chr(10) || 'one-page', 'kwb.supervisor', now(), 'working',
                                now() - interval '5 minutes')
                        returning id""")) {
            insert.setString(1, june);
            var row = insert.executeQuery();
            row.next();
            id = row.getLong(1);
        }
        awaitDone(id);
        supervisor().get("/api/report-jobs/" + id).then().body("done", equalTo(2));
    }

    private static void awaitDone(long id) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(
                        () -> supervisor().get("/api/report-jobs/" + id).then().body("state", equalTo("done")));
    }

    private static ValidatableResponse begin(RequestSpecification as, List<String> scopes, String... kinds) {
        return as.contentType(ContentType.JSON)
                .body(Map.of("lock", june, "kinds", List.of(kinds), "scopes", scopes))
                .post("/api/report-jobs")
                .then();
    }

    private static byte[] workbook(String... names) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("表");
            XSSFCellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("0.0\"户\""));
            sheet.createRow(1).createCell(1).setCellStyle(style);
            for (int i = 0; i < names.length; i++) {
                var name = workbook.createName();
                name.setNameName(names[i]);
                name.setRefersToFormula(i == 1 ? "表!$B$3:$C$3" : "表!$B$" + (i + 2));
            }
            sheet.addMergedRegion(CellRangeAddress.valueOf("B3:C3"));
            sheet.createRow(4).createCell(1).setCellFormula("B2*2");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static ValidatableResponse keep(RequestSpecification as, byte[] workbook) {
        return as.multiPart("name", "示例市表", "text/plain; charset=utf-8")
                .multiPart("file", "示例.xlsx", workbook)
                .post("/api/report-templates")
                .then();
    }

    private static ValidatableResponse make(RequestSpecification as, String lock, String kind, String unit) {
        Map<String, String> order = new HashMap<>(Map.of("lock", lock, "kind", kind));
        if (unit != null) {
            order.put("unit", unit);
        }
        return as.contentType(ContentType.JSON).body(order).post("/api/reports").then();
    }

    private static ValidatableResponse edit(
            RequestSpecification as, String report, String block, String before, String text) {
        Map<String, String> body = new HashMap<>(Map.of("text", text));
        body.put("before", before);
        return as.contentType(ContentType.JSON)
                .body(body)
                .put("/api/reports/" + report + "/blocks/" + block)
                .then();
    }

    private static ValidatableResponse issue(RequestSpecification as, String report, Map<String, String> issue) {
        return as.contentType(ContentType.JSON)
                .body(issue)
                .post("/api/reports/" + report + "/issue")
                .then();
    }

    private static byte[] file(RequestSpecification as, String report) {
        return as.get("/api/reports/" + report + "/file")
                .then()
                .statusCode(200)
                .header("Content-Disposition", startsWith("attachment; filename*=UTF-8''"))
                .extract()
                .asByteArray();
    }

    private static Map<String, String> parts(byte[] file) {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static String digest(String report) {
        return supervisor().get("/api/reports/" + report).jsonPath().getString("digest");
    }

    private static String text(JsonPath report, String block) {
        return report.getString("content.blocks.find { it.id == '" + block + "' }.text");
    }

    private static String lock(String month) {
        return supervisor()
                .contentType(ContentType.JSON)
                .body(Map.of("despite", "示例"))
                .post("/api/months/" + month + "/lock")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    private static void append(Fact... facts) throws Exception {
        try (Log log = Log.create(INNOVATION)) {
            log.append(facts);
        }
    }

    private static void awaitValue(String on, int expected) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(supervisor()
                        .queryParam("on", on)
                        .get("/api/indicators/I10")
                        .jsonPath()
                        .<Integer>get("value"))
                .isEqualTo(expected));
    }

    private static RequestSpecification supervisor() {
        return as("kwb", "supervisor");
    }

    private static RequestSpecification as(String unit, String role) {
        return given().auth().oauth2(Issuer.token(unit + '.' + role, unit, role));
    }
}
