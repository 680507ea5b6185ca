package cn.chaoyang.scorecard.register.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The roles of the realm that registers know. In tokens in lower case, with '-' between words. */
public enum Role {
    /** 经办 */
    CLERK,
    /** 审核 */
    REVIEWER,
    /** 督查 */
    SUPERVISOR,
    /** 领导 */
    LEADER,
    /** 安全审计员: reads the trail and verifies it, and has no part in what it records. */
    AUDIT_ADMIN,
    /** 总账: the gateway itself, which is no person. */
    LEDGER;

    public static Optional<Role> of(String tokenRole) {
        return Arrays.stream(values())
                .filter(r -> r.inTokens().equals(tokenRole))
                .findFirst();
    }

    private String inTokens() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
