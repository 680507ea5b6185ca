package cn.chaoyang.scorecard.innovation.enterprise;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.register.code.CreditCode;
import cn.chaoyang.scorecard.testing.Bureau;
import cn.chaoyang.scorecard.testing.KafkaResource;
import cn.chaoyang.scorecard.testing.PostgresResource;
import cn.chaoyang.scorecard.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** A published list of high-tech enterprises beside the register. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(Tokens.class)
class OfficialListIT {

    private static final Bureau KJJ = new Bureau("kjj");
    private static final String QUALIFICATIONS = "/api/innovation/qualifications";
    private static final String LISTS = "/api/innovation/lists/qualifications";
    private static final String COMMON =
            """
            {"kind": "高新技术企业", "stage": "已认定", "announcementNo": "示例公告〔2025〕44号", "announcedOn": "2025-11-20",
             "issuedOn": "2025-11-14"}""";

    @Test
    void shouldSayWhatIsMissingExtraAndDifferentAndDraftTheMissing() throws IOException {
        // Given three certificates of one announcement
        accepted(1, "长春示例甲光电有限公司");
        accepted(2, "长春示例乙光电有限公司");
        accepted(3, "长春示例丙光电有限公司");

        // When the published list names the first, the second by another name, a fourth and something illegible
        JsonPath list = compared(
                new String[] {"序号", "企业名称", "证书编号", "统一社会信用代码"},
                new String[] {"1", "长春示例甲光电有限公司", "GR202522440001", code(1)},
                new String[] {"2", "长春示例乙光电股份有限公司", "GR202522440002", code(2)},
                new String[] {"3", "长春示例丁光电有限公司", "GR202522440004", code(4)},
                new String[] {"4", "长春示例戊光电有限公司", "GR202522440005", "91220104YL92000500"});

        // Then
        assertThat(list.getMap("counts"))
                .isEqualTo(Map.of("same", 1, "differing", 1, "missing", 1, "extra", 1, "unreadable", 1, "drafted", 0));
        assertThat(list.getList("columns")).containsExactly("creditCode", "enterpriseName", "number");
        String rows = LISTS + '/' + list.getString("id") + "/rows?outcome=";
        assertThat(KJJ.get(rows + "differing").getMap("items[0].differences[0]"))
                .isEqualTo(Map.of("field", "enterpriseName", "listed", "长春示例乙光电股份有限公司", "registered", "长春示例乙光电有限公司"));
        assertThat(KJJ.get(rows + "extra").getList("items.title", String.class))
                .containsExactly("高新技术企业 GR202522440003 长春示例丙光电有限公司");
        assertThat(KJJ.get(rows + "unreadable").getInt("items[0].rowNumber")).isEqualTo(6);
        JsonPath missing = KJJ.get(rows + "missing");
        assertThat(missing.getString("items[0].title")).isEqualTo("GR202522440004 " + code(4) + " 长春示例丁光电有限公司");

        // When the missing becomes a draft
        JsonPath drafted = KJJ.clerk(LISTS + '/' + list.getString("id") + "/drafts", Map.of());

        // Then it has what the list says and what its rows have in common
        assertThat(drafted.getMap("")).isEqualTo(Map.of("drafted", 1, "refused", 0));
        JsonPath draft =
                KJJ.get(QUALIFICATIONS + '/' + KJJ.get(rows + "drafted").getString("items[0].recordId"));
        assertThat(draft.getString("open.state")).isEqualTo("draft");
        assertThat(draft.getString("open.content.number")).isEqualTo("GR202522440004");
        assertThat(draft.getString("open.content.announcementNo")).isEqualTo("示例公告〔2025〕44号");
        assertThat(draft.getString("open.content.issuedOn")).isEqualTo("2025-11-14");
    }

    @Test
    void shouldSayWhatAMissingRowStillLacks() throws IOException {
        // Given a list without codes of enterprises
        JsonPath list = compared(new String[] {"企业名称", "证书编号"}, new String[] {"长春示例己光电有限公司", "GR202522440009"});

        // When
        JsonPath drafted = KJJ.clerk(LISTS + '/' + list.getString("id") + "/drafts", Map.of("rows", List.of(0)));

        // Then
        assertThat(drafted.getInt("refused")).isEqualTo(1);
        assertThat(KJJ.get(LISTS + '/' + list.getString("id") + "/rows?outcome=missing")
                        .getString("items[0].problem"))
                .contains("请填写「统一社会信用代码」");
    }

    @Test
    void shouldRefuseWhatIsNoListOfTheRegister() throws IOException {
        assertThat(upload(workbook(new String[] {"姓名", "电话"}, new String[] {"示例", "0"}))
                        .statusCode())
                .isEqualTo(422);
    }

    private static JsonPath compared(String[]... rows) throws IOException {
        Response response = upload(workbook(rows));
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(201);
        return response.jsonPath();
    }

    private static Response upload(byte[] file) {
        return given().auth()
                .oauth2(Tokens.of("kjj.clerk"))
                .multiPart("file", "list.xlsx", file)
                .multiPart("common", COMMON, "text/plain; charset=UTF-8")
                .post(LISTS);
    }

    private static byte[] workbook(String[]... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sheet1");
            sheet.value(0, 0, "吉林省2025年第一批高新技术企业名单（示例）");
            for (int r = 0; r < rows.length; r++) {
                for (int c = 0; c < rows[r].length; c++) {
                    sheet.value(r + 1, c, rows[r][c]);
                }
            }
        }
        return out.toByteArray();
    }

    private static void accepted(int serial, String name) {
        KJJ.accepted(
                QUALIFICATIONS,
                Map.of(
                        "kind", "HIGH_TECH",
                        "creditCode", code(serial),
                        "enterpriseName", name,
                        "number", "GR20252244000" + serial,
                        "stage", "RECOGNISED",
                        "announcementNo", "示例公告〔2025〕44号",
                        "announcedOn", "2025-11-20",
                        "issuedOn", "2025-11-14",
                        "validUntil", "2028-11-13"));
    }

    private static String code(int serial) {
        return CreditCode.complete("91220104YL92000" + serial);
    }
}
