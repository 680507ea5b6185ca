package cn.chaoyang.scorecard.gateway.reconciliation;

import cn.chaoyang.scorecard.contract.EventCodec;
import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import cn.chaoyang.scorecard.gateway.reading.Amounts;
import cn.chaoyang.scorecard.gateway.reconciliation.Reconciliation.Difference;
import cn.chaoyang.scorecard.gateway.reconciliation.Reconciliation.Figure;
import cn.chaoyang.scorecard.gateway.reconciliation.Reconciliation.Outcome;
import cn.chaoyang.scorecard.gateway.reconciliation.Reconciliation.State;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Keeps what was compared and what came of it. */
@ApplicationScoped
public class ReconciliationStore {

    /** Longer than any comparison takes: one that still runs was left by a replica that is gone. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private static final TypeReference<List<Figure>> FIGURES = new TypeReference<>() {};

    private final DataSource database;
    private final Clock clock;
    private final String district;

    ReconciliationStore(DataSource database, Clock clock, GatewayConfig config) {
        this.database = database;
        this.clock = clock;
        this.district = config.district();
    }

    /**
     * @param night of the nightly round; {@code null} when somebody asked
     * @return empty when another replica has begun this night's already
     */
    Optional<Long> begin(String service, LocalDate night, LocalDate on, String by) {
        return with(
                """
                insert into reconciliation (district, service, night, compared_on, started_at, started_by, state)
                values (?, ?, ?, ?, ?, ?, 'running')
                on conflict (district, service, night) where night is not null do nothing
                returning id""",
                insert -> {
                    insert.setString(1, district);
                    insert.setString(2, service);
                    insert.setDate(3, night == null ? null : Date.valueOf(night));
                    insert.setDate(4, Date.valueOf(on));
                    insert.setTimestamp(5, Timestamp.from(clock.instant()));
                    insert.setString(6, by);
                    try (ResultSet row = insert.executeQuery()) {
                        return row.next() ? Optional.of(row.getLong(1)) : Optional.<Long>empty();
                    }
                });
    }

    void end(long id, Outcome outcome) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement update = connection.prepareStatement(
                            """
                            update reconciliation
                            set state = ?, reason = ?, next_offset = ?, records = ?, differing = ?, digest_owner = ?,
                                digest_ledger = ?, figures = ?, ended_at = ?
                            where id = ?""");
                    PreparedStatement insert = connection.prepareStatement(
                            "insert into reconciliation_difference values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                update.setString(1, outcome.state().wire());
                update.setString(2, outcome.reason());
                update.setObject(3, outcome.nextOffset());
                update.setObject(4, outcome.records());
                update.setLong(5, outcome.differing());
                update.setString(6, outcome.digestOwner());
                update.setString(7, outcome.digestLedger());
                update.setString(8, json(outcome.figures()));
                update.setTimestamp(9, Timestamp.from(clock.instant()));
                update.setLong(10, id);
                update.executeUpdate();
                int ordinal = 0;
                for (Difference difference : outcome.differences()) {
                    insert.setLong(1, id);
                    insert.setInt(2, ordinal++);
                    insert.setString(3, difference.register());
                    insert.setString(4, difference.subject());
                    insert.setString(5, difference.title());
                    insert.setString(6, difference.measure());
                    insert.setDate(7, Date.valueOf(difference.on()));
                    insert.setString(8, difference.cause());
                    insert.setBigDecimal(9, difference.owner());
                    insert.setBigDecimal(10, difference.ledger());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("what was compared could not be kept", e);
        }
    }

    /** By owner, how many records differed when it was last compared to an end. */
    Map<String, Long> newest() {
        return with(
                """
                select distinct on (service) service, differing from reconciliation
                where district = ? and state in ('equal', 'differs') order by service, id desc""",
                query -> {
                    query.setString(1, district);
                    Map<String, Long> newest = new HashMap<>();
                    try (ResultSet rows = query.executeQuery()) {
                        while (rows.next()) {
                            newest.put(rows.getString(1), rows.getLong(2));
                        }
                    }
                    return newest;
                });
    }

    /** The newest first, without their differences. */
    List<Reconciliation> recent(int most) {
        return with("select * from reconciliation where district = ? order by id desc limit ?", query -> {
            query.setString(1, district);
            query.setInt(2, most);
            List<Reconciliation> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(reconciliation(rows, null));
                }
            }
            return found;
        });
    }

    /** @throws ProblemException 404 */
    Reconciliation get(long id) {
        List<Difference> differences = differences(id);
        return with("select * from reconciliation where district = ? and id = ?", query -> {
            query.setString(1, district);
            query.setLong(2, id);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new ProblemException(ProblemCode.UNKNOWN_RECONCILIATION, "id", Long.toString(id));
                }
                return reconciliation(row, differences);
            }
        });
    }

    private List<Difference> differences(long id) {
        return with("select * from reconciliation_difference where reconciliation = ? order by ordinal", query -> {
            query.setLong(1, id);
            List<Difference> differences = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    differences.add(new Difference(
                            rows.getString("register"),
                            rows.getString("subject_id"),
                            rows.getString("title"),
                            rows.getString("measure"),
                            rows.getObject("effective_on", LocalDate.class),
                            rows.getString("cause"),
                            Amounts.plain(rows.getBigDecimal("owner_amount")),
                            Amounts.plain(rows.getBigDecimal("ledger_amount"))));
                }
            }
            return differences;
        });
    }

    private Reconciliation reconciliation(ResultSet row, List<Difference> differences) throws SQLException {
        State state = State.valueOf(row.getString("state").toUpperCase(Locale.ROOT));
        Instant startedAt = row.getTimestamp("started_at").toInstant();
        boolean left = state == State.RUNNING && startedAt.plus(LONGEST).isBefore(clock.instant());
        Timestamp endedAt = row.getTimestamp("ended_at");
        return new Reconciliation(
                row.getLong("id"),
                row.getString("service"),
                row.getObject("compared_on", LocalDate.class),
                startedAt,
                row.getString("started_by"),
                endedAt == null ? null : endedAt.toInstant(),
                left ? State.FAILED : state,
                left ? "interrupted" : row.getString("reason"),
                row.getObject("next_offset", Long.class),
                row.getObject("records", Long.class),
                row.getObject("differing", Long.class),
                row.getString("digest_owner"),
                row.getString("digest_ledger"),
                figures(row.getString("figures")),
                differences);
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T with(String sql, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("reconciliations cannot be read or kept", e);
        }
    }

    private static String json(List<Figure> figures) {
        try {
            return EventCodec.json().writeValueAsString(figures);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Figure> figures(String json) {
        try {
            return json == null ? List.of() : EventCodec.json().readValue(json, FIGURES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("figures of a reconciliation are no longer readable", e);
        }
    }
}
