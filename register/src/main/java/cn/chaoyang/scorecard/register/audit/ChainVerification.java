package cn.chaoyang.scorecard.register.audit;

import cn.chaoyang.scorecard.register.revision.RevisionLog.Head;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.Optional;
import javax.sql.DataSource;

/** Reads the whole trail in one snapshot and in constant memory, and says where it is no longer what it was. */
@ApplicationScoped
public class ChainVerification {

    /** What the service would say of a head that somebody has deleted: fits no chain, not even an empty one. */
    private static final Head NO_HEAD = new Head(0, "");

    private final DataSource database;

    ChainVerification(DataSource database) {
        this.database = database;
    }

    /** Acceptances go on meanwhile and are not looked at. */
    Verification verify() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Head head = headOfSnapshot(connection);
                try (Rows<Line> lines = new Rows<>(connection, Line.IN_ORDER, Line::read);
                        Rows<Anchor> anchors = new Rows<>(connection, Anchor.IN_ORDER, Anchor::read)) {
                    return verify(lines, anchors, head);
                }
            } finally {
                connection.rollback();
            }
        }
    }

    /** @param lines and {@code anchors} in the order of their numbers */
    static Verification verify(Iterator<Line> lines, Iterator<Anchor> anchors, Head head) {
        ChainWalk chain = new ChainWalk(head);
        AnchorWalk anchored = new AnchorWalk(anchors);
        Optional<Broken> broken = anchored.at(chain.reached(), null);
        while (broken.isEmpty() && lines.hasNext()) {
            Line line = lines.next();
            broken = chain.take(line).or(() -> anchored.at(chain.reached(), line));
        }
        if (broken.isEmpty()) {
            broken = chain.end().or(() -> anchored.end(chain.reached()));
        }
        // Lines that fit each other are worth nothing once an anchor says that there were others.
        boolean shownByAnchor = broken.map(Broken::anchorNo).isPresent();
        return new Verification(shownByAnchor ? anchored.confirmed() : chain.reached(), anchored.confirming(), broken);
    }

    private static Head headOfSnapshot(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
            try (ResultSet row = statement.executeQuery("select seq, hash from revision_chain")) {
                return row.next() ? new Head(row.getLong(1), row.getString(2)) : NO_HEAD;
            }
        }
    }
}
