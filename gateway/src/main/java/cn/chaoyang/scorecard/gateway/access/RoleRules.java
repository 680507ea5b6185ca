package cn.chaoyang.scorecard.gateway.access;

import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which roles one account may have together: 三员分立. Whoever runs the system, whoever gives out its rights and whoever audits
 * both are three people, and none of them files or accepts figures (等保2.0 三级, GB/T 22239-2019 8.1.5).
 */
final class RoleRules {

    private static final Set<String> BUSINESS = Set.of("clerk", "reviewer", "supervisor", "leader");
    private static final Set<String> ADMINISTRATION = Set.of("system-admin", "security-admin", "audit-admin");

    private RoleRules() {}

    /** @param roles those the refusal is about, for its text */
    record Refusal(ProblemCode code, String roles) {}

    /** @return why somebody with these roles may not use the API; empty when they may */
    static Optional<Refusal> refusal(Set<String> roles) {
        Set<String> administration = common(roles, ADMINISTRATION);
        Set<String> business = common(roles, BUSINESS);
        if (administration.size() > 1 || !administration.isEmpty() && !business.isEmpty()) {
            String together =
                    Stream.concat(administration.stream(), business.stream()).collect(Collectors.joining(", "));
            return Optional.of(new Refusal(ProblemCode.ROLES_EXCLUDE_ONE_ANOTHER, together));
        }
        return Optional.empty();
    }

    private static Set<String> common(Set<String> some, Set<String> others) {
        Set<String> common = new TreeSet<>(some);
        common.retainAll(others);
        return common;
    }
}
