package cn.chaoyang.scorecard.register.intake;

import cn.chaoyang.scorecard.register.record.RecordState;
import cn.chaoyang.scorecard.register.record.RecordType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The rows of a register that an import may mean. */
@ApplicationScoped
class ExistingRows {

    @Inject
    Jdbc jdbc;

    /** What has to be known of a row to compare it. */
    record Existing(
            UUID id,
            UUID recordId,
            String naturalKey,
            String unit,
            RecordState state,
            boolean withdrawal,
            int lock,
            String digest) {}

    /** Accepted and open rows, by key and by record. */
    static final class Index {

        private final Map<String, List<Existing>> byKey;
        private final Map<UUID, List<Existing>> byRecord;

        Index(Collection<Existing> rows) {
            byKey = rows.stream().collect(Collectors.groupingBy(Existing::naturalKey));
            byRecord = rows.stream().collect(Collectors.groupingBy(Existing::recordId));
        }

        List<Existing> ofKey(String key) {
            return byKey.getOrDefault(key, List.of());
        }

        List<Existing> ofRecord(UUID recordId) {
            return recordId == null ? List.of() : byRecord.getOrDefault(recordId, List.of());
        }

        /**
         * The rows that a preview has looked at, with their versions: a commit finds the same or nothing is written.
         *
         * @return {@code null} when there is none
         */
        String seen(String key, UUID recordId) {
            Map<UUID, Existing> all = new HashMap<>();
            ofKey(key).forEach(row -> all.put(row.id(), row));
            ofRecord(recordId).forEach(row -> all.put(row.id(), row));
            return all.isEmpty()
                    ? null
                    : all.values().stream()
                            .map(row -> row.id() + ":" + row.lock())
                            .sorted()
                            .collect(Collectors.joining(","));
        }
    }

    Index of(RecordType<?> type, Collection<String> keys, Collection<UUID> recordIds) {
        Map<UUID, Existing> found = new LinkedHashMap<>();
        find(type, "natural_key", keys).forEach(row -> found.put(row.id(), row));
        Set<UUID> records = new HashSet<>(recordIds);
        records.removeIf(Objects::isNull);
        found.values().forEach(row -> records.add(row.recordId()));
        find(type, "record_id", records).forEach(row -> found.put(row.id(), row));
        return new Index(found.values());
    }

    private List<Existing> find(RecordType<?> type, String column, Collection<?> values) {
        if (values.isEmpty()) {
            return List.of();
        }
        String select = "select id, record_id, natural_key, unit, state, withdrawal, lock_version, content_digest from "
                + type.table() + " where " + column + " = any(?) and state ";
        // Two halves, each for one of the table's partial indexes.
        return jdbc.query(
                ExistingRows::read,
                select + "= 'ACCEPTED' union all " + select + "in ('DRAFT', 'SUBMITTED')",
                values,
                values);
    }

    private static Existing read(ResultSet row) throws SQLException {
        return new Existing(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                RecordState.valueOf(row.getString(5)),
                row.getBoolean(6),
                row.getInt(7),
                row.getString(8));
    }
}
