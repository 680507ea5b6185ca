package cn.chaoyang.scorecard.gateway.decision;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.decision.Decision.Kind;
import cn.chaoyang.scorecard.gateway.ledger.LedgerChannel;
import cn.chaoyang.scorecard.gateway.reading.Known;
import cn.chaoyang.scorecard.gateway.writing.Transaction;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Keeps decisions. One is recorded at a time, so that what was known at a moment never grows afterwards. */
@ApplicationScoped
public class DecisionStore {

    private static final String READ =
            """
            select id, kind, indicator, content, reason, decided_by, recorded_at from decision
            where district = ? and recorded_at <= ? order by id
            """;

    private final Transaction transaction;
    private final String district;

    DecisionStore(Transaction transaction, GatewayConfig config) {
        this.transaction = transaction;
        this.district = config.district();
    }

    /** What had been decided by then. */
    public static Decisions known(Connection connection, String district, Known known) throws SQLException {
        List<Decision> all = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(READ)) {
            query.setString(1, district);
            query.setTimestamp(2, Timestamp.from(known.at().orElse(Known.LAST)));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    all.add(new Decision(
                            rows.getLong("id"),
                            Kind.valueOf(rows.getString("kind").toUpperCase(Locale.ROOT)),
                            rows.getString("indicator"),
                            DecisionJson.parse(rows.getString("content")),
                            rows.getString("reason"),
                            rows.getString("decided_by"),
                            rows.getTimestamp("recorded_at").toInstant()));
                }
            }
        }
        return new Decisions(all);
    }

    /** Returns when nothing is being recorded: what was known by now will not grow any more. */
    @Transactional(TxType.REQUIRES_NEW)
    public void settle() {
        transaction.run(connection -> {
            takeTurn(connection);
            return null;
        });
    }

    private static void takeTurn(Connection connection) throws SQLException {
        try (Statement turn = connection.createStatement()) {
            turn.execute("lock table decision in share row exclusive mode");
        }
    }

    /** @param indicator {@code null} for all of them */
    Decision record(Kind kind, String indicator, JsonNode content, String reason, String by) {
        return transaction.run(connection -> {
            takeTurn(connection);
            Decision decision = insert(connection, kind, indicator, content, reason, by);
            LedgerChannel.tell(connection);
            return decision;
        });
    }

    private Decision insert(
            Connection connection, Kind kind, String indicator, JsonNode content, String reason, String by)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                """
                insert into decision (district, kind, indicator, content, reason, decided_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, clock_timestamp()) returning id, recorded_at""")) {
            insert.setString(1, district);
            insert.setString(2, kind.wire());
            insert.setString(3, indicator);
            insert.setString(4, content.toString());
            insert.setString(5, reason);
            insert.setString(6, by);
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                Instant recordedAt = row.getTimestamp("recorded_at").toInstant();
                return new Decision(row.getLong("id"), kind, indicator, content, reason, by, recordedAt);
            }
        }
    }
}
