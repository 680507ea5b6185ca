package cn.chaoyang.scorecard.gateway.ledger;

import cn.chaoyang.scorecard.contract.Boundary;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.contract.Fact;
import cn.chaoyang.scorecard.contract.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * Folds facts into entries. The only place where the ledger is made: storing, rebuilding and testing all go through it.
 *
 * <p>An entry is the difference between the boundaries a subject had and the boundaries it has. A boundary that stays is
 * not booked again, and one that is taken back keeps its cause, so a renewed certificate takes its expiry back.
 */
public final class Booking {

    private final Map<SubjectKey, SubjectState> states;
    private final Set<SubjectKey> changed = new HashSet<>();
    private final List<Entry> entries = new ArrayList<>();

    /** @param states the states known so far; facts folded in replace them */
    public Booking(Map<SubjectKey, SubjectState> states) {
        this.states = states;
    }

    /** The subjects a fact speaks of. */
    public static List<SubjectKey> subjectsOf(Fact fact) {
        return fact.subjects().stream().map(subject -> key(fact, subject)).toList();
    }

    /** Folds one fact in. A version not above the known one changes nothing. */
    public void book(LogPlace place, Fact fact) {
        int ordinal = 0;
        for (Subject subject : fact.subjects()) {
            SubjectKey key = key(fact, subject);
            SubjectState before = states.getOrDefault(key, SubjectState.UNKNOWN);
            if (subject.version() <= before.version()) {
                continue;
            }
            for (var difference :
                    difference(before.contributions(), subject.contributions()).entrySet()) {
                Boundary boundary = difference.getKey();
                entries.add(new Entry(
                        place,
                        ordinal++,
                        key,
                        subject.version(),
                        boundary.measure(),
                        boundary.day(),
                        difference.getValue(),
                        boundary.cause()));
            }
            states.put(key, new SubjectState(subject.title(), subject.version(), subject.contributions()));
            changed.add(key);
        }
    }

    public List<Entry> entries() {
        return entries;
    }

    /** The subjects whose state is no longer what it was. */
    public Set<SubjectKey> changed() {
        return changed;
    }

    private static SubjectKey key(Fact fact, Subject subject) {
        return new SubjectKey(fact.district(), fact.source(), subject.register(), subject.id());
    }

    private static Map<Boundary, BigDecimal> difference(
            Collection<Contribution> before, Collection<Contribution> after) {
        // Sorted, so that the same fact gives the same entries in the same order on every machine.
        SortedMap<Boundary, BigDecimal> sums = Boundary.of(after);
        Boundary.of(before).forEach((boundary, amount) -> sums.merge(boundary, amount.negate(), BigDecimal::add));
        sums.values().removeIf(amount -> amount.signum() == 0);
        return sums;
    }
}
