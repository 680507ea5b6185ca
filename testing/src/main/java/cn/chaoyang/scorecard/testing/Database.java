package cn.chaoyang.scorecard.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** An empty database of its own, owned by the role the services use, which is no superuser. */
public record Database(String jdbcUrl, String username, String password) {

    /** A new connection as that role; the caller closes it. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl, username, password);
    }
}
