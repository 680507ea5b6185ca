package cn.chaoyang.scorecard.journal;

import cn.chaoyang.scorecard.journal.Verification.Broken;
import cn.chaoyang.scorecard.journal.Verification.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Computes the hashes of the journal anew, in one snapshot and in constant memory. */
@ApplicationScoped
public class JournalVerification {

    private static final int ROWS_PER_FETCH = 500;
    private static final String CHAINED = "select " + Line.COLUMNS
            + ", seq, previous_hash, hash from journal_line where seq is not null order by seq";

    /** What stands in place of a head that somebody has deleted: fits no chain. */
    private static final Head NO_HEAD = new Head(0, "");

    private final DataSource database;

    JournalVerification(DataSource database) {
        this.database = database;
    }

    /**
     * Takes as long as reading the journal does; writing goes on meanwhile and is not looked at.
     *
     * @throws JournalException when the journal cannot be read
     */
    public Verification verify() {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read, read only");
                Head start = one(statement, "select seq, hash from journal_cut order by seq desc limit 1", Head.START);
                Head head = one(statement, "select seq, hash from journal_head", NO_HEAD);
                Head waiting = one(statement, "select count(*), '' from journal_line where seq is null", Head.START);
                statement.setFetchSize(ROWS_PER_FETCH);
                try (ResultSet rows = statement.executeQuery(CHAINED)) {
                    return walk(rows, start, head, waiting.seq());
                }
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new JournalException("the journal cannot be read", e);
        }
    }

    private static Verification walk(ResultSet rows, Head start, Head head, long waiting) throws SQLException {
        Head reached = start;
        while (rows.next()) {
            Line line = Line.read(rows);
            Head stored = new Head(rows.getLong(11), rows.getString(13));
            Broken broken = fault(line, stored, rows.getString(12), reached);
            if (broken != null) {
                return new Verification(reached, start.seq(), waiting, broken);
            }
            reached = stored;
        }
        Broken end = reached.equals(head) ? null : new Broken(Kind.HEAD, reached.seq() + 1);
        return new Verification(reached, start.seq(), waiting, end);
    }

    private static Broken fault(Line line, Head stored, String previousHash, Head reached) {
        long expected = reached.seq() + 1;
        if (stored.seq() > expected) {
            return new Broken(Kind.MISSING, expected);
        }
        if (!previousHash.equals(reached.hash())) {
            return new Broken(Kind.PREVIOUS, stored.seq());
        }
        return line.chained(reached).equals(stored) ? null : new Broken(Kind.CONTENT, stored.seq());
    }

    private static Head one(Statement statement, String query, Head otherwise) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.next() ? Head.read(row) : otherwise;
        }
    }
}
