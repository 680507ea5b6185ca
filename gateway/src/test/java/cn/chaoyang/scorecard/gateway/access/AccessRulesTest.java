package cn.chaoyang.scorecard.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessRulesTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "https://elsewhere.example/",
                "//elsewhere.example/",
                "/\\elsewhere.example",
                "javascript:alert(1)",
                "/\tx",
                "/login?next=/login",
                "/logout",
                "/a b"
            })
    void aLoginLeadsNowhereElse(String next) {
        assertThat(LoginRoute.own(next)).hasToString("/");
    }

    @Test
    void aLoginLeadsBackToThePageAskedFor() {
        assertThat(LoginRoute.own("/indicators/I10?on=2026-06-30")).hasToString("/indicators/I10?on=2026-06-30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clerk",
                "clerk,reviewer",
                "supervisor,leader",
                "system-admin",
                "security-admin",
                "audit-admin",
                "audit-admin,offline_access,uma_authorization"
            })
    void rolesThatDoNotWatchOneAnotherGoTogether(String roles) {
        assertThat(RoleRules.refusal(Set.of(roles.split(",")), false)).isEmpty();
    }

    @Test
    void theRefusalNamesTheRolesThatExcludeOneAnother() {
        assertThat(RoleRules.refusal(Set.of("offline_access", "security-admin", "clerk", "audit-admin"), true))
                .hasValue(new RoleRules.Refusal(
                        ProblemCode.ROLES_EXCLUDE_ONE_ANOTHER, "audit-admin, security-admin, clerk"));
    }

    @Test
    void whoeverHasNoRoleOfThisSystemIsToldSoAndNothingElse() {
        Set<String> none = Set.of("offline_access", "Clerk", "admin");
        assertThat(RoleRules.refusal(none, false)).hasValue(new RoleRules.Refusal(ProblemCode.WITHOUT_A_ROLE, ""));
        assertThat(RoleRules.refusal(none, true)).isEmpty();
    }

    @Test
    void theLedgersRoleOpensNothingEvenBesideAnother() {
        RoleRules.Refusal refusal = new RoleRules.Refusal(ProblemCode.NOT_FOR_THE_LEDGER, "ledger");
        assertThat(RoleRules.refusal(Set.of("ledger"), true)).hasValue(refusal);
        assertThat(RoleRules.refusal(Set.of("ledger", "supervisor"), false)).hasValue(refusal);
    }

    @Test
    void productionRefusesWhatIsWellKnown() {
        assertThat(ProductionGuard.faults(
                        "http://localhost:8180/realms/chaoyang",
                        "chaoyang-local-client-secret",
                        "chaoyang-local-session-secret-not-for-production"))
                .hasSize(3);
        assertThat(ProductionGuard.faults(
                        "https://sso.example.gov.cn/realms/city", "k3Jd9sL0qP", "0123456789abcdef0123456789abcdef"))
                .isEmpty();
    }
}
