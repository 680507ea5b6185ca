package cn.chaoyang.scorecard.gateway.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import cn.chaoyang.scorecard.gateway.support.Upstream;
import cn.chaoyang.scorecard.testing.Issuer;
import cn.chaoyang.scorecard.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(AccessIT.WithoutLogs.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(Issuer.class)
@QuarkusTestResource(Upstream.class)
public class AccessIT {

    public static class WithoutLogs implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("scorecard.ledger.consumer", "false");
        }
    }

    private static RequestSpecification as(String role) {
        return given().redirects().follow(false).auth().oauth2(Issuer.token("kjj." + role, "kjj", role));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/me",
                "/api/plan",
                "/api/scorecard",
                "/api/scorecard/stream",
                "/api/indicators/I10",
                "/api/indicators/I10/history",
                "/api/indicators/I10/changes",
                "/api/indicators/I10/changes/records",
                "/api/indicators/I10/records",
                "/api/measures/high-tech-enterprises",
                "/api/innovation/enterprises",
                "/api/talent/appointments",
                "/api/fund/deals",
                "/api/nowhere"
            })
    void nobodyIsAnsweredWithoutAVerifiedLogin(String path) {
        for (RequestSpecification request : new RequestSpecification[] {
            given(),
            given().auth().oauth2(Issuer.strangersToken("kjj.clerk", "kjj", "clerk")),
            given().header("Authorization", "Bearer x.y.z")
        }) {
            request.redirects()
                    .follow(false)
                    .get(path)
                    .then()
                    .statusCode(401)
                    .contentType(startsWith("application/problem+json"))
                    .body("type", equalTo("urn:scorecard:problem:unauthenticated"))
                    .body("title", equalTo("请先登录"));
        }
    }

    @ParameterizedTest
    @CsvSource({"clerk", "reviewer", "supervisor", "leader"})
    void everyRoleReads(String role) {
        as(role).get("/api/scorecard").then().statusCode(200);
        as(role).get("/api/plan").then().statusCode(200).body("counts.workItems", equalTo(69));
        as(role).get("/api/indicators/I10").then().statusCode(200).body("card.version", equalTo("2026-11"));
        as(role).get("/api/indicators/I10/records").then().statusCode(200);
        as(role).get("/api/innovation/enterprises").then().statusCode(201);
    }

    @Test
    void saysWhoIsLoggedIn() {
        as("clerk")
                .get("/api/me")
                .then()
                .statusCode(200)
                .body("username", equalTo("kjj.clerk"))
                .body("name", equalTo("区科技局·经办"))
                .body("unit", equalTo("kjj"))
                .body("unitName", equalTo("区科技局"))
                .body("roles", equalTo(List.of("clerk")))
                .body("sample", equalTo(false));
    }

    @Test
    void aLoginGoesToTheIssuer() {
        given().redirects()
                .follow(false)
                .get("/login?next=/plan")
                .then()
                .statusCode(302)
                .header("Location", containsString("/auth?response_type=code&client_id=gateway"))
                .header("Location", containsString("&code_challenge_method=S256"))
                .header("Set-Cookie", allOf(startsWith("q_auth"), containsStringIgnoringCase("HttpOnly")))
                .header("Set-Cookie", containsStringIgnoringCase("SameSite="));
    }

    @Test
    void onlyTheIssuerEndsSessionsFromBehind() {
        given().formParam("logout_token", Issuer.logoutToken("s1"))
                .post("/back-channel-logout")
                .then()
                .statusCode(200);
        given().formParam("logout_token", Issuer.strangersLogoutToken("s2"))
                .post("/back-channel-logout")
                .then()
                .statusCode(400);
        given().formParam("logout_token", Issuer.token("kjj.clerk", "kjj", "clerk"))
                .post("/back-channel-logout")
                .then()
                .statusCode(400);
    }

    @Test
    void aChangeWithoutTheAppsHeaderIsRefused() {
        given().cookie("q_session", "x")
                .post("/api/innovation/enterprises")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:scorecard:problem:not-from-the-app"));
    }

    @Test
    void aRequestIsHandedOnInTheNameOfTheCaller() {
        String token = Issuer.token("kjj.clerk", "kjj", "clerk");
        given().auth()
                .oauth2(token)
                .cookie("q_session_x", "secret")
                .urlEncodingEnabled(false)
                .contentType("application/json")
                .body("{\"a\":1}")
                .post("/api/innovation/enterprises/1/submit?x=%E7%A4%BA")
                .then()
                .statusCode(201)
                .header("Set-Cookie", nullValue())
                .body(containsString("POST /api/innovation/enterprises/1/submit?x=%E7%A4%BA"))
                .body(containsString("authorization=Bearer " + token))
                .body(containsString("cookie=null"))
                .body(containsString("body={\"a\":1}"));
    }

    @Test
    void aServiceThatIsAwayIsNamed() {
        as("clerk")
                .get("/api/fund/deals")
                .then()
                .statusCode(503)
                .contentType(startsWith("application/problem+json"))
                .body("title", equalTo("服务暂不可用"))
                .body("detail", containsString("fund"));
    }

    @Test
    void aRefusalWithoutWordsIsGivenSome() {
        as("clerk")
                .header("X-Requested-With", "scorecard")
                .contentType("application/json")
                .body("{}")
                .post("/api/innovation/too-large")
                .then()
                .statusCode(413)
                .contentType(startsWith("application/problem+json"))
                .body("title", equalTo("文件过大"));
    }

    @Test
    void everyAnswerCarriesTheBrowserProtections() {
        as("clerk")
                .get("/api/plan")
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe-eval")))
                .header("Content-Security-Policy", containsString("frame-src blob:;"))
                .header("Content-Security-Policy", containsString("style-src-elem 'self';"))
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Permissions-Policy", containsString("camera=()"));
    }

    @Test
    void aBrowserIsBoundToEncryptionOnlyWhereItHasIt() {
        as("clerk").get("/api/plan").then().header("Strict-Transport-Security", nullValue());
        as("clerk")
                .header("X-Forwarded-Proto", "https")
                .get("/api/plan")
                .then()
                .header("Strict-Transport-Security", "max-age=31536000");
    }

    @Test
    void aRefusalCarriesTheBrowserProtectionsToo() {
        given().get("/api/plan")
                .then()
                .statusCode(401)
                .header("X-Frame-Options", "DENY")
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
    }

    @Test
    void healthAndDescriptionAreOpen() {
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/openapi").then().statusCode(200).body(containsString("/api/indicators/{id}/records"));
    }
}
