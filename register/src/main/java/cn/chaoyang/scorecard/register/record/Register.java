package cn.chaoyang.scorecard.register.record;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.revision.Counted;
import cn.chaoyang.scorecard.register.revision.Counting;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A kind of record that is counted by itself: what a subject contributes follows from its accepted records of this kind
 * and nothing else.
 *
 * @param <R> the entity
 */
public abstract class Register<R extends RegisterRecord> extends RecordType<R> implements Counting {

    @Inject
    EntityManager entities;

    protected Register(Class<R> entity, String name, Text title, Form form, Set<String> filingUnits) {
        super(entity, name, title, form, filingUnits);
    }

    /**
     * The counting rule.
     *
     * @param accepted all accepted records of one subject, the one changed last first; never empty
     * @return what counts one by one never overlaps within a measure; amounts of money or persons may add up
     */
    protected abstract List<Contribution> contributions(List<R> accepted);

    /** What the subject is called in facts: no personal data. */
    protected String subjectTitle(List<R> accepted) {
        return accepted.get(0).title();
    }

    /** The kind of subject; one record of this register unless a subclass says otherwise. */
    @Override
    public String register() {
        return table();
    }

    @Override
    public final Counting counting() {
        return this;
    }

    @Override
    public final Map<String, Counted> count(Collection<String> subjectIds) {
        Map<String, List<R>> accepted = entities.createQuery(
                        "from " + entity().getName() + " r where r.state = :accepted and r.subject in :subjects",
                        entity())
                .setParameter("accepted", RecordState.ACCEPTED)
                .setParameter("subjects", subjectIds)
                .getResultStream()
                .sorted(Comparator.<R, java.time.Instant>comparing(r -> r.updatedAt)
                        .reversed()
                        .thenComparing(r -> r.id))
                .collect(groupingBy(r -> r.subject));
        return subjectIds.stream().distinct().collect(toMap(id -> id, id -> counted(id, accepted.get(id))));
    }

    private Counted counted(String id, List<R> accepted) {
        return accepted == null
                ? new Counted(id, List.of())
                : new Counted(subjectTitle(accepted), contributions(accepted));
    }
}
