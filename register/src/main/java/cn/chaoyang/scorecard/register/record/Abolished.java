package cn.chaoyang.scorecard.register.record;

import static java.util.stream.Collectors.toMap;

import cn.chaoyang.scorecard.register.revision.Counted;
import cn.chaoyang.scorecard.register.revision.Counting;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The rule of a kind of subject that no type's records are counted for any more: whatever it came to is taken back, once.
 *
 * @param register the kind of subject
 */
record Abolished(String register) implements Counting {

    /** Below every version of a rule in force, and what is remembered of a kind that was never counted. */
    @Override
    public int version() {
        return 0;
    }

    @Override
    public Map<String, Counted> count(Collection<String> subjectIds) {
        return subjectIds.stream().distinct().collect(toMap(id -> id, id -> new Counted(id, List.of())));
    }
}
