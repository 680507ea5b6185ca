package cn.chaoyang.scorecard.register.record;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.register.access.Access;
import java.util.Map;
import java.util.Set;

/**
 * Which records only the unit they belong to and supervisors read in full. For everybody else some fields are left out.
 *
 * @param field an option field
 * @param value its value that makes a record one of them
 * @param withheld the fields that are left out
 */
public record Restriction(String field, String value, Set<String> withheld) {

    private static final Restriction NONE = new Restriction("", "", Set.of());

    public Restriction {
        withheld = Set.copyOf(withheld);
    }

    public static Restriction none() {
        return NONE;
    }

    /** Whether something of a record of the unit with this content is left out for the actor. */
    boolean withholds(Map<String, ?> content, RecordType<?> type, String unit, Actor actor) {
        return value.equals(content.get(field)) && !Access.mayReadInFull(actor, type, unit);
    }

    /** What the actor reads of the content. */
    void apply(Map<String, ?> content, RecordType<?> type, String unit, Actor actor) {
        if (withholds(content, type, unit, actor)) {
            content.keySet().removeAll(withheld);
        }
    }
}
