package cn.chaoyang.scorecard.register.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The rows of a query, a few at a time; only within a transaction, else the driver would fetch them all. */
final class Rows<T> implements Iterator<T>, AutoCloseable {

    private static final int ROWS_PER_FETCH = 500;

    /** Makes one thing of one row. */
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final Statement statement;
    private final ResultSet rows;
    private final Reader<T> reader;
    private boolean more;

    Rows(Connection connection, String query, Reader<T> reader) throws SQLException {
        this.statement = connection.createStatement();
        this.statement.setFetchSize(ROWS_PER_FETCH);
        this.rows = statement.executeQuery(query);
        this.reader = reader;
        this.more = rows.next();
    }

    @Override
    public boolean hasNext() {
        return more;
    }

    @Override
    public T next() {
        if (!more) {
            throw new NoSuchElementException();
        }
        try {
            T read = reader.read(rows);
            more = rows.next();
            return read;
        } catch (SQLException e) {
            throw new IllegalStateException("the trail cannot be read on", e);
        }
    }

    /** Closes its rows with it. */
    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
