package cn.chaoyang.scorecard.gateway.matter;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.access.Role;
import java.util.EnumSet;
import java.util.Set;

/** What somebody is to a matter. */
enum MatterPart {
    /** Files for its unit. */
    CLERK,
    /** Decides for its unit on what others have filed. */
    REVIEWER,
    /** The office that supervises. */
    OFFICE,
    /** A leader of the district. */
    LEADER;

    /** By what units' successors take over matters. */
    private static final String MATTERS = "matters";

    /** All that the actor is to the matter today. */
    static Set<MatterPart> of(Actor actor, Matter matter) {
        Set<MatterPart> parts = EnumSet.noneOf(MatterPart.class);
        if (actor.mayFile(matter.unit(), MATTERS)) {
            parts.add(CLERK);
        }
        if (actor.mayReview(matter.unit(), MATTERS, matter.authors().toArray(String[]::new))) {
            parts.add(REVIEWER);
        }
        if (actor.is(Role.SUPERVISOR)) {
            parts.add(OFFICE);
        }
        if (actor.is(Role.LEADER)) {
            parts.add(LEADER);
        }
        return parts;
    }

    /** The units whose matters are the actor's unit's. */
    static Set<String> units(Actor actor) {
        return actor.charge(MATTERS);
    }

    /** Whether they see the matters of every unit. */
    static boolean seesAll(Actor actor) {
        return actor.is(Role.SUPERVISOR) || actor.is(Role.LEADER);
    }
}
