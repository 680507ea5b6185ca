package cn.chaoyang.scorecard.register.privacy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Exchanges the master key: wraps by the current one what another one has wrapped, a batch in a transaction, while
 * everybody works on. What is sealed stays as it is, and so do the indexes. When nothing is left, the old key may go.
 */
@ApplicationScoped
public class Rewrapping {

    private static final Logger LOG = Logger.getLogger(Rewrapping.class);
    private static final int BATCH = 1000;

    private final DataSource database;
    private final MasterKeys masters;

    Rewrapping(DataSource database, MasterKeys masters) {
        this.database = database;
        this.masters = masters;
    }

    private record Wrapped(UUID id, byte[] key, String master) {}

    /** Every replica comes here; they share the work. */
    @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void rewrap() {
        List<String> others = others();
        while (!others.isEmpty() && QuarkusTransaction.requiringNew().call(() -> rewrap(others)) > 0) {
            LOG.infof("Wrapped data keys by master key %s; %d are left under %s", masters.current(), left(), others);
        }
    }

    /** @return how many it has wrapped anew: none when none is left, or when the others are at it */
    int rewrap(List<String> others) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        """
                        select id, wrapped, master_key from data_key
                         where master_key = any(?) and destroyed_at is null
                         limit ? for update skip locked""");
                PreparedStatement update =
                        connection.prepareStatement("update data_key set wrapped = ?, master_key = ? where id = ?")) {
            query.setArray(1, connection.createArrayOf("varchar", others.toArray()));
            query.setInt(2, BATCH);
            List<Wrapped> batch = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    batch.add(new Wrapped(rows.getObject(1, UUID.class), rows.getBytes(2), rows.getString(3)));
                }
            }
            for (Wrapped old : batch) {
                String context = DataKeys.context(old.id());
                byte[] key = masters.unwrap(old.master(), old.key(), context);
                update.setBytes(1, masters.wrap(key, context));
                update.setString(2, masters.current());
                update.setObject(3, old.id());
                update.addBatch();
            }
            update.executeBatch();
            return batch.size();
        } catch (SQLException e) {
            throw new IllegalStateException("data keys cannot be wrapped anew", e);
        }
    }

    /** How many living keys are not under the current master key. */
    long left() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select count(*) from data_key where master_key <> ? and destroyed_at is null")) {
            query.setString(1, masters.current());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("data keys cannot be counted", e);
        }
    }

    /** The master keys, other than the current one, that living data keys are under. */
    List<String> others() {
        return inUse().stream().filter(id -> !id.equals(masters.current())).toList();
    }

    /** By a walk along the index from one id to the next: there are few of them and many keys. */
    List<String> inUse() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        """
                        with recursive walk as (
                          select min(master_key) as id from data_key where destroyed_at is null
                          union all
                          select (select min(k.master_key) from data_key k
                                   where k.destroyed_at is null and k.master_key > walk.id)
                            from walk where walk.id is not null)
                        select id from walk where id is not null""");
                ResultSet rows = query.executeQuery()) {
            List<String> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException("data keys cannot be read", e);
        }
    }
}
