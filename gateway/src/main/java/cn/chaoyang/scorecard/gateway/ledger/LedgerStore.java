package cn.chaoyang.scorecard.gateway.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Books batches of the log, each in one transaction with the position it ends at. */
@ApplicationScoped
public class LedgerStore {

    private static final String MEET =
            """
            insert into position (topic_id, log_partition, next_offset) values (?, ?, 0)
            on conflict (topic_id, log_partition) do nothing
            """;

    private static final String POSITION = "select next_offset from position where topic_id = ? and log_partition = ?";

    private static final String ADVANCE =
            """
            update position
            set next_offset = ?,
                complete_up_to = greatest(complete_up_to, ?),
                recorded_at = greatest(recorded_at, ?)
            where topic_id = ? and log_partition = ? and next_offset = ?
            """;

    private static final String ENTRIES =
            """
            entry (topic_id, log_partition, log_offset, ordinal, district, subject, version, measure_id,
                   effective_on, amount, cause, recorded_at)
            """;

    private static final String ADD_DAILY =
            """
            insert into daily (district, measure_id, effective_on, recorded_on, cause, amount)
            select district, measure_id, effective_on::date, recorded_on::date, cause, amount
            from unnest(?::text[], ?::integer[], ?::text[], ?::text[], ?::text[], ?::numeric[])
                 as d (district, measure_id, effective_on, recorded_on, cause, amount)
            on conflict (district, measure_id, effective_on, recorded_on, cause)
            do update set amount = daily.amount + excluded.amount
            """;

    private static final String WAIT = "select 1 from position where topic_id = ? and log_partition = ? for update";

    /**
     * A replica that is held up in the middle of a booking keeps the row of its position locked. Those who were given its
     * partition by the broker meanwhile get past when the database ends its session.
     */
    private static final String FROZEN = "15s";

    private final DataSource dataSource;
    private final String schema;

    /** The ledger that screens read. */
    @Inject
    public LedgerStore(DataSource dataSource) {
        this(dataSource, "public");
    }

    private LedgerStore(DataSource dataSource, String schema) {
        this.dataSource = dataSource;
        this.schema = schema;
    }

    /** A ledger in tables of its own; the names of topics and measures are those of the live one. */
    public static LedgerStore beside(DataSource dataSource, String schema) {
        return new LedgerStore(dataSource, schema);
    }

    /** The offset from which the partition is still to be booked; 0 for one never met. */
    public long positionOf(String topic, int partition) throws SQLException {
        return inTransaction(connection -> {
            int topicId = Names.topic(connection, topic);
            try (PreparedStatement meet = connection.prepareStatement(MEET)) {
                meet.setInt(1, topicId);
                meet.setInt(2, partition);
                meet.executeUpdate();
            }
            try (PreparedStatement read = connection.prepareStatement(POSITION)) {
                read.setInt(1, topicId);
                read.setInt(2, partition);
                try (ResultSet row = read.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            }
        });
    }

    /**
     * Books a batch: everything or nothing. Where sums changed, {@link LedgerChannel} tells it with the commit.
     *
     * @throws PositionMovedException when the stored position is not the one the batch continues from; nothing is booked
     */
    public void book(LogBatch batch) throws SQLException {
        inTransaction(connection -> {
            int topicId = Names.topic(connection, batch.topic());
            // First, because it locks the partition's row: of two who read the same records one waits and then fails.
            advance(connection, topicId, batch);
            Quarantine.add(
                    connection, topicId, batch.partition(), batch.unreadable().toList());
            bookFacts(connection, topicId, batch);
            return null;
        });
    }

    /**
     * Books a record that was set aside, at its own place; the position of the log stays where it is.
     *
     * @throws NotMendedException when nothing waits there, or it still cannot be read; nothing is changed
     */
    void mend(String topic, int partition, long offset, String by, Instant now)
            throws SQLException, NotMendedException {
        try {
            inTransaction(connection -> {
                mend(connection, topic, partition, offset, by, now);
                return null;
            });
        } catch (UnmendedException e) {
            throw e.why;
        }
    }

    private void mend(Connection connection, String topic, int partition, long offset, String by, Instant now)
            throws SQLException {
        int topicId = Names.topic(connection, topic);
        waitForTurn(connection, topicId, partition);
        Quarantine.Kept kept =
                Quarantine.take(connection, topicId, partition, offset).orElseThrow(() -> new UnmendedException(null));
        LogPlace place = new LogPlace(topic, partition, offset, kept.recordedAt());
        LogBatch.Item item = LogReader.item(place, kept.content());
        if (item instanceof LogBatch.UnreadableItem still) {
            throw new UnmendedException(still.reason());
        }
        bookFacts(connection, topicId, new LogBatch(topic, partition, offset, offset + 1, List.of(item)));
        Quarantine.resolve(connection, topicId, place, by, now);
    }

    /** Nobody books the partition until the transaction ends. */
    private static void waitForTurn(Connection connection, int topicId, int partition) throws SQLException {
        try (PreparedStatement wait = connection.prepareStatement(WAIT)) {
            wait.setInt(1, topicId);
            wait.setInt(2, partition);
            wait.execute();
        }
    }

    /** Rolls back what was begun. */
    private static final class UnmendedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final NotMendedException why;

        UnmendedException(String reason) {
            this.why = new NotMendedException(reason);
        }
    }

    private void advance(Connection connection, int topicId, LogBatch batch) throws SQLException {
        try (PreparedStatement advance = connection.prepareStatement(ADVANCE)) {
            advance.setLong(1, batch.nextOffset());
            advance.setTimestamp(2, timestamp(batch.completeUpTo().orElse(null)));
            advance.setTimestamp(3, timestamp(batch.lastRecordedAt().orElse(null)));
            advance.setInt(4, topicId);
            advance.setInt(5, batch.partition());
            advance.setLong(6, batch.startOffset());
            if (advance.executeUpdate() == 0) {
                throw new PositionMovedException(batch.topic(), batch.partition(), batch.startOffset());
            }
        }
    }

    private void bookFacts(Connection connection, int topicId, LogBatch batch) throws SQLException {
        List<LogBatch.FactItem> facts = batch.facts().toList();
        if (facts.isEmpty()) {
            return;
        }
        SubjectTable subjects = new SubjectTable(connection);
        Booking booking = new Booking(subjects.read(facts.stream()
                .flatMap(item -> Booking.subjectsOf(item.fact()).stream())
                .collect(Collectors.toSet())));
        facts.forEach(item -> booking.book(item.place(), item.fact()));
        if (booking.changed().isEmpty()) {
            return;
        }
        Map<SubjectKey, Long> numbers = subjects.write(booking.changed());
        List<Entry> entries = booking.entries();
        Set<String> names = entries.stream().map(Entry::measure).collect(Collectors.toSet());
        Map<String, Integer> measures = Names.measures(connection, names);
        addEntries(connection, topicId, batch.partition(), entries, numbers, measures);
        addDaily(connection, DailySum.of(entries), measures);
        if (!entries.isEmpty()) {
            LedgerChannel.tell(connection);
        }
    }

    private static void addEntries(
            Connection connection,
            int topicId,
            int partition,
            List<Entry> entries,
            Map<SubjectKey, Long> subjects,
            Map<String, Integer> measures)
            throws SQLException {
        CopiedRows rows = new CopiedRows();
        for (Entry entry : entries) {
            rows.add(topicId)
                    .add(partition)
                    .add(entry.place().offset())
                    .add(entry.ordinal())
                    .add(entry.subject().district())
                    .add(subjects.get(entry.subject()))
                    .add(entry.version())
                    .add(measures.get(entry.measure()))
                    .add(entry.effectiveOn().toString())
                    .add(entry.amount().toPlainString())
                    .add(WireCause.name(entry.cause()))
                    .add(entry.place().recordedAt().toString())
                    .end();
        }
        rows.into(connection, ENTRIES);
    }

    private static void addDaily(Connection connection, Map<DailySum, BigDecimal> sums, Map<String, Integer> measures)
            throws SQLException {
        try (PreparedStatement add = connection.prepareStatement(ADD_DAILY)) {
            Columns.of(connection, add, sums.entrySet(), 1)
                    .add("text", sum -> sum.getKey().district())
                    .add("integer", sum -> measures.get(sum.getKey().measure()))
                    .add("text", sum -> sum.getKey().effectiveOn().toString())
                    .add("text", sum -> sum.getKey().recordedOn().toString())
                    .add("text", sum -> sum.getKey().cause())
                    .add("numeric", Map.Entry::getValue);
            add.executeUpdate();
        }
    }

    private static Timestamp timestamp(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private <T> T inTransaction(Work<T> work) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set local search_path to " + schema + ", public;"
                        + "set local idle_in_transaction_session_timeout to '" + FROZEN + "'");
                T result = work.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
