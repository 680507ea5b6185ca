package cn.chaoyang.scorecard.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;

/**
 * A line as the database has it.
 *
 * @param status {@code null} where the action is no request
 * @param detail JSON
 */
record Line(
        long id,
        Instant at,
        String actor,
        String unit,
        String roles,
        String address,
        String action,
        String object,
        Integer status,
        String detail) {

    static final String COLUMNS = "id, at, actor, unit, roles, address, action, object, status, detail";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads {@link #COLUMNS}, which come first. */
    static Line read(ResultSet row) throws SQLException {
        return new Line(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getObject(9, Integer.class),
                row.getString(10));
    }

    /** The head of a chain that ends in this line: SM3 over it, its place and the hash before. JSON keeps values apart. */
    Head chained(Head previous) {
        long seq = previous.seq() + 1;
        Object[] values = {
            previous.hash(), seq, at.toString(), actor, unit, roles, address, action, object, status, detail
        };
        try {
            return new Head(
                    seq, Sm3.hex(JSON.writeValueAsString(Arrays.asList(values)).getBytes(UTF_8)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
