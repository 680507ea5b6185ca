package cn.chaoyang.scorecard.register.revision;

import java.util.Collection;
import java.util.Map;

/**
 * The counting rule of one kind of subject: from all its accepted records to what it contributes. Distinctness belongs
 * here: whatever number of records a subject has, it counts at most once on a day in a measure that counts one by one.
 */
public interface Counting {

    /** The kind of subject, for example {@code enterprise}. */
    String register();

    /** Raised whenever the rule counts anything otherwise than before: then every subject is counted anew. */
    default int version() {
        return 1;
    }

    /**
     * Counts from the accepted records as the current transaction sees them.
     *
     * @param subjectIds several at once, so that an import of many records needs few queries
     * @return an answer for every id; a subject without accepted records has no contributions
     */
    Map<String, Counted> count(Collection<String> subjectIds);
}
