package cn.chaoyang.scorecard.gateway.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import cn.chaoyang.scorecard.gateway.support.Upstream;
import cn.chaoyang.scorecard.testing.Issuer;
import cn.chaoyang.scorecard.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(AccessIT.WithoutLogs.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(Issuer.class)
@QuarkusTestResource(Upstream.class)
class RolesIT {

    private static final List<String> ADMINISTRATION = List.of("system-admin", "security-admin", "audit-admin");
    private static final List<String> BUSINESS = List.of("clerk", "reviewer", "supervisor", "leader");
    /** Everything that is answered otherwise: a resource, the live stream, a service, nothing. */
    private static final List<String> PATHS = List.of(
            "/api/me",
            "/api/scorecard",
            "/api/scorecard/stream",
            "/api/innovation/enterprises",
            "/api//innovation/./enterprises",
            "/api/nowhere");

    static Stream<Arguments> pairsThatExcludeOneAnother() {
        return ADMINISTRATION.stream().flatMap(admin -> Stream.concat(ADMINISTRATION.stream(), BUSINESS.stream())
                .filter(other -> BUSINESS.contains(other) || admin.compareTo(other) < 0)
                .map(other -> Arguments.of(admin, other)));
    }

    @ParameterizedTest
    @MethodSource("pairsThatExcludeOneAnother")
    void nobodyHoldsTwoRolesThatWatchOneAnother(String one, String other) {
        for (String path : PATHS) {
            refused(as(one, other).get(path), "roles-exclude-one-another")
                    .body("title", equalTo("角色互斥"))
                    .body("detail", allOf(containsString(one + ", " + other), containsString("三员分立")));
        }
    }

    @Test
    void aChangeByWhoeverHoldsTwoOfThemDoesNotReachTheService() {
        // When
        ValidatableResponse answer = refused(
                as("clerk", "system-admin")
                        .contentType("application/json")
                        .header("Accept-Language", "en")
                        .body("x".repeat(1_000_000))
                        .post("/api/innovation/enterprises"),
                "roles-exclude-one-another");

        // Then
        answer.body("detail", startsWith("your account has the roles system-admin, clerk together"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"system-admin", "security-admin", "audit-admin"})
    void eachOfTheThreeAloneReads(String role) {
        as(role).get("/api/scorecard").then().statusCode(200);
        as(role).get("/api/me").then().statusCode(200).body("roles", equalTo(List.of(role)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "offline_access", "CLERK", "admin"})
    void whoeverHasNoRoleOfThisSystemIsToldSoAndNothingElse(String role) {
        for (String path : PATHS.subList(1, PATHS.size())) {
            refused(as(role).get(path), "without-a-role").body("title", equalTo("尚未授权"));
        }
        as(role).get("/api/me").then().statusCode(200).body("roles", equalTo(List.of()));
    }

    @Test
    void theGatewaysOwnAccountMayNotUseItsApi() {
        for (String path : PATHS) {
            refused(as("ledger").get(path), "not-for-the-ledger");
            refused(as("ledger", "supervisor").get(path), "not-for-the-ledger");
        }
    }

    private static RequestSpecification as(String... roles) {
        return given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .auth()
                .oauth2(Issuer.token("somebody", "kwb", roles));
    }

    private static ValidatableResponse refused(Response answer, String problem) {
        return answer.then()
                .statusCode(403)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("urn:scorecard:problem:" + problem));
    }
}
