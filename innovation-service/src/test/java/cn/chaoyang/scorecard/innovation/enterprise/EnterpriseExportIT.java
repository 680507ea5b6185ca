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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** The workbook with a sheet for each kind of record holds what the list holds. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(Tokens.class)
class EnterpriseExportIT {

    private static final Bureau KJJ = new Bureau("kjj");
    private static final String CODE = CreditCode.complete("91220104YL930001");

    @Test
    void shouldExportEachRecordOnTheSheetOfItsKind() throws IOException {
        // Given one enterprise with two kinds of certificate
        KJJ.accepted(
                "/api/innovation/enterprises",
                Map.of(
                        "creditCode", CODE,
                        "name", "长春示例导出仪器有限公司",
                        "districtBasis", "REGISTERED",
                        "registrationState", "IN_BUSINESS"));
        KJJ.accepted("/api/innovation/qualifications", certificate("HIGH_TECH", "GR202522930001"));
        KJJ.accepted("/api/innovation/qualifications", certificate("SPECIALISED", "JL2025930001"));

        // Then each is on its own sheet
        assertThat(rows("subject=" + CODE, "企业")).isEqualTo(1);
        assertThat(rows("subject=" + CODE, "高新技术企业")).isEqualTo(1);
        assertThat(rows("subject=" + CODE, "专精特新")).isEqualTo(1);

        // And a filter by a field leaves nothing where there is no such field, or no such kind
        String highTech = "subject=" + CODE + "&kind=HIGH_TECH&issuedOn.from=2025-01-01&sort=-issuedOn";
        assertThat(rows(highTech, "企业")).isZero();
        assertThat(rows(highTech, "高新技术企业")).isEqualTo(1);
        assertThat(rows(highTech, "专精特新")).isZero();
    }

    private static int rows(String filter, String sheet) throws IOException {
        byte[] exported = given().auth()
                .oauth2(Tokens.of("kjj.clerk"))
                .get("/api/innovation/enterprises/export?" + filter)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(exported))) {
            // Below the headings
            return workbook.findSheet(sheet).orElseThrow().read().size() - 1;
        }
    }

    private static Map<String, Object> certificate(String kind, String number) {
        return Map.of(
                "kind", kind,
                "creditCode", CODE,
                "enterpriseName", "长春示例导出仪器有限公司",
                "number", number,
                "stage", "RECOGNISED",
                "announcedOn", "2025-11-14",
                "issuedOn", "2025-11-14",
                "validUntil", "2028-11-13");
    }
}
