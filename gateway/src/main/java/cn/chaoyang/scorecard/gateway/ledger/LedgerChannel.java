package cn.chaoyang.scorecard.gateway.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** How every replica hears, at the commit, that figures may have changed, whichever replica has changed them. */
public final class LedgerChannel {

    /** The name to listen to. */
    public static final String NAME = "ledger_changed";

    private LedgerChannel() {}

    /** Says so with the commit of the connection's transaction. */
    public static void tell(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("notify " + NAME);
        }
    }
}
