package cn.chaoyang.scorecard.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The roles of the realm that this system knows. In tokens in lower case, with '-' between words. */
public enum Role {
    /** 经办 */
    CLERK,
    /** 审核 */
    REVIEWER,
    /** 督查 */
    SUPERVISOR,
    /** 领导: reads, and decides on what tasks and matters put before them. */
    LEADER,
    /** 系统管理员: runs the system, and reads no register. */
    SYSTEM_ADMIN,
    /** 安全管理员: gives out rights and sees who has which, and reads no register. */
    SECURITY_ADMIN,
    /** 审计管理员: reads the trail and verifies it, and has no part in what it records. */
    AUDIT_ADMIN,
    /** 总账: the gateway itself, which is no person. */
    LEDGER;

    /** Those who file, accept, supervise and read figures. */
    public static final Set<Role> BUSINESS = Set.copyOf(EnumSet.range(CLERK, LEADER));

    /** 三员. */
    public static final Set<Role> ADMINISTRATION = Set.copyOf(EnumSet.range(SYSTEM_ADMIN, AUDIT_ADMIN));

    public static Optional<Role> of(String tokenRole) {
        return Arrays.stream(values())
                .filter(r -> r.inTokens().equals(tokenRole))
                .findFirst();
    }

    public String inTokens() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
