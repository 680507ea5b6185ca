package cn.chaoyang.scorecard.journal;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A place in the chain.
 *
 * @param seq of the line, 0 before the first
 * @param hash of that line
 */
public record Head(long seq, String hash) {

    /** Before the first line. */
    static final Head START = new Head(0, "0".repeat(64));

    /** Reads a row of seq and hash. */
    static Head read(ResultSet row) throws SQLException {
        return new Head(row.getLong(1), row.getString(2));
    }
}
