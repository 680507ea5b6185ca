package cn.chaoyang.scorecard.gateway.notice;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.writing.Transaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Keeps notices, and who has read which. */
@ApplicationScoped
class NoticeStore {

    /** Older ones are kept and not shown: whoever begins today does not find the years before unread. */
    private static final Duration SHOWN = Duration.ofDays(90);

    /** What the account sees: told to its unit, or to itself there. */
    private static final String OWN =
            """
             from notice n left join notice_read r on r.notice = n.id and r.account = ?
            where n.district = ? and n.unit = ? and (n.account is null or n.account = ?) and n.created_at > ?
            """;

    private final Transaction transaction;
    private final Clock clock;
    private final String district;

    NoticeStore(Transaction transaction, Clock clock, GatewayConfig config) {
        this.transaction = transaction;
        this.clock = clock;
        this.district = config.district();
    }

    /** Somebody who reads. */
    record Reader(String unit, String account) {}

    long keep(Connection connection, NoticeKind kind, About about, Addressee addressee) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                """
                insert into notice (district, unit, account, kind, subject, no, title, due, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")) {
            insert.setString(1, district);
            insert.setString(2, addressee.unit());
            insert.setString(3, addressee.account());
            insert.setString(4, kind.wire());
            insert.setString(5, about.subject());
            insert.setString(6, about.no());
            insert.setString(7, about.title());
            insert.setObject(8, about.due());
            insert.setTimestamp(9, Timestamp.from(clock.instant()));
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /**
     * The newest first.
     *
     * @param before only those older than this one; {@link Long#MAX_VALUE} for all
     */
    List<Notice> newest(Reader reader, boolean unread, long before, int most) {
        String sql = "select n.*, r.read_at" + OWN
                + " and n.id < ? and (not ? or r.read_at is null) order by n.id desc limit ?";
        return with(sql, query -> {
            int next = bind(query, 1, reader);
            query.setLong(next, before);
            query.setBoolean(next + 1, unread);
            query.setInt(next + 2, most);
            List<Notice> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(notice(rows));
                }
            }
            return found;
        });
    }

    long unread(Reader reader) {
        return with("select count(*)" + OWN + " and r.read_at is null", query -> {
            bind(query, 1, reader);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    /** @return whether there is such a notice for this reader */
    boolean read(Reader reader, long id) {
        return with("select 1" + OWN + " and n.id = ?", query -> {
                    int next = bind(query, 1, reader);
                    query.setLong(next, id);
                    try (ResultSet row = query.executeQuery()) {
                        return row.next();
                    }
                })
                && mark(reader, id);
    }

    void readAll(Reader reader) {
        mark(reader, null);
    }

    /** @param only {@code null} for all */
    private boolean mark(Reader reader, Long only) {
        String sql = "insert into notice_read (account, notice, read_at) select ?, n.id, ?" + OWN
                + " and (?::bigint is null or n.id = ?) and r.read_at is null on conflict do nothing";
        return with(sql, insert -> {
            insert.setString(1, reader.account());
            insert.setTimestamp(2, Timestamp.from(clock.instant()));
            int next = bind(insert, 3, reader);
            insert.setObject(next, only, Types.BIGINT);
            insert.setObject(next + 1, only, Types.BIGINT);
            insert.executeUpdate();
            return true;
        });
    }

    /** @return the next parameter's place */
    private int bind(PreparedStatement statement, int first, Reader reader) throws SQLException {
        statement.setString(first, reader.account());
        statement.setString(first + 1, district);
        statement.setString(first + 2, reader.unit());
        statement.setString(first + 3, reader.account());
        statement.setTimestamp(first + 4, Timestamp.from(clock.instant().minus(SHOWN)));
        return first + 5;
    }

    private static Notice notice(ResultSet row) throws SQLException {
        Timestamp readAt = row.getTimestamp("read_at");
        Instant read = readAt == null ? null : readAt.toInstant();
        return new Notice(
                row.getLong("id"),
                row.getString("unit"),
                row.getString("account"),
                NoticeKind.of(row.getString("kind")),
                row.getString("subject"),
                row.getString("no"),
                row.getString("title"),
                row.getObject("due", LocalDate.class),
                row.getTimestamp("created_at").toInstant(),
                read);
    }

    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private <T> T with(String sql, Use<T> use) {
        return transaction.run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                return use.of(statement);
            }
        });
    }
}
