package cn.chaoyang.scorecard.register.audit;

import cn.chaoyang.scorecard.contract.EventCodec;
import cn.chaoyang.scorecard.register.ClockProducer;
import cn.chaoyang.scorecard.register.record.RecordState;
import cn.chaoyang.scorecard.register.record.RecordType;
import cn.chaoyang.scorecard.register.record.RecordTypes;
import cn.chaoyang.scorecard.register.revision.RevisionLog.Head;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.Session;

/** Writes down where the chain stands. */
@ApplicationScoped
public class Anchoring {

    /** Who has done it when nobody asked. */
    private static final String SYSTEM = "system";

    private final EntityManager entities;
    private final RecordTypes types;
    private final Clock clock;

    Anchoring(EntityManager entities, RecordTypes types, Clock clock) {
        this.entities = entities;
        this.types = types;
        this.clock = clock;
    }

    /**
     * Anchors the day unless it has been. Every replica comes here every hour: the first one of a day writes, and a service
     * that was down at midnight has its day all the same.
     */
    @Scheduled(cron = "${register.audit.anchoring}", timeZone = "Asia/Shanghai")
    void daily() {
        take(true, SYSTEM);
    }

    Anchor onDemand(String by) {
        return take(false, by).orElseThrow();
    }

    /** @return the anchor; empty for a daily one that was there */
    private Optional<Anchor> take(boolean daily, String by) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Session session = entities.unwrap(Session.class);
            session.doWork(Anchoring::waitForOthers);
            String accepted = accepted();
            return session.doReturningWork(connection -> {
                Anchor anchor = next(connection, daily, by, accepted);
                return write(connection, anchor) ? Optional.of(anchor) : Optional.empty();
            });
        });
    }

    /**
     * Head and counts have to be of one moment, so they are read in one snapshot; and it must hold the newest anchor, so the
     * lock comes before it. Nobody who accepts waits for it.
     */
    private static void waitForOthers(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read");
            statement.execute("lock table audit_anchor in share row exclusive mode");
        }
    }

    private String accepted() {
        Map<String, Long> accepted = new TreeMap<>();
        for (RecordType<?> type : types.all()) {
            String count = "select count(*) from " + type.entity().getName() + " r where r.state = :accepted";
            accepted.put(
                    type.name(),
                    entities.createQuery(count, Long.class)
                            .setParameter("accepted", RecordState.ACCEPTED)
                            .getSingleResult());
        }
        try {
            return EventCodec.json().writeValueAsString(accepted);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Anchor next(Connection connection, boolean daily, String by, String accepted) throws SQLException {
        Instant takenAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate day = LocalDate.ofInstant(takenAt, ClockProducer.DISTRICT_TIME);
        try (Statement statement = connection.createStatement()) {
            Head head = head(statement);
            try (ResultSet newest =
                    statement.executeQuery("select anchor_no, sm3 from audit_anchor order by anchor_no desc limit 1")) {
                boolean any = newest.next();
                long anchorNo = any ? newest.getLong(1) + 1 : 1;
                String previous = any ? newest.getString(2) : Anchor.NO_SM3;
                return new Anchor(anchorNo, day, daily, takenAt, by, head.seq(), head.hash(), accepted, previous, "")
                        .closed();
            }
        }
    }

    private static Head head(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select seq, hash from revision_chain")) {
            row.next();
            return new Head(row.getLong(1), row.getString(2));
        }
    }

    private static boolean write(Connection connection, Anchor anchor) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into audit_anchor (" + Anchor.COLUMNS
                + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")) {
            insert.setLong(1, anchor.anchorNo());
            insert.setObject(2, anchor.day());
            insert.setBoolean(3, anchor.daily());
            insert.setObject(4, anchor.takenAt().atOffset(ZoneOffset.UTC));
            insert.setString(5, anchor.takenBy());
            insert.setLong(6, anchor.seq());
            insert.setString(7, anchor.hash());
            insert.setString(8, anchor.accepted());
            insert.setString(9, anchor.previousSm3());
            insert.setString(10, anchor.sm3());
            return insert.executeUpdate() == 1;
        }
    }
}
