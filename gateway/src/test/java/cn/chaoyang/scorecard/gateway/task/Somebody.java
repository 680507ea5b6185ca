package cn.chaoyang.scorecard.gateway.task;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.access.Role;
import cn.chaoyang.scorecard.access.unit.UnitsOnDay;
import java.util.Set;

/** People of the district, as tests need them. */
enum Somebody {
    OFFICE("kwb.supervisor", "kwb", Role.SUPERVISOR),
    LEADER("leader", "qzf", Role.LEADER),
    LEAD_CLERK("kjj.clerk", "kjj", Role.CLERK),
    LEAD_REVIEWER("kjj.reviewer", "kjj", Role.REVIEWER),
    CO_CLERK("gxj.clerk", "gxj", Role.CLERK),
    CO_REVIEWER("gxj.reviewer", "gxj", Role.REVIEWER),
    CLERK_ELSEWHERE("xcb.clerk", "xcb", Role.CLERK),
    REVIEWER_ELSEWHERE("xcb.reviewer", "xcb", Role.REVIEWER);

    private final String login;
    private final String unit;
    private final Role role;

    Somebody(String login, String unit, Role role) {
        this.login = login;
        this.unit = unit;
        this.role = role;
    }

    String login() {
        return login;
    }

    String unit() {
        return unit;
    }

    Role role() {
        return role;
    }

    Actor today(UnitsOnDay units) {
        return new Actor(login, unit, Set.of(role), Set.of(), units, Set.of());
    }
}
