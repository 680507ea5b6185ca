package cn.chaoyang.scorecard.gateway.notice;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.notice.Delivery.State;
import cn.chaoyang.scorecard.gateway.writing.Transaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has to leave this system, and how far it came. */
@ApplicationScoped
class DeliveryStore {

    private final Transaction transaction;
    private final Clock clock;
    private final String district;
    private final int mostAttempts;

    DeliveryStore(Transaction transaction, Clock clock, GatewayConfig config) {
        this.transaction = transaction;
        this.clock = clock;
        this.district = config.district();
        this.mostAttempts = config.notices().attempts();
    }

    /** A delivery that is due, with what it says. */
    record Due(long id, Channel channel, int attempts, String unit, NoticeKind kind, About about) {}

    void ask(Connection connection, long notice, Channel channel) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                """
                insert into notice_delivery (district, notice, channel, state, attempts, next_attempt_at)
                values (?, ?, ?, 'waiting', 0, ?)""")) {
            insert.setString(1, district);
            insert.setLong(2, notice);
            insert.setString(3, channel.wire());
            insert.setTimestamp(4, Timestamp.from(clock.instant()));
            insert.executeUpdate();
        }
    }

    /** The one that has been due longest, locked until the transaction ends; those another replica holds are passed over. */
    Optional<Due> take(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                """
                select d.id, d.channel, d.attempts, n.unit, n.kind, n.subject, n.no, n.title, n.due
                from notice_delivery d join notice n on n.id = d.notice
                where d.district = ? and d.state = 'waiting' and d.next_attempt_at <= ?
                order by d.next_attempt_at, d.id limit 1 for update of d skip locked""")) {
            query.setString(1, district);
            query.setTimestamp(2, Timestamp.from(clock.instant()));
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(due(row)) : Optional.empty();
            }
        }
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                row.getLong("id"),
                Channel.of(row.getString("channel")),
                row.getInt("attempts"),
                row.getString("unit"),
                NoticeKind.of(row.getString("kind")),
                new About(
                        row.getString("subject"),
                        row.getString("no"),
                        row.getString("title"),
                        row.getObject("due", LocalDate.class)));
    }

    void sent(Connection connection, Due due) throws SQLException {
        update(connection, due, State.SENT, null, clock.instant());
    }

    /** @return whether it is given up; otherwise it is tried again, later each time */
    boolean failed(Connection connection, Due due, String error) throws SQLException {
        boolean given = due.attempts() + 1 >= mostAttempts;
        update(connection, due, given ? State.FAILED : State.WAITING, error, null);
        return given;
    }

    private void update(Connection connection, Due due, State state, String error, Instant sentAt) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                """
                update notice_delivery set state = ?, attempts = ?, next_attempt_at = ?, error = ?, sent_at = ?
                where id = ?""")) {
            int attempts = due.attempts() + 1;
            update.setString(1, state.wire());
            update.setInt(2, attempts);
            update.setTimestamp(3, Timestamp.from(clock.instant().plus(pause(attempts))));
            update.setString(4, error);
            update.setTimestamp(5, sentAt == null ? null : Timestamp.from(sentAt));
            update.setLong(6, due.id());
            update.executeUpdate();
        }
    }

    /** One minute after the first failure, then five times as long each time, a day at most. */
    static Duration pause(int attempts) {
        Duration pause = Duration.ofMinutes(Math.round(Math.pow(5, Math.min(attempts, 6) - 1)));
        return pause.compareTo(Duration.ofDays(1)) > 0 ? Duration.ofDays(1) : pause;
    }

    /** The newest first. */
    List<Delivery> newest(int most) {
        return transaction.run(connection -> {
            try (PreparedStatement query = connection.prepareStatement(
                    """
                    select d.*, n.unit, n.kind, n.no, n.title from notice_delivery d join notice n on n.id = d.notice
                    where d.district = ? order by d.id desc limit ?""")) {
                query.setString(1, district);
                query.setInt(2, most);
                List<Delivery> found = new ArrayList<>();
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        found.add(delivery(rows));
                    }
                }
                return found;
            }
        });
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        State state = State.of(row.getString("state"));
        Timestamp sentAt = row.getTimestamp("sent_at");
        return new Delivery(
                row.getLong("id"),
                row.getString("unit"),
                Channel.of(row.getString("channel")),
                state,
                row.getInt("attempts"),
                state == State.WAITING ? row.getTimestamp("next_attempt_at").toInstant() : null,
                row.getString("error"),
                sentAt == null ? null : sentAt.toInstant(),
                NoticeKind.of(row.getString("kind")),
                row.getString("no"),
                row.getString("title"));
    }
}
