package cn.chaoyang.scorecard.gateway.reading;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Everything that figures follow from, besides the plan and the day: two equal ones give the same answers, on any replica.
 *
 * @param tables which tables the ledger stands in; a rebuilt one that was put in place stands in others
 * @param next by log the first offset that is not booked
 * @param mended how many records that were set aside have been booked at their own places since
 * @param decision the newest decision; 0 for none
 */
public record LedgerVersion(long tables, Map<Place, Long> next, long mended, long decision) {

    private static final Pattern WORD = Pattern.compile("(?:([tmd])|(\\d{1,9})\\.(\\d{1,9})):(\\d{1,18})");

    /** The positions come first: whoever has read them holds off the swap of a rebuilt ledger until the end of the transaction. */
    private static final String READ =
            """
            select p.topic_id, p.log_partition, p.next_offset,
                   (select coalesce(max(id), 0) from decision where district = ?) as decision,
                   (select count(resolved_at) from quarantine) as mended,
                   to_regclass('daily')::oid::bigint as tables
            from position p
            union all
            select null, null, null, (select coalesce(max(id), 0) from decision where district = ?),
                   (select count(resolved_at) from quarantine), to_regclass('daily')::oid::bigint
            """;

    public LedgerVersion {
        next = Map.copyOf(next);
    }

    /** A partition of a log, by the number that stands for its topic. */
    public record Place(int topic, int partition) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return topic != other.topic
                    ? Integer.compare(topic, other.topic)
                    : Integer.compare(partition, other.partition);
        }
    }

    /** In one statement. */
    public static LedgerVersion read(Connection connection, String district) throws SQLException {
        Map<Place, Long> next = new TreeMap<>();
        long tables = 0;
        long mended = 0;
        long decision = 0;
        try (PreparedStatement query = connection.prepareStatement(READ)) {
            query.setString(1, district);
            query.setString(2, district);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    tables = rows.getLong("tables");
                    mended = rows.getLong("mended");
                    decision = rows.getLong("decision");
                    long offset = rows.getLong("next_offset");
                    if (!rows.wasNull()) {
                        next.put(new Place(rows.getInt("topic_id"), rows.getInt("log_partition")), offset);
                    }
                }
            }
        }
        return new LedgerVersion(tables, next, mended, decision);
    }

    /** A short text that says the same, for example {@code t:16394~1.0:512~2.0:77~m:0~d:4}. */
    public String text() {
        StringBuilder text = new StringBuilder("t:").append(tables);
        new TreeMap<>(next).forEach((place, offset) -> text.append('~')
                .append(place.topic())
                .append('.')
                .append(place.partition())
                .append(':')
                .append(offset));
        return text.append("~m:").append(mended).append("~d:").append(decision).toString();
    }

    /** @return empty for what {@link #text()} never says */
    public static Optional<LedgerVersion> parse(String text) {
        Map<Place, Long> next = new TreeMap<>();
        Map<String, Long> others = new TreeMap<>();
        for (String word : text.split("~", -1)) {
            Matcher parts = WORD.matcher(word);
            if (!parts.matches()) {
                return Optional.empty();
            }
            long number = Long.parseLong(parts.group(4));
            if (parts.group(1) == null) {
                next.put(new Place(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3))), number);
            } else {
                others.put(parts.group(1), number);
            }
        }
        return others.size() == 3
                ? Optional.of(new LedgerVersion(others.get("t"), next, others.get("m"), others.get("d")))
                : Optional.empty();
    }

    /** Whether the ledger stands where it stood, whatever was decided. */
    boolean sameLedger(LedgerVersion other) {
        return tables == other.tables && mended == other.mended && next.equals(other.next);
    }

    /**
     * How many records of the logs it has booked more; empty when it is not a later state of the same ledger, or has booked
     * elsewhere than behind what was booked before.
     */
    public OptionalLong ahead(LedgerVersion before) {
        if (tables != before.tables || mended != before.mended || !next.keySet().containsAll(before.next.keySet())) {
            return OptionalLong.empty();
        }
        long ahead = 0;
        for (Map.Entry<Place, Long> place : next.entrySet()) {
            long more = place.getValue() - before.next.getOrDefault(place.getKey(), 0L);
            if (more < 0) {
                return OptionalLong.empty();
            }
            ahead += more;
        }
        return OptionalLong.of(ahead);
    }
}
