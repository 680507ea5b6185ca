package cn.chaoyang.scorecard.innovation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.contract.Fact;
import cn.chaoyang.scorecard.register.code.CreditCode;
import cn.chaoyang.scorecard.register.revision.SubjectStore;
import cn.chaoyang.scorecard.testing.Bureau;
import cn.chaoyang.scorecard.testing.Facts;
import cn.chaoyang.scorecard.testing.KafkaResource;
import cn.chaoyang.scorecard.testing.PostgresResource;
import cn.chaoyang.scorecard.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A signed total stands for records not yet entered, and makes room for them in the same fact. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(Tokens.class)
class OpeningBalanceIT {

    private static final Bureau SCJG = new Bureau("scjg");
    private static final Bureau KJJ = new Bureau("kjj");
    private static final String BALANCES = "/api/innovation/opening-balances";
    private static final String PATENTS = "/api/innovation/patents";
    private static final String QUALIFICATIONS = "/api/innovation/qualifications";
    private static final String TRANSFERS = "/api/innovation/transfers";
    private static final String MEASURE = "high-value-patents";

    @Inject
    DataSource dataSource;

    @Test
    void shouldMakeRoomForRecordsAsTheyArrive() throws Exception {
        // Given five that were there at the end of 2024
        String signed = SCJG.accepted(BALANCES, balance(MEASURE, "2024-12-31", "5", Map.of()));
        assertThat(opening(1)).isEqualByComparingTo("5");

        // When one of them is entered
        String first = SCJG.accepted(PATENTS, patent("ZL200410018477.9", "2024-03-01"));

        // Then the fact that adds it takes it off the balance
        Fact fact = Facts.await("innovation-service", MEASURE, 2).fact();
        assertThat(fact.subjects()).hasSize(2);
        assertThat(opening(2)).isEqualByComparingTo("4");

        // When one is granted after the balance's day, nothing is taken off
        SCJG.accepted(PATENTS, patent("ZL198519000000.1", "2025-06-01"));
        assertThat(new BigDecimal(SCJG.get(signed).getString("contributions[0].amount")))
                .isEqualByComparingTo("4");

        // When the first was entered in error, the balance stands for it again
        withdraw(SCJG, first);
        assertThat(opening(3)).isEqualByComparingTo("5");
    }

    @Test
    void shouldLapseAfterItsLastDay() throws Exception {
        // Given 430 of the list of 2024, which is valid in its year
        LocalDate endOf2024 = LocalDate.of(2024, 12, 31);
        LocalDate endOf2025 = LocalDate.of(2025, 12, 31);
        BigDecimal listed = total("technology-smes", endOf2025);
        String signed = KJJ.accepted(
                BALANCES,
                balance(
                        "technology-smes",
                        "2024-12-31",
                        total("technology-smes", endOf2024).add(BigDecimal.valueOf(430)),
                        Map.of("standsUntil", "2024-12-31")));

        // When the list of 2025 is entered
        KJJ.accepted(QUALIFICATIONS, listed("202522010400000101", 7));
        KJJ.accepted(QUALIFICATIONS, listed("202522010400000102", 8));

        // Then each year shows its own list
        assertThat(openingOn("technology-smes", endOf2024)).isEqualByComparingTo("430");
        assertThat(total("technology-smes", endOf2025).subtract(listed)).isEqualByComparingTo("2");
        withdraw(KJJ, signed);
    }

    @Test
    void shouldStandForWhatBeginsInItsPeriod() throws Exception {
        // Given a transfer of 2025, one of 2026, and 300 signed for 2026 so far
        KJJ.accepted(TRANSFERS, transfer("示例激光清洗", "2025-11-03"));
        KJJ.accepted(TRANSFERS, transfer("示例雷达芯片", "2026-03-02"));
        LocalDate day = LocalDate.of(2026, 6, 30);
        BigDecimal ofTheYear =
                total("local-transfers", day).subtract(total("local-transfers", LocalDate.of(2025, 12, 31)));
        BigDecimal all = total("local-transfers", day);
        String signed = KJJ.accepted(
                BALANCES, balance("local-transfers", "2026-06-30", "300", Map.of("periodFrom", "2026-01-01")));

        // Then it adds what the records of 2026 fall short of it
        assertThat(total("local-transfers", day))
                .isEqualByComparingTo(all.subtract(ofTheYear).add(BigDecimal.valueOf(300)));
        BigDecimal missing = openingOn("local-transfers", day);
        assertThat(missing).isEqualByComparingTo(BigDecimal.valueOf(300).subtract(ofTheYear));

        // When one of an earlier year arrives, one of the year, and one after the balance's day
        KJJ.accepted(TRANSFERS, transfer("示例智能座舱", "2025-05-06"));
        assertThat(openingOn("local-transfers", day)).isEqualByComparingTo(missing);
        KJJ.accepted(TRANSFERS, transfer("示例显示材料", "2026-04-01"));
        KJJ.accepted(TRANSFERS, transfer("示例疫苗佐剂", "2026-07-15"));

        // Then room is made for the second alone
        assertThat(openingOn("local-transfers", day)).isEqualByComparingTo(missing.subtract(BigDecimal.ONE));
        withdraw(KJJ, signed);
    }

    @Test
    void shouldNotCountARenewalBesideTheMemberItStandsFor() throws Exception {
        // Given 246 enterprises, of which one renews in 2025
        LocalDate day = LocalDate.of(2024, 12, 31);
        LocalDate later = LocalDate.of(2026, 6, 30);
        String signed = KJJ.accepted(
                BALANCES,
                balance(
                        "high-tech-enterprises",
                        "2024-12-31",
                        total("high-tech-enterprises", day).add(BigDecimal.valueOf(246)),
                        Map.of()));
        BigDecimal before = total("high-tech-enterprises", later);

        // When its certificate of the balance's day is entered with the new one
        KJJ.accepted(QUALIFICATIONS, highTech("GR202222330101", "2022-11-14", "2025-11-13"));
        KJJ.accepted(QUALIFICATIONS, highTech("GR202522330101", "2025-11-14", "2028-11-13"));

        // Then it counts by its certificates, and the balance stands for the other 245
        assertThat(openingOn("high-tech-enterprises", later)).isEqualByComparingTo("245");
        assertThat(total("high-tech-enterprises", later)).isEqualByComparingTo(before);
        withdraw(KJJ, signed);
    }

    @Test
    void shouldBeSignedByAUnitThatFilesTheRegisterBehindTheMeasure() {
        // The measures of the service are offered by their names
        assertThat(SCJG.get(BALANCES + "/fields").<String>getList("fields.find { it.name == 'measure' }.options.label"))
                .contains("高价值发明专利", "高新技术企业", "科技成果本地转化");

        // One that does not count here is an error of its field
        Response unknown =
                SCJG.post("clerk", BALANCES, Map.of("content", balance("talent-total", "2024-12-31", "5", Map.of())));
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.jsonPath().getString("errors[0].field")).isEqualTo("measure");
        assertThat(unknown.jsonPath().getString("detail")).contains("talent-total");

        // And one of another unit's register is that unit's
        Response theirs = SCJG.post(
                "clerk", BALANCES, Map.of("content", balance("high-tech-enterprises", "2023-12-31", "5", Map.of())));
        assertThat(theirs.statusCode()).isEqualTo(403);
        assertThat(theirs.jsonPath().getString("detail")).contains("kjj");
    }

    @Test
    void shouldRefusePeriodsThatCannotBeToldApart() {
        // A total of a period does not lapse
        Response both = KJJ.post(
                "clerk",
                BALANCES,
                Map.of(
                        "content",
                        balance(
                                "tackling-projects",
                                "2025-12-31",
                                "9",
                                Map.of("periodFrom", "2025-01-01", "standsUntil", "2026-12-31"))));
        assertThat(both.statusCode()).isEqualTo(422);
        assertThat(both.jsonPath().getList("errors.field")).containsExactly("standsUntil");

        // And one that begins within another's is not accepted beside it
        String year = KJJ.accepted(
                BALANCES, balance("tackling-projects", "2025-12-31", "9", Map.of("periodFrom", "2025-01-01")));
        JsonPath draft = KJJ.clerk(
                BALANCES,
                Map.of("content", balance("tackling-projects", "2026-06-30", "9", Map.of("periodFrom", "2025-07-01"))));
        String path = BALANCES + '/' + draft.getString("recordId");
        JsonPath submitted = KJJ.clerk(path + "/submit", Map.of("lock", draft.getInt("open.lock")));
        Response crossing = KJJ.post("reviewer", path + "/accept", Map.of("lock", submitted.getInt("open.lock")));
        assertThat(crossing.statusCode()).isEqualTo(409);
        assertThat(crossing.jsonPath().getString("detail")).contains("2025-12-31");
        withdraw(KJJ, year);
    }

    /** What everything of the service comes to in a measure on a day. */
    private BigDecimal total(String measure, LocalDate day) throws SQLException {
        return sum(measure, day, "select contributions from subject");
    }

    private BigDecimal openingOn(String measure, LocalDate day) throws SQLException {
        return sum(measure, day, "select contributions from subject where register = 'opening_balance'");
    }

    private BigDecimal sum(String measure, LocalDate day, String query) throws SQLException {
        BigDecimal sum = BigDecimal.ZERO;
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                sum = SubjectStore.parse(rows.getString(1)).stream()
                        .flatMap(subject -> subject.contributions().stream())
                        .filter(c -> c.measure().equals(measure) && !c.from().isAfter(day))
                        .filter(c -> c.until() == null || c.until().isAfter(day))
                        .map(Contribution::amount)
                        .reduce(sum, BigDecimal::add);
            }
        }
        return sum;
    }

    private static void withdraw(Bureau bureau, String path) {
        int lock = bureau.get(path).getInt("accepted.lock");
        JsonPath asked = bureau.clerk(path + "/withdraw", Map.of("lock", lock, "reasonCode", "entered-in-error"));
        bureau.reviewer(path + "/accept", Map.of("lock", asked.getInt("open.lock")));
    }

    private static BigDecimal opening(int version) throws Exception {
        return Facts.await("innovation-service", MEASURE, version).subject().contributions().stream()
                .filter(c -> !c.from().isAfter(LocalDate.of(2024, 12, 31)))
                .map(Contribution::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Map<String, Object> balance(String measure, String on, Object amount, Map<String, Object> term) {
        Map<String, Object> content = new HashMap<>(term);
        content.putAll(Map.of("measure", measure, "balanceOn", on, "amount", amount, "documentNo", "示例期初1号"));
        return content;
    }

    private static Map<String, Object> listed(String number, int serial) {
        return certificate("TECHNOLOGY_SME", number, serial, "2025-07-01", "2025-12-31");
    }

    private static Map<String, Object> highTech(String number, String from, String until) {
        return certificate("HIGH_TECH", number, 9, from, until);
    }

    private static Map<String, Object> certificate(String kind, String number, int serial, String from, String until) {
        return Map.of(
                "kind", kind,
                "creditCode", CreditCode.complete("91220104YL92000" + serial),
                "enterpriseName", "长春示例期初" + serial + "号科技有限公司",
                "number", number,
                "stage", "RECOGNISED",
                "announcedOn", from,
                "issuedOn", from,
                "validUntil", until,
                "districtBasis", "REGISTERED");
    }

    private static Map<String, Object> transfer(String achievement, String registeredOn) {
        return Map.of(
                "achievementName", achievement,
                "owner", "示例大学",
                "way", "LICENCE",
                "recipientName", "长春示例承接有限公司",
                "recipientPlace", "DISTRICT",
                "contractNo", "示例合同-" + achievement,
                "registeredOn", registeredOn);
    }

    private static Map<String, Object> patent(String number, String grantedOn) {
        return Map.of(
                "number", number,
                "name", "示例发明",
                "owner", "示例权利人",
                "reason", "FAMILY",
                "grantedOn", grantedOn,
                "districtBasis", "REGISTERED");
    }
}
