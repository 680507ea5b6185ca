package cn.chaoyang.scorecard.faults.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What clients have been told about each record they filed. "Accepted" is a promise that it counts; "refused", or never
 * having asked, one that it does not. Where the answer got lost, both may be.
 */
public final class Promises {

    private final Map<String, List<Step>> steps = new ConcurrentHashMap<>();
    private final AtomicLong accepted = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong lost = new AtomicLong();

    private enum Word {
        FILED,
        ACCEPTED,
        REFUSED,
        LOST
    }

    private record Step(Filed filed, Word word) {}

    /** Nobody has asked for it to be accepted. */
    public void filed(Filed filed) {
        add(filed, Word.FILED);
    }

    public void accepted(Filed filed) {
        accepted.incrementAndGet();
        add(filed, Word.ACCEPTED);
    }

    public void refused(Filed filed) {
        refused.incrementAndGet();
        add(filed, Word.REFUSED);
    }

    /** It was asked for, and no answer came. */
    public void lost(Filed filed) {
        lost.incrementAndGet();
        add(filed, Word.LOST);
    }

    /** What the answer to the request for acceptance says of it. */
    void answered(Filed filed, Account.Answer answer) {
        if (answer.ok()) {
            accepted(filed);
        } else if (answer.refused()) {
            refused(filed);
        } else {
            lost(filed);
        }
    }

    /** Names of all records anybody has begun. */
    public Iterable<String> names() {
        return steps.keySet();
    }

    /**
     * What is wrong with a register that holds this of the record.
     *
     * @param inRegister the accepted content; empty where there is none
     */
    public Optional<String> broken(String name, Optional<Filed> inRegister) {
        List<Step> story = steps.get(name);
        List<Filed> possible = new ArrayList<>();
        boolean promised = false;
        for (Step step : story) {
            if (step.word() == Word.ACCEPTED) {
                possible.clear();
                promised = true;
            }
            if (step.word() == Word.ACCEPTED || step.word() == Word.LOST) {
                possible.add(step.filed());
            }
        }
        boolean kept = inRegister.map(possible::contains).orElse(!promised);
        return kept
                ? Optional.empty()
                : Optional.of("%s: the register holds %s, the client was told %s"
                        .formatted(name, inRegister.map(Object::toString).orElse("nothing"), story));
    }

    /** Revisions acknowledged to a client. */
    public long acceptedCount() {
        return accepted.get();
    }

    @Override
    public String toString() {
        return "%d accepted, %d refused, %d without an answer".formatted(accepted.get(), refused.get(), lost.get());
    }

    private void add(Filed filed, Word word) {
        steps.compute(filed.name(), (name, story) -> {
            List<Step> longer = story == null ? new ArrayList<>() : new ArrayList<>(story);
            longer.add(new Step(filed, word));
            return List.copyOf(longer);
        });
    }
}
