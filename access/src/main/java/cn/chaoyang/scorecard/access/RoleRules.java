package cn.chaoyang.scorecard.access;

import cn.chaoyang.scorecard.access.Refusal.Words;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which roles one account may have together: 三员分立. Whoever runs the system, whoever gives out its rights and whoever audits
 * both are three people, and none of them files or accepts figures (等保2.0 三级, GB/T 22239-2019 8.1.5).
 */
final class RoleRules {

    static final Refusal WITHOUT_A_ROLE = new Refusal(
            403,
            "without-a-role",
            new Words("尚未授权", "Without a role"),
            new Words(
                    "您的账号在本系统还没有角色，请联系安全管理员授权",
                    "your account has no role in this system: ask the security admin for one"));

    /** The gateway's own account is no person's and good for nothing but what the ledger needs. */
    static final Refusal NOT_FOR_THE_LEDGER = new Refusal(
            403,
            "not-for-the-ledger",
            new Words("不是个人账号", "Not a person's account"),
            new Words("网关自身的账号（角色 ledger）不能使用此接口", "the gateway's own account (role ledger) may not use this API"));

    private RoleRules() {}

    static Optional<Refusal> refusal(Actor actor) {
        if (actor.is(Role.LEDGER) && actor.roles().size() > 1) {
            return Optional.of(NOT_FOR_THE_LEDGER);
        }
        String administration = named(actor, Role.ADMINISTRATION);
        String business = named(actor, Role.BUSINESS);
        boolean several = administration.contains(",");
        if (several || !administration.isEmpty() && !business.isEmpty()) {
            return Optional.of(excluding(Stream.of(administration, business)
                    .filter(names -> !names.isEmpty())
                    .collect(Collectors.joining(", "))));
        }
        return Optional.empty();
    }

    private static Refusal excluding(String roles) {
        return new Refusal(
                403,
                "roles-exclude-one-another",
                new Words("角色互斥", "Roles exclude one another"),
                new Words(
                        "您的账号同时有角色 " + roles + "：系统管理员、安全管理员、审计管理员三员分立，彼此互斥，也不得兼任业务角色，请联系安全管理员调整",
                        "your account has the roles " + roles
                                + " together: system-admin, security-admin and audit-admin exclude one another and every"
                                + " business role (clerk, reviewer, supervisor, leader); ask the security admin to separate"
                                + " them"));
    }

    private static String named(Actor actor, Set<Role> some) {
        return actor.roles().stream()
                .filter(some::contains)
                .map(Role::inTokens)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
