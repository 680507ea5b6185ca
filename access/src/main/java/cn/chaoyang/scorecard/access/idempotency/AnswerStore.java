package cn.chaoyang.scorecard.access.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/** Keeps answers, in the transaction of the thread. */
@ApplicationScoped
public class AnswerStore {

    private static final String KEEP =
            """
            insert into idempotent_answer (actor, idempotency_key, answer, kept_at) values (?, ?, ?, ?)
            on conflict (actor, idempotency_key) do update set answer = excluded.answer, kept_at = excluded.kept_at""";

    private final DataSource database;
    private final AnswerSeal seal;
    private final ObjectMapper json;
    private final IdempotencyConfig config;
    private final Clock clock;

    AnswerStore(DataSource database, AnswerSeal seal, ObjectMapper json, IdempotencyConfig config, Clock clock) {
        this.database = database;
        this.seal = seal;
        this.json = json;
        this.config = config;
        this.clock = clock;
    }

    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException, IOException;
    }

    /** @return whether nobody else is answering the same key; until the end of the transaction nobody else will */
    boolean takeTurn(Asked asked) {
        return with("select pg_try_advisory_xact_lock(hashtextextended(?, 0))", query -> {
            query.setString(1, asked.context());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        });
    }

    Optional<KeptAnswer> find(Asked asked) {
        return with(
                "select answer from idempotent_answer where actor = ? and idempotency_key = ? and kept_at >= ?",
                query -> {
                    query.setString(1, asked.actor());
                    query.setString(2, asked.key());
                    query.setObject(3, oldest());
                    try (ResultSet row = query.executeQuery()) {
                        return row.next()
                                ? Optional.of(
                                        json.readValue(seal.open(row.getBytes(1), asked.context()), KeptAnswer.class))
                                : Optional.empty();
                    }
                });
    }

    /** In the place of one that is too old. */
    void keep(Asked asked, KeptAnswer answer) {
        with(KEEP, insert -> {
            insert.setString(1, asked.actor());
            insert.setString(2, asked.key());
            insert.setBytes(3, seal.seal(json.writeValueAsBytes(answer), asked.context()));
            insert.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
            return insert.executeUpdate();
        });
    }

    /** Keeps none of them any longer. */
    public void forget() {
        with("delete from idempotent_answer", PreparedStatement::executeUpdate);
    }

    /** Every replica comes here: the first one finds the old ones. */
    @Scheduled(cron = "${idempotency.purge:0 40 * * * ?}", timeZone = "Asia/Shanghai")
    void purge() {
        with("delete from idempotent_answer where kept_at < ?", delete -> {
            delete.setObject(1, oldest());
            return delete.executeUpdate();
        });
    }

    private OffsetDateTime oldest() {
        return clock.instant().minus(config.keep()).atOffset(ZoneOffset.UTC);
    }

    private <T> T with(String sql, Use<T> use) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return use.of(statement);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("answers cannot be kept or read", e);
        }
    }
}
