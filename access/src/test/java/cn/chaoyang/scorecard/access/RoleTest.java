package cn.chaoyang.scorecard.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleTest {

    @ParameterizedTest
    @CsvSource({
        "clerk,CLERK",
        "reviewer,REVIEWER",
        "supervisor,SUPERVISOR",
        "leader,LEADER",
        "ledger,LEDGER",
        "system-admin,SYSTEM_ADMIN",
        "security-admin,SECURITY_ADMIN",
        "audit-admin,AUDIT_ADMIN"
    })
    void shouldKnowARoleByItsNameInTokens(String inTokens, Role role) {
        assertThat(Role.of(inTokens)).contains(role);
    }

    @Test
    void shouldKnowNoOtherName() {
        assertThat(Role.of("audit_admin")).isEmpty();
        assertThat(Role.of("CLERK")).isEmpty();
        assertThat(Role.of("offline_access")).isEmpty();
    }
}
