package cn.chaoyang.scorecard.register.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import cn.chaoyang.scorecard.contract.Change;
import cn.chaoyang.scorecard.contract.ChangeKind;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.contract.Subject;
import cn.chaoyang.scorecard.register.RegisterConfig;
import cn.chaoyang.scorecard.register.revision.Counted;
import cn.chaoyang.scorecard.register.revision.Counting;
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
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * Counts subjects anew when the rule by which they are counted has changed: with the service's start, before anybody is
 * served, under the lock of the chain. What a subject contributes otherwise than before goes out as a revision of its own,
 * by nobody's hand; records keep the rule text they were judged by. A rule may also take other records together than before.
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
    IdentityRenewal identities;

    @Inject
    RevisionLog revisions;

    @Inject
    SubjectStore subjects;

    @Inject
    SubjectFollower follower;

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
            Following following = follower.follow(connection, counting.register());
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            List<String> uncounted = identities.renew(connection, counting.register());
            List<Subject> chunk = subjects.page(connection, counting.register(), "", CHUNK);
            while (!chunk.isEmpty()) {
                List<Subject> otherwise = otherwise(counting, chunk);
                List<Entry> entries = entries(counting, following, chunk, otherwise);
                head = revisions.append(connection, head, entries, SYSTEM, SYSTEM, now);
                subjects.save(connection, otherwise);
                changed += otherwise.size();
                chunk = subjects.page(
                        connection,
                        counting.register(),
                        chunk.get(chunk.size() - 1).id(),
                        CHUNK);
                entities.clear();
            }
            for (int start = 0; start < uncounted.size(); start += CHUNK) {
                List<Subject> first =
                        first(counting, uncounted.subList(start, Math.min(start + CHUNK, uncounted.size())));
                List<Entry> entries = entries(counting, following, List.of(), first);
                head = revisions.append(connection, head, entries, SYSTEM, SYSTEM, now);
                subjects.save(connection, first);
                changed += first.size();
                entities.clear();
            }
            following.end();
            revisions.wakePublisher(connection);
            LOG.infof("Counted %s by rule %d: %d subjects changed", counting.register(), counting.version(), changed);
        }
        remember(connection, counting);
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

    /** Of subjects that were never counted. */
    private static List<Subject> first(Counting counting, List<String> ids) {
        Map<String, Counted> now = counting.count(ids);
        return ids.stream()
                .map(id -> new Subject(
                        counting.register(),
                        id,
                        now.get(id).title(),
                        1,
                        now.get(id).contributions()))
                .toList();
    }

    private List<Entry> entries(Counting counting, Following following, List<Subject> before, List<Subject> changed)
            throws SQLException {
        Change change = new Change(ChangeKind.RECOUNTED, "rule-" + counting.version());
        Map<String, List<Contribution>> then = before.stream().collect(toMap(Subject::id, Subject::contributions));
        List<Entry> entries = new ArrayList<>();
        for (Subject subject : changed) {
            List<Subject> published = new ArrayList<>(List.of(subject));
            published.addAll(following.after(then.getOrDefault(subject.id(), List.of()), subject.contributions()));
            entries.add(new Entry(
                    counting.register(),
                    UUID.nameUUIDFromBytes((subject.register() + '|' + subject.id()).getBytes(UTF_8)),
                    config.district(),
                    change,
                    "{}",
                    SubjectStore.json(published)));
        }
        return entries;
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
