package cn.chaoyang.scorecard.register.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.chaoyang.scorecard.journal.Sm3;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Where the chain stood (日锚), in a chain of its own.
 *
 * @param anchorNo dense, from 1
 * @param day of the district
 * @param daily whether the clock asked for it
 * @param seq of the newest revision then, 0 where there was none
 * @param hash of that revision
 * @param accepted JSON: how many accepted records each register had then
 * @param previousSm3 of the anchor before
 * @param sm3 as stored
 */
public record Anchor(
        long anchorNo,
        LocalDate day,
        boolean daily,
        Instant takenAt,
        String takenBy,
        long seq,
        String hash,
        String accepted,
        String previousSm3,
        String sm3) {

    /** Before the first. */
    static final String NO_SM3 = "0".repeat(64);

    static final String COLUMNS = "anchor_no, day, daily, taken_at, taken_by, seq, hash, accepted, previous_sm3, sm3";

    static final String IN_ORDER = "select " + COLUMNS + " from audit_anchor order by anchor_no";

    /** Reads {@link #COLUMNS}. */
    static Anchor read(ResultSet row) throws SQLException {
        return new Anchor(
                row.getLong(1),
                row.getObject(2, LocalDate.class),
                row.getBoolean(3),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getString(5),
                row.getLong(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10));
    }

    /** SM3 over the anchor and the SM3 of the one before it. */
    String digest() {
        String line = String.join(
                "\n",
                previousSm3,
                Long.toString(anchorNo),
                day.toString(),
                Boolean.toString(daily),
                takenAt.toString(),
                takenBy,
                Long.toString(seq),
                hash,
                accepted);
        return Sm3.hex(line.getBytes(UTF_8));
    }

    /** The same with the SM3 that belongs to it. */
    Anchor closed() {
        return new Anchor(anchorNo, day, daily, takenAt, takenBy, seq, hash, accepted, previousSm3, digest());
    }
}
