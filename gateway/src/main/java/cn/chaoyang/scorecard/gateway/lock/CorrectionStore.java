package cn.chaoyang.scorecard.gateway.lock;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.lock.CorrectionStep.Kind;
import cn.chaoyang.scorecard.gateway.reading.Amounts;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
        try (Statement turn = connection.createStatement()) {
            turn.execute("lock table correction_step in share row exclusive mode");
        }
    }

    void append(Connection connection, CorrectionStep step) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                """
                insert into correction_step (district, lock, indicator, step, locked, corrected, reason, taken_by, unit, on_behalf_of, taken_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setString(1, district);
            insert.setString(2, step.lock());
            insert.setString(3, step.indicator());
            insert.setString(4, step.kind().wire());
            insert.setBigDecimal(5, step.locked());
            insert.setBigDecimal(6, step.corrected());
            insert.setString(7, step.reason());
            insert.setString(8, step.by());
            insert.setString(9, step.unit());
            insert.setString(10, step.onBehalfOf());
            insert.setTimestamp(11, Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS)));
            insert.executeUpdate();
        }
    }

    /** @return the newest step of any slip, 0 for none */
    long newest(Connection connection) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select coalesce(max(id), 0) from correction_step where district = ?")) {
            query.setString(1, district);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** All steps about the figures of a lock, in their order. */
    List<CorrectionStep> steps(Connection connection, String lock) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select * from correction_step where district = ? and lock = ? order by id")) {
            query.setString(1, district);
            query.setString(2, lock);
            List<CorrectionStep> steps = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    steps.add(new CorrectionStep(
                            rows.getLong("id"),
                            rows.getString("lock"),
                            rows.getString("indicator"),
                            Kind.of(rows.getString("step")),
                            Amounts.plain(rows.getBigDecimal("locked")),
                            Amounts.plain(rows.getBigDecimal("corrected")),
                            rows.getString("reason"),
                            rows.getString("taken_by"),
                            rows.getString("unit"),
                            rows.getString("on_behalf_of"),
                            rows.getTimestamp("taken_at").toInstant()));
                }
            }
            return steps;
        }
    }
}
