package cn.chaoyang.scorecard.bench.booking;

import cn.chaoyang.scorecard.contract.Boundary;
import cn.chaoyang.scorecard.contract.EventCodec;
import cn.chaoyang.scorecard.contract.Fact;
import cn.chaoyang.scorecard.contract.Subject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** One prepared statement for each kind of row. */
final class RowWriter implements AutoCloseable {

    private final Map<String, Integer> measures = new HashMap<>();
    private final PreparedStatement known;
    private final PreparedStatement subject;
    private final PreparedStatement entry;
    private final PreparedStatement daily;
    private final PreparedStatement position;

    RowWriter(Connection connection) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery("select name, id from measure")) {
            while (rows.next()) {
                measures.put(rows.getString(1), rows.getInt(2));
            }
        }
        known = connection.prepareStatement(
                "select id, version, contributions from subject where district = ? and source = ? and register = ? and subject_id = ?");
        subject = connection.prepareStatement(
                """
                insert into subject (id, district, source, register, subject_id, title, version, contributions)
                values (nextval('subject_number'), ?, ?, ?, ?, ?, ?, ?)
                on conflict (district, source, register, subject_id) do update
                set title = excluded.title, version = excluded.version, contributions = excluded.contributions
                returning id""");
        entry = connection.prepareStatement("insert into entry values (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        daily = connection.prepareStatement(
                """
                insert into daily values (?, ?, ?, ?, ?, ?)
                on conflict (district, measure_id, effective_on, recorded_on, cause)
                do update set amount = daily.amount + excluded.amount""");
        position = connection.prepareStatement("update position set next_offset = ? where topic_id = 1");
    }

    /** @return how many entries the fact had */
    int book(ConsumerRecord<byte[], byte[]> record, Fact fact) throws Exception {
        int ordinal = 0;
        for (Subject one : fact.subjects()) {
            known(fact, one);
            long number = keep(fact, one);
            for (Map.Entry<Boundary, BigDecimal> change :
                    Boundary.of(one.contributions()).entrySet()) {
                add(record, fact, one, number, ordinal++, change.getKey(), change.getValue());
            }
        }
        position.setLong(1, record.offset() + 1);
        position.executeUpdate();
        return ordinal;
    }

    /** Every subject here is new: what was known before is looked for, as it must be, and not found. */
    private void known(Fact fact, Subject one) throws SQLException {
        known.setString(1, fact.district());
        known.setString(2, fact.source());
        known.setString(3, one.register());
        known.setString(4, one.id());
        known.executeQuery().close();
    }

    private long keep(Fact fact, Subject one) throws Exception {
        subject.setString(1, fact.district());
        subject.setString(2, fact.source());
        subject.setString(3, one.register());
        subject.setString(4, one.id());
        subject.setString(5, one.title());
        subject.setLong(6, one.version());
        subject.setString(7, EventCodec.json().writeValueAsString(one.contributions()));
        try (ResultSet row = subject.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void add(
            ConsumerRecord<byte[], byte[]> record,
            Fact fact,
            Subject one,
            long number,
            int ordinal,
            Boundary boundary,
            BigDecimal amount)
            throws SQLException {
        Timestamp recordedAt = new Timestamp(record.timestamp());
        String cause = EventCodec.json().convertValue(boundary.cause(), String.class);
        int measure = measures.get(boundary.measure());
        entry.setInt(1, record.partition());
        entry.setLong(2, record.offset());
        entry.setInt(3, ordinal);
        entry.setString(4, fact.district());
        entry.setLong(5, number);
        entry.setLong(6, one.version());
        entry.setInt(7, measure);
        entry.setDate(8, Date.valueOf(boundary.day()));
        entry.setBigDecimal(9, amount);
        entry.setString(10, cause);
        entry.setTimestamp(11, recordedAt);
        entry.executeUpdate();
        daily.setString(1, fact.district());
        daily.setInt(2, measure);
        daily.setDate(3, Date.valueOf(boundary.day()));
        daily.setDate(4, new Date(recordedAt.getTime()));
        daily.setString(5, cause);
        daily.setBigDecimal(6, amount);
        daily.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : new PreparedStatement[] {known, subject, entry, daily, position}) {
            statement.close();
        }
    }
}
