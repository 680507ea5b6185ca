package cn.chaoyang.scorecard.gateway.opendata;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.gateway.support.Booked;
import cn.chaoyang.scorecard.testing.Issuer;
import cn.chaoyang.scorecard.testing.KafkaResource;
import cn.chaoyang.scorecard.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What leaves as a file, and what is about to expire. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(Issuer.class)
class OpenDataIT {

    private static final Instant THEN = Instant.parse("2026-01-05T00:00:00Z");
    private static final String DAY = "2026-06-30";

    @Inject
    DataSource database;

    /** Three of 专精特新: one that ends in 20 days, one in 80, one in years. */
    @BeforeEach
    void book() throws SQLException {
        Booked booked = new Booked(database, "open-data-test");
        booked.book(THEN, "soon", 1, until("2026-07-20"));
        booked.book(THEN, "later", 1, until("2026-09-18"));
        booked.book(THEN, "=1+1,\"x\"", 1, until("2029-01-01"));
    }

    @Test
    void theRecordsOfANumberAreAllInTheFileWithWhatWasAsked() throws Exception {
        String csv = at(DAY).get("/api/open-data/indicators/I11/records.csv")
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("text/csv"))
                .extract()
                .asString();
        assertThat(csv)
                .startsWith("\uFEFF截至,2026-06-30\r\n按此刻已知,2026-")
                .contains("封账编号,未封账\r\n行数,3\r\n")
                .contains(
                        "specialised-enterprises,\"示例=1+1,\"\"x\"\"\",\"'=1+1,\"\"x\"\"\",1,2026-01-01,2029-01-01,expiry,subject\r\n");

        JsonPath json =
                at(DAY).get("/api/open-data/indicators/I11/records.json").jsonPath();
        assertThat(json.getList("rows.名称")).containsExactlyInAnyOrder("示例soon", "示例later", "示例=1+1,\"x\"");
        assertThat(json.getString("stamp.行数")).isEqualTo("3");

        byte[] xlsx = at(DAY).get("/api/open-data/scorecard.xlsx").asByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(1)).isEqualTo(DAY);
            assertThat(rows.stream()
                            .filter(row -> row.getCellText(0).equals("I11"))
                            .findFirst()
                            .orElseThrow()
                            .getCellText(3))
                    .isEqualTo("3");
            assertThat(rows.stream().filter(row -> row.getCellText(0).matches("I\\d\\d")))
                    .hasSize(19);
        }
    }

    @Test
    void theRadarSaysWhatIsLeftIfNothingIsRenewed() {
        at(DAY).get("/api/radar")
                .then()
                .statusCode(200)
                .body("indicators.id", equalTo(List.of("I11")))
                .body("indicators[0].value", equalTo(3))
                .body("indicators[0].ahead.within", equalTo(List.of(30, 60, 90)))
                .body("indicators[0].ahead.expiring", equalTo(List.of(1, 1, 2)))
                .body("indicators[0].ahead.value", equalTo(List.of(2, 2, 1)));
        at(DAY).queryParam("within", 30)
                .get("/api/radar/I11/records")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo("soon"))
                .body("items[0].since", equalTo("2026-07-20"));
        at(DAY).queryParam("unit", "czj").get("/api/radar").then().body("indicators", hasSize(0));
        at(DAY).queryParam("within", 31).get("/api/radar/I11/records").then().statusCode(400);
    }

    @Test
    void theRadarShowsTermsOfOfficeOfAnIndicatorThatCountsSignatures() throws SQLException {
        // Given a vice-president whose term ended in August of the year before
        Contribution term = Contribution.during(
                "science-vice-presidents@in-term",
                LocalDate.of(2023, 8, 1),
                LocalDate.of(2025, 8, 1),
                Cause.SIGNED,
                Cause.ENDED);
        new Booked(database, "term-test").book(Instant.parse("2025-01-05T00:00:00Z"), "v", 1, term);

        // Then
        at("2025-06-30")
                .get("/api/radar")
                .then()
                .statusCode(200)
                .body("indicators.find { it.id == 'I14' }.label", equalTo("在聘人数"))
                .body("indicators.find { it.id == 'I14' }.ahead.expiring", equalTo(List.of(0, 1, 1)));
        at("2025-06-30").get("/api/radar/I14/records").then().body("items.id", equalTo(List.of("v")));
    }

    private static Contribution until(String day) {
        return Contribution.during(
                "specialised-enterprises", LocalDate.of(2026, 1, 1), LocalDate.parse(day), Cause.GRANTED, Cause.EXPIRY);
    }

    private static RequestSpecification at(String day) {
        return given().auth().oauth2(Issuer.token("leader", "qzf", "leader")).queryParam("on", day);
    }
}
