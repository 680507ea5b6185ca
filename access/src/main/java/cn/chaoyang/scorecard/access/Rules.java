package cn.chaoyang.scorecard.access;

import static cn.chaoyang.scorecard.access.Role.ADMINISTRATION;
import static cn.chaoyang.scorecard.access.Role.AUDIT_ADMIN;
import static cn.chaoyang.scorecard.access.Role.BUSINESS;
import static cn.chaoyang.scorecard.access.Role.CLERK;
import static cn.chaoyang.scorecard.access.Role.LEDGER;
import static cn.chaoyang.scorecard.access.Role.REVIEWER;
import static cn.chaoyang.scorecard.access.Role.SECURITY_ADMIN;
import static cn.chaoyang.scorecard.access.Role.SUPERVISOR;
import static cn.chaoyang.scorecard.access.Role.SYSTEM_ADMIN;
import static cn.chaoyang.scorecard.access.Rule.read;
import static cn.chaoyang.scorecard.access.Rule.write;

import cn.chaoyang.scorecard.access.Refusal.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which role may reach what at all, the first line about a request decides and what no line is about is refused. What a record's unit
 * has to say besides is asked where the record is.
 */
public final class Rules {

    private static final Refusal NOT_THIS_ROLE =
            Refusal.forbidden("role", new Words("您没有权限进行此操作", "you may not do this"));

    private static final Refusal NOT_FOR_OUTSIDE = Refusal.forbidden(
            "outside-unit", new Words("外部单位只能填报和查看自己的数据", "an outside unit enters and sees its own figures only"));

    private static final Refusal WITHOUT_A_UNIT = Refusal.forbidden(
            "without-a-unit",
            new Words(
                    "您的账号没有本系统的单位，请联系安全管理员",
                    "your account has no unit of this system: ask the security admin for one"));

    private final List<Rule> lines;

    private Rules(List<Rule> lines) {
        this.lines = List.copyOf(lines);
    }

    /** Of the services, each below its own path. */
    public static Rules ofServices() {
        return new Rules(below("/api/*", true));
    }

    /**
     * Of the gateway, and of what it hands on to services: the gateway's own account is for those only, asked directly.
     *
     * @param services the first segments after {@code /api/} that lead to services
     */
    public static Rules ofGateway(Set<String> services) {
        List<Rule> lines = new ArrayList<>(List.of(
                read("/api/me").byEverybody(),
                read("/api/plan").by(union(BUSINESS, ADMINISTRATION)),
                // Which records stand behind a figure is the registers' to tell.
                read("/api/indicators/*/records").by(BUSINESS),
                read("/api/scorecard").by(union(BUSINESS, ADMINISTRATION)).byMachinesWith(Scope.SCORECARD_READ),
                read("/api/indicators").by(union(BUSINESS, ADMINISTRATION)).byMachinesWith(Scope.SCORECARD_READ),
                read("/api/observations").by(union(BUSINESS, ADMINISTRATION)).byMachinesWith(Scope.SCORECARD_READ),
                read("/api/open-data").by(BUSINESS).byMachinesWith(Scope.SCORECARD_READ),
                read("/api/radar").by(BUSINESS),
                read("/api/measures").by(BUSINESS),
                read("/api/decisions").by(union(BUSINESS, Set.of(AUDIT_ADMIN))),
                // With the records behind.
                read("/api/months/*/corrections").by(BUSINESS),
                read("/api/months").by(union(BUSINESS, Set.of(AUDIT_ADMIN))),
                read("/api/locks").by(union(BUSINESS, Set.of(AUDIT_ADMIN))),
                read("/api/tasks").by(BUSINESS),
                read("/api/slips").by(BUSINESS),
                read("/api/ladders").by(BUSINESS),
                read("/api/calendar").by(BUSINESS),
                read("/api/notices/deliveries").by(SUPERVISOR, SYSTEM_ADMIN),
                read("/api/notices").by(BUSINESS),
                // Whose matter it is, and whom a remark names, says who sees it.
                read("/api/matters").by(BUSINESS),
                // What it is attached to says who may.
                read("/api/attachments").by(BUSINESS),
                read("/api/pipeline").by(union(BUSINESS, Set.of(SYSTEM_ADMIN, AUDIT_ADMIN))),
                read("/api/reconciliations").by(union(BUSINESS, Set.of(SYSTEM_ADMIN, AUDIT_ADMIN))),
                read("/api/rebuilds").by(union(BUSINESS, Set.of(SYSTEM_ADMIN, AUDIT_ADMIN))),
                read("/api/journal").by(AUDIT_ADMIN),
                // Of a reviewer's own unit only, which is told where they are listed.
                read("/api/people").by(REVIEWER, SUPERVISOR, SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN),
                write("/api/indicators/*/decisions").by(SUPERVISOR),
                write("/api/decisions").by(SUPERVISOR),
                write("/api/months/*/sign-offs").by(CLERK, REVIEWER),
                write("/api/months/*/corrections").by(CLERK, REVIEWER, SUPERVISOR),
                write("/api/months/*/lock").by(SUPERVISOR),
                // What is whose is told by the part they have in the task.
                write("/api/tasks/*/moves").by(BUSINESS),
                write("/api/tasks/moves").by(BUSINESS),
                write("/api/tasks/*/evidence").by(CLERK, REVIEWER, SUPERVISOR),
                write("/api/tasks").by(SUPERVISOR),
                write("/api/matters/*/moves").by(BUSINESS),
                write("/api/matters/*/attachments").by(CLERK, SUPERVISOR),
                write("/api/matters/*/task").by(SUPERVISOR),
                write("/api/matters").by(CLERK),
                write("/api/slips/sweep").by(SUPERVISOR),
                write("/api/slips/*/answer").by(CLERK, REVIEWER, SUPERVISOR),
                write("/api/notices").by(BUSINESS),
                write("/api/handovers").by(REVIEWER, SUPERVISOR),
                write("/api/months/*/unchanged").by(CLERK, REVIEWER),
                write("/api/reconciliations").by(SUPERVISOR, SYSTEM_ADMIN),
                write("/api/rebuilds").by(SUPERVISOR, SYSTEM_ADMIN),
                write("/api/pipeline/quarantine").by(SYSTEM_ADMIN),
                read("/api/reports").by(BUSINESS),
                write("/api/reports").by(CLERK, REVIEWER, SUPERVISOR),
                read("/api/report-jobs").by(CLERK, REVIEWER, SUPERVISOR),
                write("/api/report-jobs").by(CLERK, REVIEWER, SUPERVISOR),
                read("/api/report-templates").by(CLERK, REVIEWER, SUPERVISOR),
                write("/api/report-templates").by(CLERK, REVIEWER, SUPERVISOR),
                // Everybody's own.
                read("/api/views").by(BUSINESS),
                write("/api/views").by(BUSINESS),
                read("/api/delegations").by(CLERK, REVIEWER, SUPERVISOR, SECURITY_ADMIN),
                write("/api/delegations").by(REVIEWER)));
        services.stream()
                .sorted()
                .map(service -> below("/api/" + service, false))
                .forEach(lines::addAll);
        return new Rules(lines);
    }

    /** @param directly asked without the gateway between */
    private static List<Rule> below(String service, boolean directly) {
        Set<Role> comparing = directly ? Set.of(SUPERVISOR, LEDGER) : Set.of(SUPERVISOR);
        return List.of(
                read(service + "/balance").by(comparing),
                write(service + "/markers").by(comparing),
                read(service + "/audit").by(SUPERVISOR, AUDIT_ADMIN),
                write(service + "/audit").by(AUDIT_ADMIN),
                read(service + "/delegations").by(CLERK, REVIEWER, SUPERVISOR, SECURITY_ADMIN),
                write(service + "/delegations").by(REVIEWER),
                read(service).by(BUSINESS),
                // A supervisor takes the second look at what a unit of one person submits.
                write(service).by(CLERK, REVIEWER, SUPERVISOR));
    }

    /** Of an outside unit nothing is reached but its own registers; what of these is its own, the register knows. */
    private static Optional<Refusal> outside(Actor actor, String path) {
        String[] segments = path.split("/");
        boolean registers = segments.length > 3
                && ("registers".equals(segments[3])
                        || actor.units().files(actor.unit(), segments[2] + "/" + segments[3]));
        return registers ? Optional.empty() : Optional.of(NOT_FOR_OUTSIDE);
    }

    /**
     * @param path as it will be routed, without dots and double slashes
     * @return why the actor may not; empty when they may
     */
    public Optional<Refusal> refusal(Actor actor, String method, String path) {
        Optional<Rule> line =
                lines.stream().filter(rule -> rule.isAbout(method, path)).findFirst();
        Optional<Refusal> together = RoleRules.refusal(actor);
        if (together.isPresent()) {
            return together;
        }
        if (line.filter(Rule::everybody).isPresent() && !actor.is(LEDGER)) {
            return Optional.empty();
        }
        if (actor.isAnyOf(Set.of(CLERK, REVIEWER)) && !actor.units().isKnown(actor.unit())) {
            return Optional.of(WITHOUT_A_UNIT);
        }
        if (line.filter(rule -> rule.admits(actor)).isPresent()) {
            return actor.isOutside() ? outside(actor, path) : Optional.empty();
        }
        if (actor.is(LEDGER)) {
            return Optional.of(RoleRules.NOT_FOR_THE_LEDGER);
        }
        boolean known = !actor.roles().isEmpty() || !actor.scopes().isEmpty();
        return Optional.of(known ? NOT_THIS_ROLE : RoleRules.WITHOUT_A_ROLE);
    }

    private static Set<Role> union(Set<Role> some, Set<Role> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
