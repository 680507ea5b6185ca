package cn.chaoyang.scorecard.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

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
