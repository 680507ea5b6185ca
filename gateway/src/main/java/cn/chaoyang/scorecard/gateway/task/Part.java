package cn.chaoyang.scorecard.gateway.task;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.access.Role;
import cn.chaoyang.scorecard.access.unit.UnitsOnDay;
import java.util.EnumSet;
import java.util.Set;

/** What somebody is to a task. */
public enum Part {
    /** The office that supervises (区科委会办公室). */
    OFFICE,
    /** A leader of the district. */
    LEADER,
    /** Files for the unit that leads. */
    LEAD_CLERK,
    /** Decides for the unit that leads. */
    LEAD_REVIEWER,
    /** Files for a unit that takes part. */
    CO_CLERK,
    /** Decides for a unit that takes part. */
    CO_REVIEWER,
    /** The system itself, by what the ledger says. */
    SYSTEM;

    /** All that the actor is to the task today. */
    static Set<Part> of(Actor actor, Task task) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        UnitsOnDay units = actor.units();
        boolean leads = actor.unit() != null
                && units.responsible(task.lead(), task.id())
                        .filter(actor.unit()::equals)
                        .isPresent();
        boolean supervises = actor.is(Role.SUPERVISOR);
        if (supervises) {
            parts.add(OFFICE);
        }
        if (actor.is(Role.LEADER)) {
            parts.add(LEADER);
        }
        // What the office has taken on itself, its own people do; who has submitted does not decide all the same.
        if (leads && (actor.is(Role.CLERK) || supervises)) {
            parts.add(LEAD_CLERK);
        }
        if (leads && (actor.isReviewer() || supervises) || supervises && units.hasOnePerson(task.lead(), task.id())) {
            parts.add(LEAD_REVIEWER);
        }
        boolean takesPart = actor.unit() != null
                && task.co().stream().anyMatch(co -> units.responsible(co, task.id())
                        .filter(actor.unit()::equals)
                        .isPresent());
        if (takesPart && actor.is(Role.CLERK)) {
            parts.add(CO_CLERK);
        }
        if (takesPart && actor.isReviewer()) {
            parts.add(CO_REVIEWER);
        }
        return parts;
    }
}
