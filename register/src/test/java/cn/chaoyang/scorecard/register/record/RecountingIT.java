package cn.chaoyang.scorecard.register.record;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.revision.Counted;
import cn.chaoyang.scorecard.register.revision.Counting;
import cn.chaoyang.scorecard.testing.PostgresResource;
import cn.chaoyang.scorecard.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A changed rule counts what is there anew, once. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(Tokens.class)
class RecountingIT {

    private static final String BASE = "/api/test/certificates";

    @Inject
    Recounting recounting;

    @Inject
    DataSource dataSource;

    @Test
    void shouldPublishWhatAChangedRuleCountsOtherwise() throws SQLException {
        // Given two subjects counted by the first version, which counts nothing
        accepted("GR202522100001");
        accepted("GR202522100002");
        long before = number("select seq from revision_chain");

        // When a second version counts the first of them
        int changed = recounting.recount(rule(2, "GR202522100001"));

        // Then one revision of its own says so, by nobody's hand
        assertThat(changed).isEqualTo(1);
        assertThat(number("select seq from revision_chain")).isEqualTo(before + 1);
        assertThat(
                        text(
                                "select change_kind || ' ' || reason_code || ' ' || actor from revision order by seq desc limit 1"))
                .isEqualTo("RECOUNTED rule-2 system");
        assertThat(text("select subjects from revision order by seq desc limit 1"))
                .contains("GR202522100001", "\"version\":2", "2025-11-14");
        assertThat(number("select count(*) from unpublished where seq = " + (before + 1)))
                .isEqualTo(1);

        // And the same version again changes nothing
        assertThat(recounting.recount(rule(2, "GR202522100001"))).isZero();
        assertThat(number("select seq from revision_chain")).isEqualTo(before + 1);
    }

    @Test
    void shouldCountForTheFirstTimeWhatARuleWithAnotherIdentityTellsApart() throws SQLException {
        // Given a record that was filed when it still counted for something else
        accepted("GR202522100003");
        execute("update certificate set subject = 'all together', natural_key = 'one key'"
                + " where subject = 'GR202522100003'");
        execute("delete from subject where id = 'GR202522100003'");

        // When the rule has changed
        int changed = recounting.recount(rule(3, "GR202522100003"));

        // Then the record counts for itself again, for the first time
        assertThat(changed).isPositive();
        assertThat(
                        text(
                                "select subject || ' ' || natural_key from certificate where certificate_no = 'GR202522100003'"))
                .isEqualTo("GR202522100003 HIGH_TECH/GR202522100003");
        assertThat(text("select contributions from subject where id = 'GR202522100003'"))
                .contains("\"version\":1", "2025-11-14");
        recounting.recount(rule(1, "none"));
    }

    private static Counting rule(int version, String counted) {
        return new Counting() {
            @Override
            public String register() {
                return "certificate";
            }

            @Override
            public int version() {
                return version;
            }

            @Override
            public Map<String, Counted> count(Collection<String> subjectIds) {
                return subjectIds.stream()
                        .distinct()
                        .collect(Collectors.toMap(id -> id, id -> new Counted(id, of(id))));
            }

            private List<Contribution> of(String id) {
                return id.equals(counted)
                        ? List.of(Contribution.forGood("certificates", LocalDate.of(2025, 11, 14), Cause.GRANTED))
                        : List.of();
            }
        };
    }

    private static void accepted(String number) {
        Map<String, Object> content =
                Map.of("kind", "HIGH_TECH", "certificateNo", number, "name", "示例企业", "issuedOn", "2025-11-14");
        JsonPath draft = call("kjj.clerk", BASE, Map.of("content", content));
        String path = BASE + '/' + draft.getString("recordId");
        JsonPath submitted = call("kjj.clerk", path + "/submit", Map.of("lock", draft.getInt("open.lock")));
        call("kjj.reviewer", path + "/accept", Map.of("lock", submitted.getInt("open.lock")));
    }

    private static JsonPath call(String user, String path, Map<String, Object> body) {
        return given().auth()
                .oauth2(Tokens.of(user))
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .jsonPath();
    }

    private long number(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement update = connection.createStatement()) {
            update.executeUpdate(statement);
        }
    }

    private String text(String query) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
