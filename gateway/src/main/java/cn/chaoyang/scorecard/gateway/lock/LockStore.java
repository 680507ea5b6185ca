package cn.chaoyang.scorecard.gateway.lock;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Keeps what was signed off and locked. Nothing is ever changed. */
@ApplicationScoped
public class LockStore {

    private static final String UNIQUE = "23505";

    private final DataSource database;
    private final String district;

    LockStore(DataSource database, GatewayConfig config) {
        this.database = database;
        this.district = config.district();
    }

    /**
     * A unit's word for its month.
     *
     * @param zero 零报告: nothing has changed
     */
    public record SignOff(String unit, boolean zero, String note, String signedBy, Instant signedAt) {}

    /**
     * A locked month.
     *
     * @param positions JSON: how far each log was booked
     * @param figures canonical JSON, see {@link LockedFigures}
     * @param despite why it was locked though units had not signed; {@code null} when all had
     */
    public record Lock(
            String id,
            YearMonth month,
            LocalDate day,
            Instant knownAt,
            String positions,
            String figures,
            String digest,
            String despite,
            String lockedBy,
            Instant lockedAt) {}

    void sign(YearMonth month, SignOff signOff) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        """
                        insert into sign_off (district, month, unit, zero, note, signed_by, signed_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setString(1, district);
            insert.setDate(2, Date.valueOf(month.atDay(1)));
            insert.setString(3, signOff.unit());
            insert.setBoolean(4, signOff.zero());
            insert.setString(5, signOff.note());
            insert.setString(6, signOff.signedBy());
            insert.setTimestamp(7, Timestamp.from(signOff.signedAt()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a month could not be signed off", e);
        }
    }

    /** The newest of each unit. */
    Map<String, SignOff> signOffs(YearMonth month) {
        Map<String, SignOff> newest = new LinkedHashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        """
                        select unit, zero, note, signed_by, signed_at from sign_off
                        where district = ? and month = ? order by id""")) {
            query.setString(1, district);
            query.setDate(2, Date.valueOf(month.atDay(1)));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    newest.put(
                            rows.getString(1),
                            new SignOff(
                                    rows.getString(1),
                                    rows.getBoolean(2),
                                    rows.getString(3),
                                    rows.getString(4),
                                    rows.getTimestamp(5).toInstant()));
                }
            }
            return newest;
        } catch (SQLException e) {
            throw new IllegalStateException("sign-offs could not be read", e);
        }
    }

    /** @return whether it was kept: a month is locked once */
    boolean keep(Lock lock) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        """
                        insert into ledger_lock (id, district, month, day, known_at, positions, figures, digest, despite,
                                                 locked_by, locked_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setString(1, lock.id());
            insert.setString(2, district);
            insert.setDate(3, Date.valueOf(lock.month().atDay(1)));
            insert.setDate(4, Date.valueOf(lock.day()));
            insert.setTimestamp(5, Timestamp.from(lock.knownAt()));
            insert.setString(6, lock.positions());
            insert.setString(7, lock.figures());
            insert.setString(8, lock.digest());
            insert.setString(9, lock.despite());
            insert.setString(10, lock.lockedBy());
            insert.setTimestamp(11, Timestamp.from(lock.lockedAt()));
            insert.executeUpdate();
            return true;
        } catch (SQLException e) {
            if (UNIQUE.equals(e.getSQLState())) {
                return false;
            }
            throw new IllegalStateException("a month could not be locked", e);
        }
    }

    /** The newest month first. */
    public List<Lock> all() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select * from ledger_lock where district = ? order by month desc")) {
            query.setString(1, district);
            List<Lock> locks = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    locks.add(new Lock(
                            rows.getString("id"),
                            YearMonth.from(rows.getDate("month").toLocalDate()),
                            rows.getDate("day").toLocalDate(),
                            rows.getTimestamp("known_at").toInstant(),
                            rows.getString("positions"),
                            rows.getString("figures"),
                            rows.getString("digest"),
                            rows.getString("despite"),
                            rows.getString("locked_by"),
                            rows.getTimestamp("locked_at").toInstant()));
                }
            }
            return locks;
        } catch (SQLException e) {
            throw new IllegalStateException("locks could not be read", e);
        }
    }

    /** @throws ProblemException 404 */
    public Lock get(String field, String id) {
        return all().stream()
                .filter(lock -> lock.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemCode.UNKNOWN_LOCK, field, id));
    }

    Optional<Lock> ofMonth(YearMonth month) {
        return all().stream().filter(lock -> lock.month().equals(month)).findFirst();
    }
}
