package cn.chaoyang.scorecard.gateway.access;

import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may use the API at all. Nobody without a role of this system; and which roles one account may have together: 三员分立. Whoever runs the system, whoever gives out its rights and whoever audits
 * both are three people, and none of them files or accepts figures (等保2.0 三级, GB/T 22239-2019 8.1.5).
 */
final class RoleRules {

    private static final Set<String> BUSINESS = Set.of("clerk", "reviewer", "supervisor", "leader");
    private static final Set<String> ADMINISTRATION = Set.of("system-admin", "security-admin", "audit-admin");

    /** The gateway's own, by which it asks services for their sums: no person's, and good for nothing here. */
    private static final String LEDGER = "ledger";

    private RoleRules() {}

    /** @param roles those the refusal is about, for its text; may be empty */
    record Refusal(ProblemCode code, String roles) {}

    /** A role a person can have in this system; a token also carries the identity server's own. */
    static boolean isPersons(String role) {
        return BUSINESS.contains(role) || ADMINISTRATION.contains(role);
    }

    /**
     * @param aboutThemselves the request only asks who is calling: somebody without a role is told so and not refused
     * @return why somebody with these roles may not use the API; empty when they may
     */
    static Optional<Refusal> refusal(Set<String> roles, boolean aboutThemselves) {
        if (roles.contains(LEDGER)) {
            return Optional.of(new Refusal(ProblemCode.NOT_FOR_THE_LEDGER, LEDGER));
        }
        Set<String> administration = common(roles, ADMINISTRATION);
        Set<String> business = common(roles, BUSINESS);
        if (administration.size() > 1 || !administration.isEmpty() && !business.isEmpty()) {
            String together =
                    Stream.concat(administration.stream(), business.stream()).collect(Collectors.joining(", "));
            return Optional.of(new Refusal(ProblemCode.ROLES_EXCLUDE_ONE_ANOTHER, together));
        }
        if (administration.isEmpty() && business.isEmpty() && !aboutThemselves) {
            return Optional.of(new Refusal(ProblemCode.WITHOUT_A_ROLE, ""));
        }
        return Optional.empty();
    }

    private static Set<String> common(Set<String> some, Set<String> others) {
        Set<String> common = new TreeSet<>(some);
        common.retainAll(others);
        return common;
    }
}
