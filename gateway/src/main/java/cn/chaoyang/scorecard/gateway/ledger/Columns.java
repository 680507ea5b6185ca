package cn.chaoyang.scorecard.gateway.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Function;

/**
 * Rows sent to the database as one array per column, so that a statement takes a whole batch in one round trip whatever
 * its size.
 */
final class Columns<T> {

    private final Connection connection;
    private final PreparedStatement statement;
    private final Collection<T> rows;
    private int next;

    private Columns(Connection connection, PreparedStatement statement, Collection<T> rows, int first) {
        this.next = first;
        this.connection = connection;
        this.statement = statement;
        this.rows = rows;
    }

    /** @param first the parameter that takes the first column */
    static <T> Columns<T> of(Connection connection, PreparedStatement statement, Collection<T> rows, int first) {
        return new Columns<>(connection, statement, rows, first);
    }

    /** @param type the PostgreSQL type of the elements; dates and times go as text in ISO form and are cast in SQL */
    Columns<T> add(String type, Function<T, ?> value) throws SQLException {
        Object[] values = rows.stream().map(value).toArray();
        statement.setArray(next++, connection.createArrayOf(type, values));
        return this;
    }
}
