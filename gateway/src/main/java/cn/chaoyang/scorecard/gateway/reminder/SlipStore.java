package cn.chaoyang.scorecard.gateway.reminder;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.ladder.Letter;
import cn.chaoyang.scorecard.gateway.ladder.ObligationKind;
import cn.chaoyang.scorecard.gateway.ladder.Rung;
import cn.chaoyang.scorecard.gateway.ladder.SlipColour;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Keeps letters and what was answered. Nothing is ever changed. */
@ApplicationScoped
class SlipStore {

    /** Of the sweep, for this database: any number that nothing else takes. */
    private static final long TURN = 0x534c4950;

    private static final String READ =
            """
            select s.*, (select min(answered_at) from slip_answer where slip = s.id) as answered_at, a.text, a.answered_by
            from slip s left join slip_answer a on a.slip = s.id and a.text is not null
            where s.district = ?
            """;

    private final Clock clock;
    private final String district;

    SlipStore(Clock clock, GatewayConfig config) {
        this.clock = clock;
        this.district = config.district();
    }

    /** Waits until no other replica issues letters, and keeps them from it until the transaction ends. */
    void takeTurn(Connection connection) throws SQLException {
        try (PreparedStatement turn = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            turn.setLong(1, TURN);
            turn.execute();
        }
    }

    /** @return empty when it was issued before */
    Optional<Slip> issue(
            Connection connection, ObligationKind kind, Obligation obligation, Rung rung, LocalDate issuedOn)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                """
                insert into slip (district, obligation, subject, unit, title, due, letter, colour, year, no, issued_on)
                select ?, ?, ?, ?, ?, ?, l.letter, ?, l.year,
                       1 + coalesce((select max(no) from slip
                                     where district = ? and letter = l.letter and year = l.year), 0), ?
                from (select ?::varchar as letter, ?::integer as year) l
                on conflict (district, obligation, subject, unit, due, letter) do nothing returning id, no""")) {
            insert.setString(1, district);
            insert.setString(2, kind.wire());
            insert.setString(3, obligation.subject());
            insert.setString(4, obligation.unit());
            insert.setString(5, obligation.title());
            insert.setObject(6, obligation.due());
            insert.setString(7, rung.colour().wire());
            insert.setString(8, district);
            insert.setObject(9, issuedOn);
            insert.setString(10, rung.letter().wire());
            insert.setInt(11, issuedOn.getYear());
            try (ResultSet row = insert.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                return Optional.of(new Slip(
                        row.getLong("id"),
                        kind,
                        obligation.subject(),
                        obligation.unit(),
                        obligation.title(),
                        obligation.due(),
                        rung.letter(),
                        rung.colour(),
                        row.getInt("no"),
                        issuedOn,
                        null,
                        null,
                        null));
            }
        }
    }

    /**
     * @param text what the unit says; {@code null} when what was asked for was done
     * @return whether it was not said before
     */
    boolean answer(Connection connection, long slip, String text, String by) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                """
                insert into slip_answer (slip, text, answered_by, answered_at) values (?, ?, ?, ?)
                on conflict do nothing""")) {
            insert.setLong(1, slip);
            insert.setString(2, text);
            insert.setString(3, by);
            insert.setTimestamp(4, Timestamp.from(clock.instant()));
            return insert.executeUpdate() == 1;
        }
    }

    /** All, the newest first. */
    List<Slip> all(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(READ + " order by s.id desc")) {
            query.setString(1, district);
            return slips(query);
        }
    }

    /** About a task, its milestones included, or about a month; the newest first. */
    List<Slip> about(Connection connection, String subject) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                READ + " and (s.subject = ? or s.subject like ? || '/%') order by s.id desc")) {
            query.setString(1, district);
            query.setString(2, subject);
            query.setString(3, subject);
            return slips(query);
        }
    }

    Optional<Slip> find(Connection connection, long id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(READ + " and s.id = ?")) {
            query.setString(1, district);
            query.setLong(2, id);
            return slips(query).stream().findFirst();
        }
    }

    private static List<Slip> slips(PreparedStatement query) throws SQLException {
        List<Slip> slips = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                slips.add(slip(rows));
            }
        }
        return slips;
    }

    private static Slip slip(ResultSet row) throws SQLException {
        Timestamp answered = row.getTimestamp("answered_at");
        Instant answeredAt = answered == null ? null : answered.toInstant();
        return new Slip(
                row.getLong("id"),
                ObligationKind.valueOf(name(row, "obligation")),
                row.getString("subject"),
                row.getString("unit"),
                row.getString("title"),
                row.getObject("due", LocalDate.class),
                Letter.valueOf(name(row, "letter")),
                SlipColour.valueOf(name(row, "colour")),
                row.getInt("no"),
                row.getObject("issued_on", LocalDate.class),
                answeredAt,
                row.getString("text"),
                row.getString("answered_by"));
    }

    private static String name(ResultSet row, String column) throws SQLException {
        return row.getString(column).toUpperCase(Locale.ROOT);
    }
}
