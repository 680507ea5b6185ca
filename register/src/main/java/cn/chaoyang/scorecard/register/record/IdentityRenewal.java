package cn.chaoyang.scorecard.register.record;

import cn.chaoyang.scorecard.register.revision.MergedSubjects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Works out again which records are the same and what each counts for, when a changed rule says so otherwise than the rows
 * were filed by. What two people have merged stays together under the subject it has.
 */
@ApplicationScoped
class IdentityRenewal {

    private static final int PAGE = 1000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    RecordTypes types;

    @Inject
    EntityManager entities;

    /**
     * Runs in the caller's transaction, under the lock of the chain.
     *
     * @param register the kind of subject
     * @return the subjects that have records now and were never counted
     */
    List<String> renew(Connection connection, String register) throws SQLException {
        Set<String> merged = MergedSubjects.of(connection, register).targets();
        List<String> uncounted = new ArrayList<>();
        for (RecordType<?> type : types.all()) {
            if (type.counting().register().equals(register)) {
                renew(type, merged);
                uncounted.addAll(uncounted(connection, type, register));
            }
        }
        return uncounted.stream().distinct().sorted().toList();
    }

    private <R extends RegisterRecord> void renew(RecordType<R> type, Set<String> merged) {
        List<R> page = page(type, BEFORE_ALL);
        while (!page.isEmpty()) {
            for (R row : page) {
                String subject = merged.contains(row.subject) ? row.subject : row.ownSubject();
                if (!row.ownKey().equals(row.naturalKey) || !subject.equals(row.subject)) {
                    entities.createQuery("update " + type.entity().getName()
                                    + " r set r.naturalKey = :key, r.subject = :subject where r.id = :id")
                            .setParameter("key", row.ownKey())
                            .setParameter("subject", subject)
                            .setParameter("id", row.id)
                            .executeUpdate();
                }
            }
            UUID last = page.get(page.size() - 1).id;
            entities.clear();
            page = page(type, last);
        }
    }

    private <R extends RegisterRecord> List<R> page(RecordType<R> type, UUID after) {
        return entities.createQuery(
                        "from " + type.entity().getName() + " r where r.id > :after order by r.id", type.entity())
                .setParameter("after", after)
                .setMaxResults(PAGE)
                .getResultList();
    }

    private static List<String> uncounted(Connection connection, RecordType<?> type, String register)
            throws SQLException {
        List<String> subjects = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("select distinct r.subject from " + type.table()
                + " r where r.state = 'ACCEPTED' and not exists"
                + " (select 1 from subject s where s.register = ? and s.id = r.subject)")) {
            query.setString(1, register);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    subjects.add(rows.getString(1));
                }
            }
        }
        return subjects;
    }
}
