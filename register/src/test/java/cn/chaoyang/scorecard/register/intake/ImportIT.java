package cn.chaoyang.scorecard.register.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.chaoyang.scorecard.register.intake.Workbooks.Filling;
import cn.chaoyang.scorecard.testing.PostgresResource;
import cn.chaoyang.scorecard.testing.Scanner;
import cn.chaoyang.scorecard.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(Tokens.class)
@QuarkusTestResource(Scanner.class)
class ImportIT {

    private static final String BASE = "/api/test/certificates";
    private static final String SHEET = "高新技术企业";
    private static final Object[] HEADINGS = {"企业名称", "证书编号", "发证日期", "营业收入（万元）", "法人证件号码"};
    private static final String IDENTITY = "11010519491231002X";

    @Inject
    Jdbc jdbc;

    @BeforeEach
    void empty() {
        jdbc.update("delete from certificate");
        jdbc.update("delete from import_job");
    }

    @Test
    void shouldBringAWorkbookFromUploadToAcceptedRecords() {
        // Given
        JsonPath preview = previewed("kjj.clerk", sheet -> {
            Workbooks.row(sheet, 1, HEADINGS);
            Workbooks.row(sheet, 2, "示例甲", "GR202522000001", "2025-11-14", 120.5, IDENTITY);
            Workbooks.row(sheet, 4, "示例乙", "GR202522000002", "2025年11月14日", "1.2亿");
        });
        assertThat(preview.getMap("counts")).isEqualTo(Map.of("new", 2, "changed", 0, "unchanged", 0, "wrong", 0));
        assertThat(preview.getMap("progress")).isEqualTo(Map.of("done", 2, "total", 2));

        // When
        String id = preview.getString("id");
        commit("kjj.clerk", preview, false).then().statusCode(202);
        assertThat(ended("kjj.clerk", id).getString("state")).isEqualTo("committed");
        assertThat(jdbc.query(row -> row.getString(1), "select distinct state from certificate"))
                .containsExactly("SUBMITTED");
        as("kjj.reviewer").post(BASE + "/imports/" + id + "/accept").then().statusCode(202);

        // Then
        assertThat(ended("kjj.reviewer", id).getString("state")).isEqualTo("accepted");
        JsonPath list = as("kjj.clerk").get(BASE + "?sort=certificateNo").jsonPath();
        assertThat(list.getList("items.state")).containsExactly("accepted", "accepted");
        assertThat(list.getList("items.content.revenue", Float.class)).containsExactly(1205000.0f, 120000000.0f);
        assertThat(list.getString("items[0].content.identityNo"))
                .contains("***")
                .doesNotContain("19491231");
        assertThat(list.getList("items.enteredBy")).containsOnly("kjj.clerk");
        assertThat(jdbc.query(
                        row -> row.getString(1), "select identity_no from certificate where identity_no is not null"))
                .noneMatch(stored -> stored.contains(IDENTITY));
        assertThat(jdbc.query(row -> row.getLong(1), "select count(*) from import_row"))
                .containsExactly(0L);
    }

    @Test
    void shouldNameEveryWrongCellAndImportTheRestOnRequest() {
        // Given
        JsonPath preview = previewed("kjj.clerk", sheet -> {
            Workbooks.row(sheet, 1, "名单");
            Workbooks.row(sheet, 2, HEADINGS);
            Workbooks.row(sheet, 3, "示例甲", "GR202522000001", "2025-11-14");
            Workbooks.row(sheet, 5, "示例乙", "GR2025220000", "2025-02-30", "约500", "110105194912310021");
            Workbooks.row(sheet, 6, "示例丙", "GR202522000001", "2025-11-14");
            Workbooks.row(sheet, 7, "长".repeat(61), "GR202522000004", "2025-11-14");
        });
        assertThat(preview.getMap("counts")).isEqualTo(Map.of("new", 1, "changed", 0, "unchanged", 0, "wrong", 3));

        // When
        JsonPath errors = as("kjj.clerk")
                .get(BASE + "/imports/" + preview.getString("id") + "/errors")
                .jsonPath();

        // Then
        assertThat(errors.getList("items.cell")).containsExactly("B5", "C5", "D5", "E5", "6", "A7");
        assertThat(errors.getString("items[4].message")).contains("「高新技术企业」第3行");
        assertThat(errors.getString("items[3].value")).doesNotContain("19491231");
        assertThat(preview.getInt("errorCount")).isEqualTo(6);

        // When, Then
        commit("kjj.clerk", preview, false)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:scorecard:problem:import-wrong-rows"))
                .body("detail", containsString("有 3 行有误、1 行可以导入"));
        commit("kjj.clerk", preview, true).then().statusCode(202);
        assertThat(ended("kjj.clerk", preview.getString("id")).getString("state"))
                .isEqualTo("committed");
        assertThat(jdbc.query(row -> row.getString(1), "select name from certificate"))
                .containsExactly("示例甲");
    }

    @Test
    void shouldTakeATableFromAClipboardAsItTakesAWorkbook() {
        // Given a sheet in the register's own words
        JsonPath sheets = as("kjj.clerk").get(BASE + "/sheets").jsonPath();
        assertThat(sheets.getList("title")).containsExactly(SHEET);
        assertThat(sheets.getList("register")).containsExactly("certificates");
        assertThat(sheets.getList("[0].columns.field.name"))
                .containsExactly("name", "certificateNo", "issuedOn", "revenue", "identityNo");

        // When
        JsonPath pasted = pasted(Map.of(
                "headings",
                List.of("企业名称", "证书编号", "发证日期", "营业收入（万元）"),
                "rows",
                List.of(
                        List.of("示例甲\n（一行两段）", "GR202522000001", "2025年3月1日", "1,200.5"),
                        List.of(),
                        List.of("示例乙", "GR2025", "2025/2/30"))));

        // Then
        assertThat(pasted.getString("fileName")).isEqualTo("高新技术企业（粘贴）.xlsx");
        JsonPath preview = ended("kjj.clerk", pasted.getString("id"));
        assertThat(preview.getMap("counts")).isEqualTo(Map.of("new", 1, "changed", 0, "unchanged", 0, "wrong", 1));
        assertThat(as("kjj.clerk")
                        .get(BASE + "/imports/" + preview.getString("id") + "/errors")
                        .jsonPath()
                        .getList("items.cell"))
                .containsExactly("B4", "C4");
        commit("kjj.clerk", preview, true).then().statusCode(202);
        ended("kjj.clerk", preview.getString("id"));
        assertThat(jdbc.query(
                        row -> row.getString(1) + " " + row.getString(2), "select issued_on, revenue from certificate"))
                .containsExactly("2025-03-01 12005000.00");
    }

    @Test
    void shouldRefuseATableThatIsNone() {
        // Given
        List<String> headings = List.of("企业名称");
        List<List<String>> rows = List.of(List.of("示例甲"));

        // When, Then
        refused(Map.of("sheet", "别的", "headings", headings, "rows", rows), "sheet");
        refused(Map.of("headings", List.of(), "rows", rows), "headings");
        refused(Map.of("headings", headings, "rows", List.of()), "rows");
        refused(Map.of("headings", headings, "rows", List.of(List.of("示例甲", "多出一格"))), "rows");
        refused(Map.of("headings", headings, "rows", Collections.nCopies(5001, List.of("示例甲"))), "rows");
        as("kjj.reviewer")
                .contentType("application/json")
                .body(Map.of("headings", headings, "rows", rows))
                .post(BASE + "/import")
                .then()
                .statusCode(403);
        assertThat(jdbc.query(row -> row.getInt(1), "select count(*) from import_job"))
                .containsExactly(0);
    }

    private static void refused(Map<String, Object> table, String code) {
        as("kjj.clerk")
                .contentType("application/json")
                .body(table)
                .post(BASE + "/import")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:scorecard:problem:" + code));
    }

    private static JsonPath pasted(Map<String, Object> table) {
        return as("kjj.clerk")
                .contentType("application/json")
                .body(table)
                .post(BASE + "/import")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath();
    }

    @Test
    void shouldTellNewChangedAndUnchangedAndKeepTheRecord() {
        // Given
        imported("kjj.clerk", sheet -> {
            Workbooks.row(sheet, 1, HEADINGS);
            Workbooks.row(sheet, 2, "示例甲", "GR202522000001", "2025-11-14", 1, IDENTITY);
            Workbooks.row(sheet, 3, "示例乙", "GR202522000002", "2025-11-14");
        });
        List<String> before = recordIds();

        // When
        JsonPath preview = previewed("kjj.clerk", sheet -> {
            Workbooks.row(sheet, 1, HEADINGS);
            Workbooks.row(sheet, 2, "示例甲", "ＧＲ202522000001", "2025.11.14", "10000元", IDENTITY);
            Workbooks.row(sheet, 3, "示例乙（更名）", "GR202522000002", "2025-11-14");
            Workbooks.row(sheet, 4, "示例丙", "GR202522000003", "2025-11-14");
        });

        // Then
        assertThat(preview.getMap("counts")).isEqualTo(Map.of("new", 1, "changed", 1, "unchanged", 1, "wrong", 0));
        commit("kjj.clerk", preview, false).then().statusCode(202);
        ended("kjj.clerk", preview.getString("id"));
        assertThat(recordIds()).containsAll(before).hasSize(3);
        assertThat(jdbc.query(row -> row.getString(1), "select name from certificate where certificate_no like '%02'"))
                .containsExactly("示例乙（更名）");
    }

    @Test
    void shouldLeaveRecordsOfAnotherUnitAlone() {
        // Given
        Filling rows = sheet -> {
            Workbooks.row(sheet, 1, HEADINGS);
            Workbooks.row(sheet, 2, "示例甲", "GR202522000001", "2025-11-14");
        };
        imported("kjj.clerk", rows);

        // When
        JsonPath preview = previewed("gxj.clerk", rows);

        // Then
        assertThat(preview.getInt("counts.wrong")).isEqualTo(1);
        as("kjj.clerk").get(BASE + "/imports/" + preview.getString("id")).then().statusCode(403);
        as("kwb.supervisor")
                .get(BASE + "/imports/" + preview.getString("id"))
                .then()
                .statusCode(200);
        previewedRefused("czj.clerk", rows);
    }

    @Test
    void shouldWriteNothingWhenTwoImportTheSameAtOnce() {
        // Given two previews of the same records
        Filling first = sheet -> {
            Workbooks.row(sheet, 1, HEADINGS);
            Workbooks.row(sheet, 2, "示例甲", "GR202522000001", "2025-11-14");
            Workbooks.row(sheet, 3, "示例乙", "GR202522000002", "2025-11-14");
        };
        Filling second = sheet -> {
            Workbooks.row(sheet, 1, HEADINGS);
            Workbooks.row(sheet, 2, "示例甲（二）", "GR202522000001", "2025-11-14");
            Workbooks.row(sheet, 3, "示例丙", "GR202522000003", "2025-11-14");
        };
        JsonPath one = previewed("kjj.clerk", first);
        JsonPath two = previewed("kjj.clerk2", second);
        commit("kjj.clerk", one, false).then().statusCode(202);
        ended("kjj.clerk", one.getString("id"));

        // When
        commit("kjj.clerk2", two, false).then().statusCode(202);
        JsonPath late = ended("kjj.clerk2", two.getString("id"));

        // Then
        assertThat(late.getString("state")).isEqualTo("stale");
        assertThat(late.getString("problem.detail")).contains("有 1 条记录被改动");
        assertThat(jdbc.query(row -> row.getString(1), "select name from certificate order by name"))
                .containsExactly("示例乙", "示例甲");
    }

    @Test
    void shouldRefuseTheCommitOfAnotherFileAndTheUploaderAsReviewer() {
        // Given
        JsonPath preview = previewed("kjj.clerk", sheet -> {
            Workbooks.row(sheet, 1, HEADINGS);
            Workbooks.row(sheet, 2, "示例甲", "GR202522000001", "2025-11-14");
        });
        String id = preview.getString("id");

        // When, Then
        as("kjj.clerk")
                .contentType("application/json")
                .body(Map.of("digest", "0".repeat(64), "skipWrong", true))
                .post(BASE + "/imports/" + id + "/commit")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:scorecard:problem:import-digest"));
        as("kjj.reviewer").post(BASE + "/imports/" + id + "/accept").then().statusCode(409);
        as("gxj.reviewer").post(BASE + "/imports/" + id + "/accept").then().statusCode(403);
        as("kjj.clerk").post(BASE + "/imports/" + id + "/accept").then().statusCode(403);
        as("kjj.reviewer")
                .multiPart("file", "x.xlsx", new byte[] {1})
                .post(BASE + "/import")
                .then()
                .statusCode(403);
        given().get(BASE + "/imports").then().statusCode(401);
    }

    @Test
    void shouldRefuseFilesThatAreNoWorkbooksAndRejectThoseWithoutHeadings() throws IOException {
        // Given
        byte[] csv = "企业名称,证书编号".getBytes(StandardCharsets.UTF_8);

        // When, Then
        as("kjj.clerk")
                .multiPart("file", "名单.csv", csv)
                .post(BASE + "/import")
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("detail", containsString("CSV"));
        as("kjj.clerk")
                .multiPart("file", "空.xlsx", new byte[0])
                .post(BASE + "/import")
                .then()
                .statusCode(400);
        as("kjj.clerk")
                .multiPart("file", "大.xlsx", new byte[21 * 1024 * 1024])
                .post(BASE + "/import")
                .then()
                .statusCode(413);
        JsonPath rejected = previewed("kjj.clerk", sheet -> Workbooks.row(sheet, 1, "企业名称", "发证日期"));
        assertThat(rejected.getString("state")).isEqualTo("rejected");
        assertThat(rejected.getString("problem.detail")).contains("缺少必填列：证书编号");
    }

    @Test
    void shouldStopAnUploadThatDoesNotSayHowLongItIs() throws IOException {
        // Given a chunked upload, which tells no length beforehand
        HttpURLConnection upload =
                (HttpURLConnection) URI.create(RestAssured.baseURI + ":" + RestAssured.port + BASE + "/import")
                        .toURL()
                        .openConnection();
        upload.setRequestMethod("POST");
        upload.setDoOutput(true);
        upload.setChunkedStreamingMode(64 * 1024);
        upload.setRequestProperty("Authorization", "Bearer " + Tokens.of("kjj.clerk"));
        upload.setRequestProperty("Content-Type", "multipart/form-data; boundary=cut");
        byte[] part = new byte[1024 * 1024];

        // When
        int status;
        try (OutputStream body = upload.getOutputStream()) {
            body.write("--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.xlsx\"\r\n\r\n"
                    .getBytes(StandardCharsets.UTF_8));
            for (int megabyte = 0; megabyte < 40; megabyte++) {
                body.write(part);
            }
            body.write("\r\n--cut--\r\n".getBytes(StandardCharsets.UTF_8));
            status = upload.getResponseCode();
        } catch (IOException e) {
            // The server hangs up before it has taken all of it.
            status = 413;
        }

        // Then
        assertThat(status).isEqualTo(413);
        assertThat(jdbc.query(row -> row.getInt(1), "select count(*) from import_job"))
                .containsExactly(0);
    }

    @Test
    void shouldGiveTheWorkbookBackWithItsProblems() throws IOException {
        // Given
        JsonPath preview = previewed("kjj.clerk", sheet -> {
            Workbooks.row(sheet, 1, HEADINGS);
            Workbooks.row(sheet, 2, "示例甲", "GR202522000001", "2025-11-14");
            Workbooks.row(sheet, 3, "示例乙", "GR2025", "2025-11-14");
        });

        // When
        Path annotated = Files.write(
                Workbooks.temporary(),
                as("kjj.clerk")
                        .get(BASE + "/imports/" + preview.getString("id") + "/annotated")
                        .asByteArray());

        // Then
        try (ReadableWorkbook workbook = new ReadableWorkbook(annotated.toFile())) {
            List<Row> rows = workbook.findSheet(SHEET).orElseThrow().read();
            assertThat(rows.get(0).getCellText(5)).isEqualTo("问题");
            assertThat(rows.get(1).getCellText(1)).isEqualTo("GR202522000001");
            assertThat(rows.get(2).getCellText(5)).contains("证书编号：高企证书编号应为");
        }
        as("kwb.supervisor")
                .get(BASE + "/imports/" + preview.getString("id") + "/annotated")
                .then()
                .statusCode(403);
    }

    @Test
    void shouldImportItsOwnExportAsUnchangedWithMaskedValuesKept() {
        // Given
        String id = imported("kjj.clerk", sheet -> {
            Workbooks.row(sheet, 1, HEADINGS);
            Workbooks.row(sheet, 2, "示例甲", "GR202522000001", "2025-11-14", 12.34, IDENTITY);
        });
        as("kjj.reviewer").post(BASE + "/imports/" + id + "/accept").then().statusCode(202);
        ended("kjj.reviewer", id);
        byte[] exported = as("kwb.supervisor").get(BASE + "/export").asByteArray();
        assertThat(exported).startsWith('P', 'K');

        // When
        JsonPath again =
                ended("kjj.clerk", upload("kjj.clerk", exported).jsonPath().getString("id"));

        // Then
        assertThat(again.getMap("counts")).isEqualTo(Map.of("new", 0, "changed", 0, "unchanged", 1, "wrong", 0));
    }

    @Test
    void shouldEndWhatADeadInstanceLeftBehind() {
        // Given
        JsonPath preview = previewed("kjj.clerk", sheet -> {
            Workbooks.row(sheet, 1, HEADINGS);
            Workbooks.row(sheet, 2, "示例甲", "GR202522000001", "2025-11-14");
        });

        // When
        jdbc.update(
                "update import_job set state = 'committing', stage = 'committing', alive_at = now() - interval '1 hour'");

        // Then
        JsonPath failed = ended("kjj.clerk", preview.getString("id"));
        assertThat(failed.getString("state")).isEqualTo("failed");
        assertThat(failed.getString("problem.detail")).contains("请再按一次「提交」");
        commit("kjj.clerk", preview, false).then().statusCode(202);
        assertThat(ended("kjj.clerk", preview.getString("id")).getString("state"))
                .isEqualTo("committed");
    }

    @Test
    void shouldKeepTheFilesOfARecordThatAWorkbookChanges() {
        // Given an accepted record with a file
        acceptImport(imported("kjj.clerk", sheet -> {
            Workbooks.row(sheet, 1, HEADINGS);
            Workbooks.row(sheet, 2, "示例甲", "GR202522000001", "2025-11-14");
        }));
        String path = BASE + '/' + recordIds().get(0);
        attach(path, "accepted", "first.pdf");
        accept(path);

        // When a workbook changes it, and a second file is attached before it is accepted
        imported("kjj.clerk", sheet -> {
            Workbooks.row(sheet, 1, HEADINGS);
            Workbooks.row(sheet, 2, "示例甲（更名）", "GR202522000001", "2025-11-14");
        });
        attach(path, "open", "second.pdf");
        accept(path);

        // Then both stand on it
        JsonPath record = as("kjj.clerk").get(path).jsonPath();
        assertThat(record.getString("accepted.content.name")).isEqualTo("示例甲（更名）");
        assertThat(record.getList("accepted.evidence.name")).containsExactly("first.pdf", "second.pdf");

        // And a workbook accepted as it is leaves them alone
        acceptImport(imported("kjj.clerk", sheet -> {
            Workbooks.row(sheet, 1, HEADINGS);
            Workbooks.row(sheet, 2, "示例甲（再更名）", "GR202522000001", "2025-11-14");
        }));
        assertThat(as("kjj.clerk").get(path).jsonPath().getList("accepted.evidence.name"))
                .containsExactly("first.pdf", "second.pdf");
    }

    @Test
    void shouldKeepNothingOfAFileWithMalware() throws IOException {
        // Given
        acceptImport(imported("kjj.clerk", sheet -> {
            Workbooks.row(sheet, 1, HEADINGS);
            Workbooks.row(sheet, 2, "示例甲", "GR202522000001", "2025-11-14");
        }));
        String path = BASE + '/' + recordIds().get(0);
        byte[] bad = ("%PDF-1.7 " + Scanner.EICAR).getBytes(StandardCharsets.US_ASCII);

        // When, Then
        as("kjj.clerk")
                .multiPart("file", "bad.pdf", bad)
                .multiPart("lock", as("kjj.clerk").get(path).jsonPath().getInt("accepted.lock"))
                .post(path + "/evidence")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:scorecard:problem:file-malware"))
                .body("detail", containsString("Eicar-Test-Signature"));
        JsonPath record = as("kjj.clerk").get(path).jsonPath();
        assertThat(record.getString("open")).isNull();
        assertThat(record.getList("accepted.evidence")).isEmpty();
    }

    @Test
    void shouldPointOutMarksOfSecrecyAndTakeTheRecord() throws IOException {
        // Given
        imported("kjj.clerk", sheet -> {
            Workbooks.row(sheet, 1, HEADINGS);
            Workbooks.row(sheet, 2, "示例甲（内部资料）", "GR202522000001", "2025-11-14");
        });
        String path = BASE + '/' + recordIds().get(0);

        // When
        as("kjj.clerk")
                .multiPart("file", "paper.docx", docx("机密★1年"))
                .multiPart("lock", as("kjj.clerk").get(path).jsonPath().getInt("open.lock"))
                .post(path + "/evidence")
                .then()
                .statusCode(200);

        // Then
        JsonPath record = as("kjj.clerk").get(path).jsonPath();
        assertThat(record.getList("warnings.field")).containsExactly("name");
        assertThat(record.getString("warnings[0].message")).contains("含“内部资料”字样");
        assertThat(record.getString("warnings[0].messageEn")).contains("“内部资料”");
        assertThat(record.getList("open.evidence.secrecyMark")).containsExactly("机密");
    }

    private static byte[] docx(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:t>" + text + "</w:t>").getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static void acceptImport(String id) {
        as("kjj.reviewer").post(BASE + "/imports/" + id + "/accept").then().statusCode(202);
        assertThat(ended("kjj.reviewer", id).getString("state")).isEqualTo("accepted");
    }

    private static void attach(String path, String row, String name) {
        as("kjj.clerk")
                .multiPart("file", name, "%PDF-1.7".getBytes(StandardCharsets.US_ASCII))
                .multiPart("lock", as("kjj.clerk").get(path).jsonPath().getInt(row + ".lock"))
                .post(path + "/evidence")
                .then()
                .statusCode(200);
    }

    private static void accept(String path) {
        for (String step : List.of("clerk/submit", "reviewer/accept")) {
            int lock = as("kjj.clerk").get(path).jsonPath().getInt("open.lock");
            as("kjj." + step.split("/")[0])
                    .contentType("application/json")
                    .body(Map.of("lock", lock))
                    .post(path + '/' + step.split("/")[1])
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void shouldGiveUpPreviewsNobodyCameBackTo() {
        // Given
        JsonPath forgotten = previewed("kjj.clerk", sheet -> {
            Workbooks.row(sheet, 1, HEADINGS);
            Workbooks.row(sheet, 2, "示例甲", "GR202522000001", "2025-11-14");
        });
        jdbc.update("update import_job set uploaded_at = uploaded_at - interval '8 days'");

        // When
        JsonPath fresh = previewed("kjj.clerk", sheet -> {
            Workbooks.row(sheet, 1, HEADINGS);
            Workbooks.row(sheet, 2, "示例乙", "GR202522000002", "2025-11-14");
        });

        // Then
        JsonPath stale = as("kjj.clerk")
                .get(BASE + "/imports/" + forgotten.getString("id"))
                .jsonPath();
        assertThat(stale.getString("state")).isEqualTo("stale");
        assertThat(stale.getString("problem.detail")).contains("请重新上传");
        assertThat(jdbc.query(row -> row.getString(1), "select import_id::text from import_row"))
                .containsExactly(fresh.getString("id"));
    }

    private List<String> recordIds() {
        return jdbc.query(row -> row.getString(1), "select record_id from certificate");
    }

    private String imported(String user, Filling rows) {
        JsonPath preview = previewed(user, rows);
        commit(user, preview, false).then().statusCode(202);
        assertThat(ended(user, preview.getString("id")).getString("state")).isEqualTo("committed");
        return preview.getString("id");
    }

    private JsonPath previewed(String user, Filling rows) {
        return ended(user, upload(user, bytes(rows)).jsonPath().getString("id"));
    }

    private void previewedRefused(String user, Filling rows) {
        assertThat(previewed(user, rows).getInt("counts.wrong")).isEqualTo(1);
    }

    private static byte[] bytes(Filling rows) {
        try {
            return Files.readAllBytes(Workbooks.written(SHEET, rows));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Response upload(String user, byte[] file) {
        Response response = as(user).multiPart("file", "名单.xlsx", file).post(BASE + "/import");
        response.then().statusCode(202);
        return response;
    }

    private static Response commit(String user, JsonPath preview, boolean skipWrong) {
        return as(user).contentType("application/json")
                .body(Map.of("digest", preview.getString("digest"), "skipWrong", skipWrong))
                .post(BASE + "/imports/" + preview.getString("id") + "/commit");
    }

    private static JsonPath ended(String user, String id) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> as(user).get(BASE + "/imports/" + id).jsonPath(), job -> !job.getString("state")
                        .endsWith("ing"));
    }

    private static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user));
    }
}
