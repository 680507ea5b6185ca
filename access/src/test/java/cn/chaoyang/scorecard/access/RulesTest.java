package cn.chaoyang.scorecard.access;

import static cn.chaoyang.scorecard.access.Role.AUDIT_ADMIN;
import static cn.chaoyang.scorecard.access.Role.CLERK;
import static cn.chaoyang.scorecard.access.Role.SECURITY_ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.access.unit.Unit;
import cn.chaoyang.scorecard.access.unit.Units;
import cn.chaoyang.scorecard.access.unit.UnitsOnDay;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {

    private static final Rules SERVICE = Rules.ofServices();
    private static final Rules GATEWAY = Rules.ofGateway(Set.of("talent", "fund", "innovation"));

    private static final UnitsOnDay UNITS = Units.of(
                    List.of(
                            new Unit("kjj", "区科技局", false, null, null, false),
                            new Unit("bank", "示例银行", true, "kjj", Set.of("fund/credit-products"), false)),
                    List.of())
            .on(LocalDate.of(2026, 7, 1));

    /** Which roles, each alone, reach what at a service asked directly. */
    @ParameterizedTest
    @CsvSource({
        "GET,    /api/talent/registers,               CLERK REVIEWER SUPERVISOR LEADER",
        "GET,    /api/talent/persons,                 CLERK REVIEWER SUPERVISOR LEADER",
        "HEAD,   /api/talent/persons/export,          CLERK REVIEWER SUPERVISOR LEADER",
        "POST,   /api/talent/persons,                 CLERK REVIEWER SUPERVISOR",
        "PUT,    /api/talent/persons/1,               CLERK REVIEWER SUPERVISOR",
        "DELETE, /api/talent/persons/1/open,          CLERK REVIEWER SUPERVISOR",
        "GET,    /api/talent/balance,                 SUPERVISOR LEDGER",
        "GET,    /api/talent/balance/records,         SUPERVISOR LEDGER",
        "POST,   /api/talent/markers,                 SUPERVISOR LEDGER",
        "GET,    /api/talent/audit/lines,             SUPERVISOR AUDIT_ADMIN",
        "POST,   /api/talent/audit/anchors,           AUDIT_ADMIN",
        "GET,    /api/talent/delegations,             CLERK REVIEWER SUPERVISOR SECURITY_ADMIN",
        "DELETE, /api/talent/delegations/1,           REVIEWER",
        "GET,    /api,                                ''",
        "GET,    /elsewhere,                          ''"
    })
    void aServiceIsReachedBy(String method, String path, String roles) {
        assertThat(admitted(SERVICE, method, path)).isEqualTo(roles(roles));
    }

    /** The same at the gateway, where nobody comes with the ledger's own account. */
    @ParameterizedTest
    @CsvSource({
        "GET,  /api/scorecard,                     CLERK REVIEWER SUPERVISOR LEADER SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN",
        "GET,  /api/indicators/I01,                CLERK REVIEWER SUPERVISOR LEADER SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN",
        "GET,  /api/indicators/I01/records,        CLERK REVIEWER SUPERVISOR LEADER",
        "GET,  /api/reconciliations,               CLERK REVIEWER SUPERVISOR LEADER SYSTEM_ADMIN AUDIT_ADMIN",
        "POST, /api/reconciliations,               SUPERVISOR SYSTEM_ADMIN",
        "POST, /api/rebuilds/1/adopt,              SUPERVISOR SYSTEM_ADMIN",
        "POST, /api/months/2026-09/sign-offs,      CLERK REVIEWER",
        "POST, /api/months/2026-09/lock,           SUPERVISOR",
        "GET,  /api/months/2026-09/corrections,    CLERK REVIEWER SUPERVISOR LEADER",
        "POST, /api/months/2026-09/corrections/I10/sign, CLERK REVIEWER SUPERVISOR",
        "POST, /api/indicators/I01/decisions,      SUPERVISOR",
        "GET,  /api/slips/1,                       CLERK REVIEWER SUPERVISOR LEADER",
        "POST, /api/slips/1/answer,                CLERK REVIEWER SUPERVISOR",
        "POST, /api/slips/sweep,                   SUPERVISOR",
        "POST, /api/notices/1/read,                CLERK REVIEWER SUPERVISOR LEADER",
        "GET,  /api/notices/deliveries,            SUPERVISOR SYSTEM_ADMIN",
        "GET,  /api/matters/1,                     CLERK REVIEWER SUPERVISOR LEADER",
        "POST, /api/matters,                       CLERK",
        "POST, /api/matters/1/moves/reply,         CLERK REVIEWER SUPERVISOR LEADER",
        "POST, /api/matters/1/attachments,         CLERK SUPERVISOR",
        "POST, /api/matters/1/task,                SUPERVISOR",
        "GET,  /api/innovation/enterprises,        CLERK REVIEWER SUPERVISOR LEADER",
        "POST, /api/innovation/enterprises,        CLERK REVIEWER SUPERVISOR",
        "GET,  /api/fund/balance,                  SUPERVISOR",
        "GET,  /api/fund/audit/verification,       SUPERVISOR AUDIT_ADMIN",
        "GET,  /api/people,                        REVIEWER SUPERVISOR SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN",
        "GET,  /api/delegations,                   CLERK REVIEWER SUPERVISOR SECURITY_ADMIN",
        "POST, /api/delegations,                   REVIEWER",
        "GET,  /api/nowhere,                       ''",
        "POST, /api/plan,                          ''"
    })
    void theGatewayIsReachedBy(String method, String path, String roles) {
        assertThat(admitted(GATEWAY, method, path)).isEqualTo(roles(roles));
    }

    @ParameterizedTest
    @CsvSource({
        "CLERK REVIEWER,              ''",
        "SUPERVISOR LEADER,           ''",
        "AUDIT_ADMIN,                 ''",
        "SYSTEM_ADMIN SECURITY_ADMIN, roles-exclude-one-another",
        "SECURITY_ADMIN AUDIT_ADMIN,  roles-exclude-one-another",
        "AUDIT_ADMIN SUPERVISOR,      roles-exclude-one-another",
        "LEDGER,                      not-for-the-ledger",
        "LEDGER SUPERVISOR,           not-for-the-ledger",
        "'',                          without-a-role"
    })
    void rolesGoTogetherOrNot(String roles, String code) {
        String refused = GATEWAY.refusal(actor(roles(roles)), "GET", "/api/scorecard")
                .map(Refusal::code)
                .orElse("");
        assertThat(refused).isEqualTo(code);
    }

    @Test
    void theRefusalNamesTheRolesThatExcludeOneAnother() {
        Refusal refusal = SERVICE.refusal(actor(Set.of(SECURITY_ADMIN, CLERK, AUDIT_ADMIN)), "GET", "/api/fund/funds")
                .orElseThrow();

        assertThat(refusal.detail().zh()).startsWith("您的账号同时有角色 audit-admin, security-admin, clerk：");
        assertThat(refusal.detail().en())
                .startsWith("your account has the roles audit-admin, security-admin, clerk together");
    }

    @Test
    void whoeverHasNoRoleIsToldSoAndNothingElse() {
        Actor nobody = actor(Set.of());
        assertThat(GATEWAY.refusal(nobody, "GET", "/api/me")).isEmpty();
        assertThat(GATEWAY.refusal(nobody, "GET", "/api/plan").map(Refusal::code))
                .contains("without-a-role");
        assertThat(SERVICE.refusal(nobody, "GET", "/api/fund/funds").map(Refusal::code))
                .contains("without-a-role");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,  /api/scorecard,                  ''",
        "GET,  /api/scorecard/stream,           ''",
        "GET,  /api/indicators/I01/history,     ''",
        "GET,  /api/observations,               ''",
        "GET,  /api/open-data/indicators.csv,   ''",
        "GET,  /api/indicators/I01/records,     role",
        "GET,  /api/plan,                       role",
        "GET,  /api/months/2026-09,             role",
        "GET,  /api/fund/funds,                 role",
        "POST, /api/reconciliations,            role"
    })
    void aMachineReadsFiguresAndNothingElse(String method, String path, String code) {
        Actor machine =
                new Actor("service-account-display", null, Set.of(), Set.of(Scope.SCORECARD_READ), UNITS, Set.of());
        assertThat(GATEWAY.refusal(machine, method, path).map(Refusal::code).orElse(""))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,  /api/me,                             ''",
        "GET,  /api/fund/registers,                 ''",
        "GET,  /api/fund/credit-products/1/history, ''",
        "POST, /api/fund/credit-products,           ''",
        "GET,  /api/fund/deals,                     outside-unit",
        "GET,  /api/fund/duplicates/credit-products, outside-unit",
        "GET,  /api/fund/lists/credit-products,     outside-unit",
        "GET,  /api/talent/credit-products,         outside-unit",
        "GET,  /api/scorecard,                      outside-unit",
        "GET,  /api/plan,                           outside-unit",
        "GET,  /api/delegations,                    outside-unit",
        "POST, /api/months/2026-09/sign-offs,       outside-unit"
    })
    void anOutsideUnitReachesItsOwnRegistersAndNothingElse(String method, String path, String code) {
        Actor clerk = of("bank", Set.of(CLERK));
        assertThat(GATEWAY.refusal(clerk, method, path).map(Refusal::code).orElse(""))
                .isEqualTo(code);
    }

    @Test
    void whoeverFilesOrReviewsIsOfAUnitThatIsKnown() {
        assertThat(SERVICE.refusal(of("nobody", Set.of(CLERK)), "GET", "/api/fund/funds")
                        .map(Refusal::code))
                .contains("without-a-unit");
        assertThat(SERVICE.refusal(of(null, Set.of(CLERK)), "GET", "/api/fund/funds")
                        .map(Refusal::code))
                .contains("without-a-unit");
        assertThat(SERVICE.refusal(of("qzf", Set.of(Role.LEADER)), "GET", "/api/fund/funds"))
                .isEmpty();
    }

    private static Set<Role> admitted(Rules rules, String method, String path) {
        return Arrays.stream(Role.values())
                .filter(role -> rules.refusal(actor(Set.of(role)), method, path).isEmpty())
                .collect(Collectors.toSet());
    }

    private static Actor actor(Set<Role> roles) {
        return of("kjj", roles);
    }

    private static Actor of(String unit, Set<Role> roles) {
        return new Actor("somebody", unit, roles, Set.of(), UNITS, Set.of());
    }

    private static Set<Role> roles(String names) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
    }
}
