package cn.chaoyang.scorecard.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.chaoyang.scorecard.journal.Verification.Broken;
import cn.chaoyang.scorecard.journal.Verification.Kind;
import cn.chaoyang.scorecard.testing.PostgresResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writes lines, verifies them, then does to the database what nobody may. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class JournalIT {

    @Inject
    Journal journal;

    @Inject
    Chaining chaining;

    @Inject
    Retention retention;

    @Inject
    JournalVerification verification;

    @Inject
    DataSource database;

    @BeforeEach
    void anEmptyJournal() throws SQLException {
        tamper("delete from journal_line");
        sql("alter table journal_cut disable trigger user");
        sql("delete from journal_cut");
        sql("alter table journal_cut enable trigger user");
        sql("update journal_head set seq = 0, hash = repeat('0', 64)");
    }

    @Test
    void shouldSayWhoDidWhatAndWithWhatResult() throws SQLException {
        // When
        journal.recordOutcome(new Occasion(
                Who.of("kjj.clerk", "kjj", Set.of("reviewer", "clerk")),
                "192.0.2.7",
                "export",
                "deals",
                403,
                Map.of("problem", "role")));

        // Then
        assertThat(text("select concat_ws(' ', actor, unit, roles, address, action, object, status, detail)"
                        + " from journal_line"))
                .isEqualTo("kjj.clerk kjj clerk,reviewer 192.0.2.7 export deals 403 {\"problem\":\"role\"}");
    }

    @Test
    void shouldForgetALineTogetherWithTheTransactionItTellsOf() throws SQLException {
        // When
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    journal.record("reveal", "persons/1", Map.of());
                    journal.recordOutcome("reveal", "persons/2", 403, Map.of());
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");

        // Then
        assertThat(text("select string_agg(object, ' ') from journal_line")).isEqualTo("persons/2");
    }

    @Test
    void shouldChainWhatWasWritten() throws SQLException {
        // Given
        written(3);
        assertThat(verification.verify()).isEqualTo(new Verification(Head.START, 0, 3, null));

        // When
        chaining.run();

        // Then
        Head last = new Head(3, text("select hash from journal_line where seq = 3"));
        assertThat(verification.verify()).isEqualTo(new Verification(last, 0, 0, null));
    }

    @Test
    void shouldNotWaitForSomebodyElsesTransaction() throws SQLException {
        try (Connection other = database.getConnection()) {
            // Given
            other.setAutoCommit(false);
            try (Statement statement = other.createStatement()) {
                statement.execute("select 1 from journal_head for update");
            }

            // When
            written(1);
            chaining.run();

            // Then
            assertThat(verification.verify().waiting()).isEqualTo(1);
            other.rollback();
        }
    }

    @Test
    void shouldNameALineThatWasChanged() throws SQLException {
        chained(4);
        tamper("update journal_line set actor = 'somebody' where seq = 2");
        assertThat(verification.verify().broken()).isEqualTo(new Broken(Kind.CONTENT, 2));
    }

    @Test
    void shouldNameALineThatWasChangedWithItsHash() throws SQLException {
        // Given
        chained(4);

        // When
        tamper("update journal_line set (action, hash) = (select action, hash from journal_line where seq = 2)"
                + " where seq = 3");

        // Then
        assertThat(verification.verify().broken()).isEqualTo(new Broken(Kind.CONTENT, 3));
    }

    @Test
    void shouldNameALineThatIsGone() throws SQLException {
        chained(4);
        tamper("delete from journal_line where seq = 3");
        assertThat(verification.verify().broken()).isEqualTo(new Broken(Kind.MISSING, 3));
    }

    @Test
    void shouldNoticeThatTheNewestLineIsGone() throws SQLException {
        chained(4);
        tamper("delete from journal_line where seq = 4");
        assertThat(verification.verify().broken()).isEqualTo(new Broken(Kind.HEAD, 4));
    }

    @Test
    void shouldNoticeThatTheHeadWasSetBack() throws SQLException {
        chained(2);
        sql("update journal_head set seq = 1, hash = (select hash from journal_line where seq = 1)");
        assertThat(verification.verify().broken()).isEqualTo(new Broken(Kind.HEAD, 3));
    }

    @Test
    void shouldHaveTheDatabaseRefuseChanges() throws SQLException {
        chained(1);
        written(1);
        assertThatThrownBy(() -> sql("update journal_line set actor = 'x'")).hasMessageContaining("append-only");
        assertThatThrownBy(() -> sql("update journal_line set seq = null, previous_hash = null, hash = null"))
                .hasMessageContaining("append-only");
        assertThatThrownBy(
                        () -> sql(
                                "update journal_line set seq = 9, previous_hash = '', hash = '', actor = 'x' where seq is null"))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> sql("delete from journal_line")).hasMessageContaining("append-only");
        assertThatThrownBy(() -> sql("truncate journal_line")).hasMessageContaining("append-only");
    }

    @Test
    void shouldHaveTheDatabaseRefuseToDeleteWhatIsYoungerThanSixMonths() throws SQLException {
        // Given
        old("179 days");
        old("181 days");

        // When
        assertThatThrownBy(() -> sql("delete from journal_line where object = '179 days'"))
                .hasMessageContaining("append-only");
        sql("delete from journal_line where object = '181 days'");

        // Then
        assertThat(text("select object from journal_line")).isEqualTo("179 days");
    }

    @Test
    void shouldRemoveOldLinesAndVerifyTheRest() throws SQLException {
        // Given
        old("4 years");
        old("1100 days");
        old("1000 days");
        written(1);
        chaining.run();

        // When
        retention.purge();
        retention.purge();
        chaining.run();

        // Then
        assertThat(text("select string_agg(action || ' ' || object, ', ' order by seq) from journal_line"))
                .isEqualTo("old 1000 days, accept deals/1, purge journal");
        assertThat(text("select detail from journal_line where action = 'purge'"))
                .isEqualTo("{\"lines\":\"2\",\"seq\":\"2\"}");
        Verification found = verification.verify();
        assertThat(found.broken()).isNull();
        assertThat(found.from()).isEqualTo(2);
        assertThat(found.upTo().seq()).isEqualTo(5);
    }

    @Test
    void shouldStillNoticeALineRemovedBehindTheCut() throws SQLException {
        // Given
        old("4 years");
        written(2);
        chaining.run();
        retention.purge();

        // When
        tamper("delete from journal_line where seq = 2");

        // Then
        assertThat(verification.verify().broken()).isEqualTo(new Broken(Kind.MISSING, 2));
    }

    private void written(int lines) {
        for (int line = 1; line <= lines; line++) {
            journal.record("accept", "deals/" + line, Map.of());
        }
    }

    private void chained(int lines) {
        written(lines);
        chaining.run();
    }

    private void old(String age) throws SQLException {
        sql(
                "insert into journal_line (at, actor, unit, roles, address, action, object, detail) values (now() - interval '"
                        + age + "', 'kjj.clerk', 'kjj', 'clerk', '-', 'old', '" + age + "', '{}')");
    }

    private void tamper(String statement) throws SQLException {
        sql("alter table journal_line disable trigger user");
        try {
            sql(statement);
        } finally {
            sql("alter table journal_line enable trigger user");
        }
    }

    private void sql(String text) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    private String text(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
