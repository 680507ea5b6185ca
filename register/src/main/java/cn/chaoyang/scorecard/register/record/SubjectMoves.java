package cn.chaoyang.scorecard.register.record;

import cn.chaoyang.scorecard.contract.Subject;
import cn.chaoyang.scorecard.register.revision.Counting;
import cn.chaoyang.scorecard.register.revision.MergedSubjects;
import cn.chaoyang.scorecard.register.revision.SubjectStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Moves accepted rows to the subject they count for by a rule that has changed. Used only under the lock of the chain. */
@ApplicationScoped
class SubjectMoves {

    @Inject
    RecordTypes types;

    @Inject
    EntityManager entities;

    @Inject
    SubjectStore subjects;

    /** @return the subjects that rows now count for and that were not known before, counting nothing yet */
    List<Subject> move(Connection connection, Counting counting) throws SQLException {
        MergedSubjects merged = MergedSubjects.of(connection, counting.register());
        Set<String> ids = new TreeSet<>();
        for (RecordType<?> type : types.all()) {
            if (type.counting().register().equals(counting.register())) {
                ids.addAll(move(type, merged));
            }
        }
        Set<String> known =
                subjects.versions(connection, counting.register(), ids).keySet();
        return ids.stream()
                .filter(id -> !known.contains(id))
                .map(id -> new Subject(counting.register(), id, id, 1, List.of()))
                .toList();
    }

    private <R extends RegisterRecord> Set<String> move(RecordType<R> type, MergedSubjects merged) {
        Set<String> ids = new TreeSet<>();
        try (Stream<R> rows = entities.createQuery(
                        "from " + type.entity().getName() + " r where r.state = :accepted", type.entity())
                .setParameter("accepted", RecordState.ACCEPTED)
                .setHint("org.hibernate.fetchSize", 500)
                .getResultStream()) {
            rows.forEach(row -> {
                String subject = merged.of(row.ownSubject());
                ids.add(subject);
                if (subject.equals(row.subject)) {
                    entities.detach(row);
                } else {
                    row.subject = subject;
                }
            });
        }
        entities.flush();
        entities.clear();
        return ids;
    }
}
