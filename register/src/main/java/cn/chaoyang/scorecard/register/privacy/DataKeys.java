package cn.chaoyang.scorecard.register.privacy;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The keys personal data is sealed under: one for each holder, made when it is first needed, wrapped by a master key, and
 * destroyed when its holder's data has to go. Reads and writes in the transaction of the thread.
 */
@ApplicationScoped
public class DataKeys {

    private final DataSource database;
    private final MasterKeys masters;
    private final Clock clock;
    private final KeyCache cache;

    DataKeys(DataSource database, MasterKeys masters, Clock clock) {
        this.database = database;
        this.masters = masters;
        this.clock = clock;
        this.cache = new KeyCache(clock);
    }

    public DataKey of(String holder) {
        return of(List.of(holder)).get(holder);
    }

    /**
     * The holders' living keys, with those made that are missing: three statements, whatever their number. Until the
     * caller's transaction ends nobody destroys them.
     */
    public Map<String, DataKey> of(Collection<String> holders) {
        // In one order everywhere, so that two who need the same new keys do not wait for each other in a circle.
        TreeSet<String> wanted = new TreeSet<>(holders);
        Map<String, DataKey> keys = living(wanted);
        wanted.removeAll(keys.keySet());
        if (!wanted.isEmpty()) {
            create(wanted);
            keys.putAll(living(wanted));
        }
        return keys;
    }

    /**
     * @throws DestroyedKeyException when it has been destroyed
     * @throws IllegalArgumentException when there never was one
     */
    DataKey get(UUID id) {
        Optional<Optional<DataKey>> cached = cache.find(id);
        if (cached.isEmpty()) {
            fetch(List.of(id));
            cached = cache.find(id);
        }
        return cached.orElseThrow(() -> new IllegalArgumentException("there is no data key " + id))
                .orElseThrow(DestroyedKeyException::new);
    }

    /** Reads many keys at once, before what they sealed is opened one by one. */
    public void fetch(Collection<UUID> ids) {
        List<UUID> unknown =
                ids.stream().filter(id -> cache.find(id).isEmpty()).distinct().toList();
        if (unknown.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select id, wrapped, master_key from data_key where id = any(?)")) {
            query.setArray(1, connection.createArrayOf("uuid", unknown.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    UUID id = rows.getObject(1, UUID.class);
                    byte[] wrapped = rows.getBytes(2);
                    cache.put(id, wrapped == null ? null : unwrap(id, wrapped, rows.getString(3)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("data keys cannot be read", e);
        }
    }

    /**
     * Destroys the holders' living keys. Waits for whoever is sealing with one.
     *
     * @return the keys destroyed; {@link #forget} them once the transaction has ended
     */
    public List<UUID> destroy(Collection<String> holders, String by, String reason) {
        return destroy("holder", "varchar", holders, by, reason);
    }

    /** As {@link #destroy}, by their ids. */
    public List<UUID> destroyById(Collection<UUID> ids, String by, String reason) {
        return destroy("id", "uuid", ids, by, reason);
    }

    private List<UUID> destroy(String column, String type, Collection<?> values, String by, String reason) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update data_key set wrapped = null, destroyed_at = ?, destroyed_by = ?, destroyed_reason = ?"
                                + " where " + column + " = any(?) and destroyed_at is null returning id")) {
            update.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            update.setString(2, by);
            update.setString(3, reason);
            update.setArray(4, connection.createArrayOf(type, values.toArray()));
            List<UUID> destroyed = new ArrayList<>();
            try (ResultSet rows = update.executeQuery()) {
                while (rows.next()) {
                    destroyed.add(rows.getObject(1, UUID.class));
                }
            }
            return destroyed;
        } catch (SQLException e) {
            throw new IllegalStateException("data keys cannot be destroyed", e);
        }
    }

    /** Holds them in memory no longer. */
    public void forget(Collection<UUID> ids) {
        cache.forget(ids);
    }

    private Map<String, DataKey> living(Collection<String> holders) {
        Map<String, DataKey> keys = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        """
                        select holder, id, wrapped, master_key from data_key
                         where holder = any(?) and destroyed_at is null
                         order by holder for share""")) {
            query.setArray(1, connection.createArrayOf("varchar", holders.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    UUID id = rows.getObject(2, UUID.class);
                    byte[] wrapped = rows.getBytes(3);
                    String master = rows.getString(4);
                    keys.put(
                            rows.getString(1),
                            cache.find(id).flatMap(key -> key).orElseGet(() -> unwrap(id, wrapped, master)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("data keys cannot be read", e);
        }
        return keys;
    }

    /** Somebody else may make the same key at the same moment: then theirs stays. */
    private void create(Collection<String> holders) {
        Map<String, DataKey> made = holders.stream()
                .collect(toMap(
                        holder -> holder,
                        holder -> new DataKey(UUID.randomUUID(), Sm4Gcm.newKey()),
                        (one, other) -> one,
                        TreeMap::new));
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        """
                        insert into data_key (id, holder, wrapped, master_key, created_at) values (?, ?, ?, ?, ?)
                        on conflict (holder) where destroyed_at is null do nothing""")) {
            for (Map.Entry<String, DataKey> entry : made.entrySet()) {
                DataKey key = entry.getValue();
                insert.setObject(1, key.id());
                insert.setString(2, entry.getKey());
                insert.setBytes(3, masters.wrap(key.secret(), context(key.id())));
                insert.setString(4, masters.current());
                insert.setObject(5, clock.instant().atOffset(ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("data keys cannot be made", e);
        }
    }

    private DataKey unwrap(UUID id, byte[] wrapped, String master) {
        return new DataKey(id, masters.unwrap(master, wrapped, context(id)));
    }

    /** What a wrapped key is bound to: it stands for no other. */
    static String context(UUID id) {
        return "data-key." + id;
    }
}
