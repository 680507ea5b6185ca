package cn.chaoyang.scorecard.gateway.scorecard;

import cn.chaoyang.scorecard.gateway.reading.Known;
import cn.chaoyang.scorecard.gateway.reading.LedgerVersion;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Answers that were worked out from the newest version of the ledger; those of an older one are forgotten. */
final class Kept<T> {

    private final Map<Question, T> answers;
    private LedgerVersion version;

    private record Question(LocalDate on, Known known) {}

    /** @param most how many are kept; of more, the one that was not asked for for the longest time goes */
    Kept(int most) {
        this.answers = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Question, T> eldest) {
                return size() > most;
            }
        };
    }

    synchronized Optional<T> get(LedgerVersion asked, LocalDate on, Known known) {
        return asked.equals(version) ? Optional.ofNullable(answers.get(new Question(on, known))) : Optional.empty();
    }

    /** Of two versions the one that comes last stays; at worst what it replaces is worked out again. */
    synchronized void put(LedgerVersion of, LocalDate on, Known known, T answer) {
        if (!of.equals(version)) {
            version = of;
            answers.clear();
        }
        answers.put(new Question(on, known), answer);
    }
}
