package cn.chaoyang.scorecard.gateway.task;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Records of registers as the ledger knows them: what nothing is counted of any more was withdrawn or merged by its owner. */
@ApplicationScoped
class EvidenceRecords {

    private static final String NOTHING = "[]";

    private final DataSource database;
    private final String district;

    EvidenceRecords(DataSource database, GatewayConfig config) {
        this.database = database;
        this.district = config.district();
    }

    /**
     * Whether anything is counted of it, today or on any other day.
     *
     * @param record of a register: source and kind with a slash between, and the subject's id, as lists of records have them
     */
    boolean counts(Evidence record) {
        String[] register = record.register().split("/", 2);
        if (register.length < 2) {
            return false;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        """
                        select contributions from subject
                        where district = ? and source = ? and register = ? and subject_id = ?""")) {
            query.setString(1, district);
            query.setString(2, register[0]);
            query.setString(3, register[1]);
            query.setString(4, record.id());
            try (ResultSet row = query.executeQuery()) {
                return row.next() && !NOTHING.equals(row.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a record could not be looked up", e);
        }
    }
}
