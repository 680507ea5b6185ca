package cn.chaoyang.scorecard.register.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import cn.chaoyang.scorecard.contract.Change;
import cn.chaoyang.scorecard.contract.ChangeKind;
import cn.chaoyang.scorecard.contract.Subject;
import cn.chaoyang.scorecard.register.RegisterConfig;
import cn.chaoyang.scorecard.register.revision.Counted;
import cn.chaoyang.scorecard.register.revision.Counting;
import cn.chaoyang.scorecard.register.revision.NextVersions;
import cn.chaoyang.scorecard.register.revision.RevisionLog;
import cn.chaoyang.scorecard.register.revision.RevisionLog.Entry;
import cn.chaoyang.scorecard.register.revision.RevisionLog.Head;
import cn.chaoyang.scorecard.register.revision.SubjectFollower;
import cn.chaoyang.scorecard.register.revision.SubjectFollower.Following;
import cn.chaoyang.scorecard.register.revision.SubjectStore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * Counts subjects anew when the rule by which they are counted has changed: with the service's start, before anybody is
 * served, under the lock of the chain. A rule may also count something else than before: then every row is given its
 * subject anew. What a subject contributes otherwise than before goes out as a revision of its own, by nobody's hand, and
 * subjects between which rows have moved in one; records keep the rule text they were judged by. Subjects of a kind that no
 * rule counts any more come to nothing.
 */
@ApplicationScoped
public class Recounting {

    private static final Logger LOG = Logger.getLogger(Recounting.class);
    private static final int CHUNK = 1000;
    private static final int TIMEOUT_SECONDS = 3600;

    /** Who has done it. */
    private static final String SYSTEM = "system";

    @Inject
    RecordTypes types;

    @Inject
    RevisionLog revisions;

    @Inject
    SubjectStore subjects;

    @Inject
    SubjectFollower follower;

    @Inject
    MovedSubjects moved;

    @Inject
    EntityManager entities;

    @Inject
    RegisterConfig config;

    @Inject
    Clock clock;

    void start(@Observes StartupEvent event) {
        Map<String, Counting> countings = new LinkedHashMap<>();
        types.all().forEach(type -> countings.put(type.counting().register(), type.counting()));
        countings.values().forEach(this::recount);
        counted().stream()
                .filter(register -> !countings.containsKey(register))
                .map(Abolished::new)
                .forEach(this::recount);
    }

    /** The kinds of subject that were ever counted. */
    private List<String> counted() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.unwrap(Session.class).doReturningWork(connection -> {
                    List<String> registers = new ArrayList<>();
                    try (PreparedStatement query = connection.prepareStatement(
                                    "select register from counting_rule order by register");
                            ResultSet rows = query.executeQuery()) {
                        while (rows.next()) {
                            registers.add(rows.getString(1));
                        }
                    }
                    return registers;
                }));
    }

    /** @return how many subjects contribute otherwise than before; 0 when the rule is the one they were counted by */
    int recount(Counting counting) {
        return QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).call(() -> entities.unwrap(Session.class)
                .doReturningWork(connection -> recount(connection, counting)));
    }

    private int recount(Connection connection, Counting counting) throws SQLException {
        if (countedBy(connection, counting.register()) == counting.version()) {
            return 0;
        }
        Head head = revisions.lock(connection);
        int before = countedBy(connection, counting.register());
        int changed = 0;
        if (before > 0 && before != counting.version()) {
            Trail trail = new Trail(connection, head, clock.instant().truncatedTo(ChronoUnit.MICROS));
            changed = countMoved(counting, trail) + countOthers(counting, trail);
            revisions.wakePublisher(connection);
            LOG.infof("Counted %s by rule %d: %d subjects changed", counting.register(), counting.version(), changed);
        }
        remember(connection, counting);
        return changed;
    }

    /** Where the revisions of this recount go. */
    private final class Trail {

        private final Connection connection;
        private final Instant recordedAt;
        private Head head;

        private Trail(Connection connection, Head head, Instant recordedAt) {
            this.connection = connection;
            this.head = head;
            this.recordedAt = recordedAt;
        }

        private void append(List<Entry> entries) throws SQLException {
            head = revisions.append(connection, head, entries, SYSTEM, SYSTEM, recordedAt);
        }
    }

    /** What rows have left goes to what they have moved to, in one fact. */
    private int countMoved(Counting counting, Trail trail) throws SQLException {
        List<SortedSet<String>> groups = moved.derive(trail.connection, counting.register());
        int changed = 0;
        for (int start = 0; start < groups.size(); start += CHUNK) {
            List<SortedSet<String>> chunk = groups.subList(start, Math.min(start + CHUNK, groups.size()));
            List<String> touched = chunk.stream().flatMap(SortedSet::stream).toList();
            NextVersions next = new NextVersions(trail.connection, counting, touched, subjects, follower);
            List<Entry> entries = new ArrayList<>();
            for (SortedSet<String> group : chunk) {
                entries.add(entry(counting, group.first(), next.publish(group)));
            }
            next.end();
            trail.append(entries);
            changed += touched.size();
            entities.clear();
        }
        return changed;
    }

    private int countOthers(Counting counting, Trail trail) throws SQLException {
        Following following = follower.follow(trail.connection, counting.register());
        int changed = 0;
        List<Subject> chunk = subjects.page(trail.connection, counting.register(), "", CHUNK);
        while (!chunk.isEmpty()) {
            List<Subject> otherwise = otherwise(counting, chunk);
            trail.append(entries(counting, following, chunk, otherwise));
            subjects.save(trail.connection, otherwise);
            changed += otherwise.size();
            chunk = subjects.page(
                    trail.connection,
                    counting.register(),
                    chunk.get(chunk.size() - 1).id(),
                    CHUNK);
            entities.clear();
        }
        following.end();
        return changed;
    }

    private static List<Subject> otherwise(Counting counting, List<Subject> before) {
        Map<String, Counted> now =
                counting.count(before.stream().map(Subject::id).toList());
        List<Subject> changed = new ArrayList<>();
        for (Subject subject : before) {
            Counted counted = now.get(subject.id());
            if (!counted.contributions().equals(subject.contributions())) {
                changed.add(new Subject(
                        subject.register(),
                        subject.id(),
                        counted.title(),
                        subject.version() + 1,
                        counted.contributions()));
            }
        }
        return changed;
    }

    private List<Entry> entries(Counting counting, Following following, List<Subject> before, List<Subject> changed)
            throws SQLException {
        Map<String, Subject> byId = before.stream().collect(toMap(Subject::id, subject -> subject));
        List<Entry> entries = new ArrayList<>();
        for (Subject subject : changed) {
            List<Subject> published = new ArrayList<>(List.of(subject));
            published.addAll(following.after(byId.get(subject.id()).contributions(), subject.contributions()));
            entries.add(entry(counting, subject.id(), published));
        }
        return entries;
    }

    private Entry entry(Counting counting, String subject, List<Subject> published) {
        return new Entry(
                counting.register(),
                UUID.nameUUIDFromBytes((counting.register() + '|' + subject).getBytes(UTF_8)),
                config.district(),
                new Change(ChangeKind.RECOUNTED, "rule-" + counting.version()),
                "{}",
                SubjectStore.json(published));
    }

    /** @return 0 when it was never counted */
    private static int countedBy(Connection connection, String register) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select version from counting_rule where register = ?")) {
            query.setString(1, register);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getInt(1) : 0;
            }
        }
    }

    private static void remember(Connection connection, Counting counting) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement(
                """
                insert into counting_rule (register, version) values (?, ?)
                on conflict (register) do update set version = excluded.version""")) {
            upsert.setString(1, counting.register());
            upsert.setInt(2, counting.version());
            upsert.executeUpdate();
        }
    }
}
