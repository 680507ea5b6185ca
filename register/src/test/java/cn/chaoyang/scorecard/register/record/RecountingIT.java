package cn.chaoyang.scorecard.register.record;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.contract.Subject;
import cn.chaoyang.scorecard.register.revision.Counted;
import cn.chaoyang.scorecard.register.revision.Counting;
import cn.chaoyang.scorecard.register.revision.SubjectStore;
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
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
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

    @BeforeEach
    void countedByTheFirstRule() throws SQLException {
        sql("delete from certificate");
        sql("delete from subject");
        sql("update counting_rule set version = 1 where register = 'certificate'");
    }

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

        // When rows were of another subject by the rule before
        sql("update certificate set subject = 'GR1' where subject = 'GR202522100002'");
        sql("delete from subject where id = 'GR202522100002'");
        changed = recounting.recount(rule(3, "GR202522100002"));

        // Then they move to theirs, which is counted though nobody knew it
        assertThat(changed).isEqualTo(3);
        assertThat(number("select count(*) from certificate where subject = 'GR202522100002'"))
                .isEqualTo(1);
        assertThat(text("select contributions from subject where id = 'GR202522100002'"))
                .contains("2025-11-14");

        // And of a kind that no rule counts any more nothing is left, once
        assertThat(recounting.recount(new Abolished("certificate"))).isEqualTo(1);
        assertThat(number("select count(*) from subject where contributions like '%2025-11-14%'"))
                .isZero();
        assertThat(recounting.recount(new Abolished("certificate"))).isZero();
    }

    @Test
    void shouldGiveEveryRowTheSubjectAChangedRuleSays() throws SQLException {
        // Given two records that an earlier rule counted as one thing, and a draft
        String first = "GR202522100003";
        String second = "GR202522100004";
        accepted(first);
        accepted(second);
        String draft = "GR202522100005";
        drafted(draft);
        Contribution counted = Contribution.forGood("certificates", LocalDate.of(2025, 11, 14), Cause.GRANTED);
        Subject both = new Subject("certificate", "both", "示例企业", 4, List.of(counted));
        sql("delete from subject");
        sql("insert into subject values ('certificate', 'both', '示例企业', 4, '" + SubjectStore.json(List.of(both))
                + "')");
        sql(
                "update certificate set subject = 'both', natural_key = 'one key ' || certificate_no where certificate_no in ('"
                        + first + "', '" + second + "', '" + draft + "')");
        long before = number("select seq from revision_chain");

        // When a rule counts each by itself
        int changed = recounting.recount(rule(3, first, second));

        // Then one fact takes it from the one and gives it to the two
        assertThat(changed).isEqualTo(3);
        assertThat(number("select seq from revision_chain")).isEqualTo(before + 1);
        assertThat(SubjectStore.parse(text("select subjects from revision where seq = " + (before + 1))))
                .containsExactlyInAnyOrder(
                        new Subject("certificate", "both", "both", 5, List.of()),
                        new Subject("certificate", first, first, 1, List.of(counted)),
                        new Subject("certificate", second, second, 1, List.of(counted)));
        assertThat(text("select r.previous_hash = b.hash from revision r, revision b where r.seq = " + (before + 1)
                        + " and b.seq = " + before))
                .isEqualTo("t");

        // And every row knows its own and has its key, at the version that was looked at
        assertThat(number("select count(*) from certificate where natural_key like 'one key%'"))
                .isZero();
        assertThat(number("select count(*) from certificate where subject = 'both'"))
                .isZero();
        assertThat(text("select subject || ' ' || lock_version from certificate where certificate_no = '" + draft
                        + "'"))
                .isEqualTo(draft + " 0");
        assertThat(recounting.recount(rule(4, first, second))).isZero();
    }

    @Test
    void shouldTakeARuleThatSaysNoVersionForItsFirst() throws SQLException {
        Counting first = new Rule("thing", Set.of());

        assertThat(recounting.recount(first)).isZero();
        assertThat(number("select version from counting_rule where register = 'thing'"))
                .isEqualTo(1);
        assertThat(recounting.recount(first)).isZero();
    }

    /** Counts some subjects, each once. */
    private static class Rule implements Counting {

        private final String register;
        private final Set<String> counted;

        private Rule(String register, Set<String> counted) {
            this.register = register;
            this.counted = counted;
        }

        @Override
        public String register() {
            return register;
        }

        @Override
        public Map<String, Counted> count(Collection<String> subjectIds) {
            return subjectIds.stream().distinct().collect(Collectors.toMap(id -> id, id -> new Counted(id, of(id))));
        }

        private List<Contribution> of(String id) {
            return counted.contains(id)
                    ? List.of(Contribution.forGood("certificates", LocalDate.of(2025, 11, 14), Cause.GRANTED))
                    : List.of();
        }
    }

    private static Counting rule(int version, String... counted) {
        return new Rule("certificate", Set.of(counted)) {
            @Override
            public int version() {
                return version;
            }
        };
    }

    private static JsonPath drafted(String number) {
        Map<String, Object> content =
                Map.of("kind", "HIGH_TECH", "certificateNo", number, "name", "示例企业", "issuedOn", "2025-11-14");
        return call("kjj.clerk", BASE, Map.of("content", content));
    }

    private static void accepted(String number) {
        JsonPath draft = drafted(number);
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

    private void sql(String statement) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
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
