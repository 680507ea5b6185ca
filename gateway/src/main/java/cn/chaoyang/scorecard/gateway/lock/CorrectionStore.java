package cn.chaoyang.scorecard.gateway.lock;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.lock.CorrectionStep.Kind;
import cn.chaoyang.scorecard.gateway.reading.Amounts;
import cn.chaoyang.scorecard.gateway.writing.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Keeps the steps of 更正单. Nothing is ever changed. */
@ApplicationScoped
class CorrectionStore {

    private final Clock clock;
    private final String district;

    CorrectionStore(Clock clock, GatewayConfig config) {
        this.clock = clock;
        this.district = config.district();
    }

    /** Waits for its turn, until the end of the transaction. */
    void takeTurn(Connection connection) throws SQLException {
        Database.update(connection, "lock table correction_step in share row exclusive mode");
    }

    void append(Connection connection, CorrectionStep step) throws SQLException {
        Database.update(
                connection,
                """
                insert into correction_step (district, lock, indicator, step, locked, corrected, reason, taken_by, unit, on_behalf_of, taken_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                district,
                step.lock(),
                step.indicator(),
                step.kind().wire(),
                step.locked(),
                step.corrected(),
                step.reason(),
                step.by(),
                step.unit(),
                step.onBehalfOf(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** @return the newest step of any slip, 0 for none */
    long newest(Connection connection) throws SQLException {
        return Database.query(
                        connection,
                        "select coalesce(max(id), 0) from correction_step where district = ?",
                        row -> row.getLong(1),
                        district)
                .get(0);
    }

    /** All steps about the figures of a lock, in their order. */
    List<CorrectionStep> steps(Connection connection, String lock) throws SQLException {
        return Database.query(
                connection,
                "select * from correction_step where district = ? and lock = ? order by id",
                CorrectionStore::step,
                district,
                lock);
    }

    private static CorrectionStep step(ResultSet row) throws SQLException {
        return new CorrectionStep(
                row.getLong("id"),
                row.getString("lock"),
                row.getString("indicator"),
                Kind.of(row.getString("step")),
                Amounts.plain(row.getBigDecimal("locked")),
                Amounts.plain(row.getBigDecimal("corrected")),
                row.getString("reason"),
                row.getString("taken_by"),
                row.getString("unit"),
                row.getString("on_behalf_of"),
                row.getTimestamp("taken_at").toInstant());
    }
}
