package cn.chaoyang.scorecard.register.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import cn.chaoyang.scorecard.testing.PostgresResource;
import cn.chaoyang.scorecard.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A service refuses what the gateway refuses, for whoever reaches it without the gateway. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(Tokens.class)
class RolesIT {

    private static final List<String> PATHS =
            List.of("/api/test/certificates", "/api/test/registers", "/api/test/nowhere", "/api/./test//registers");

    @ParameterizedTest
    @ValueSource(strings = {"", "offline_access", "CLERK", "admin"})
    void shouldReadNothingToWhoeverHasNoRole(String role) {
        for (String path : PATHS) {
            refused(as("kjj", role).get(path).then(), "without-a-role").body("title", equalTo("尚未授权"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "system-admin,security-admin",
        "system-admin,audit-admin",
        "security-admin,audit-admin",
        "system-admin,clerk",
        "security-admin,reviewer",
        "audit-admin,supervisor",
        "system-admin,leader"
    })
    void shouldRefuseRolesThatExcludeOneAnother(String one, String other) {
        for (String path : PATHS) {
            refused(as("kjj", one, other).get(path).then(), "roles-exclude-one-another");
        }
        refused(
                        as("kjj", one, other)
                                .header("Accept-Language", "en")
                                .contentType("application/json")
                                .body("x".repeat(1_000_000))
                                .post("/api/test/certificates")
                                .then(),
                        "roles-exclude-one-another")
                .body("detail", startsWith("your account has the roles "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"system-admin", "security-admin", "audit-admin"})
    void shouldShowNoRegisterToAdministrators(String role) {
        for (String path : PATHS) {
            refused(as("", role).get(path).then(), "role");
        }
    }

    @Test
    void shouldLetTheLedgerCompareAndNothingElse() {
        as("", "ledger").get("/api/test/balance?on=2026-01-01").then().statusCode(200);
        for (String path : PATHS) {
            refused(as("", "ledger").get(path).then(), "not-for-the-ledger");
        }
        refused(as("kwb", "ledger", "supervisor").get("/api/test/balance").then(), "not-for-the-ledger");
    }

    @Test
    void shouldLetTheLeaderReadAndNotWrite() {
        as("qzf", "leader").get("/api/test/certificates").then().statusCode(200);
        refused(
                as("qzf", "leader")
                        .contentType("application/json")
                        .body("{}")
                        .post("/api/test/certificates")
                        .then(),
                "role");
    }

    private static RequestSpecification as(String unit, String... roles) {
        return given().urlEncodingEnabled(false).auth().oauth2(Tokens.of("somebody", unit, roles));
    }

    private static ValidatableResponse refused(ValidatableResponse answer, String problem) {
        return answer.statusCode(403)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("urn:scorecard:problem:" + problem));
    }
}
