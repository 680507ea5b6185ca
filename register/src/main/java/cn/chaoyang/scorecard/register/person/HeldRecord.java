package cn.chaoyang.scorecard.register.person;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.register.record.RecordType;
import cn.chaoyang.scorecard.register.record.RegisterRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A record that holds something on a person.
 *
 * @param rows at most one accepted or withdrawn, at most one open
 * @param revisions in its history
 * @param current whether it is about the person now; otherwise only its history names them
 * @param retainedUntil the last day its accepted row has to be kept; {@code null} where nothing asks for it
 */
record HeldRecord<R extends RegisterRecord>(
        RecordType<R> type, UUID recordId, List<R> rows, long revisions, boolean current, LocalDate retainedUntil) {

    /** The open row if there is one. */
    R newest() {
        return rows.stream().filter(row -> row.state.open()).findFirst().orElseGet(() -> rows.get(0));
    }

    /** Whether it is the actor's unit's, or one it came after. */
    boolean keptBy(Actor actor) {
        return actor.charge(type.name()).contains(newest().unit);
    }

    boolean open() {
        return rows.stream().anyMatch(row -> row.state.open());
    }
}
