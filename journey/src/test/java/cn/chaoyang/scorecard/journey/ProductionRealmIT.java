package cn.chaoyang.scorecard.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The realm for production, imported beside the local one under another name: what it asks of people who log in. */
class ProductionRealmIT {

    private static final Path ROOT = Path.of("..");
    private static final String NAME = "production-check";
    private static final String KEYCLOAK = System.getenv("OIDC_URL").replaceAll("/realms/.*", "");
    private static final String REALM = KEYCLOAK + "/realms/" + NAME;
    private static final String ADMIN = KEYCLOAK + "/admin/realms";
    private static final String SECRET = "made-up-for-this-test";
    private static final String PASSWORD = "Correct-Horse-7-Battery";

    @BeforeAll
    static void importIt() throws IOException {
        String realm = Files.readString(ROOT.resolve("deploy/keycloak/production-realm.json"));
        assertThat(realm).contains("\"sslRequired\": \"all\"");
        admin().contentType(ContentType.JSON)
                .body(realm.replace("\"realm\": \"chaoyang\"", "\"realm\": \"" + NAME + "\"")
                        .replace("${GATEWAY_URL}", "http://localhost:8080")
                        .replace("${OIDC_CLIENT_SECRET}", SECRET)
                        // This stack has no TLS.
                        .replace("\"sslRequired\": \"all\"", "\"sslRequired\": \"external\""))
                .post(ADMIN)
                .then()
                .statusCode(201);
    }

    @AfterAll
    static void dropIt() {
        admin().delete(ADMIN + '/' + NAME).then().statusCode(204);
    }

    @Test
    void aClerkLogsInByPassword() {
        account("a.clerk", "clerk");
        assertThat(LoginPage.open(REALM).password("a.clerk", PASSWORD).sentTo())
                .startsWith(LoginPage.BACK)
                .contains("code=");
    }

    @Test
    void whoeverDecidesNeedsASecondFactor() {
        for (String role : List.of("reviewer", "supervisor", "system-admin", "security-admin", "audit-admin")) {
            account("a." + role, role);
            LoginPage first = LoginPage.open(REALM).password("a." + role, PASSWORD);
            assertThat(first.asksToEnrol()).as(role).isTrue();
            assertThat(first.sentTo()).as(role).isEmpty();
        }
    }

    @Test
    void theSecondFactorIsAskedForEveryTimeAndHasToBeRight() {
        // Given
        account("b.reviewer", "reviewer");
        LoginPage first = LoginPage.open(REALM).password("b.reviewer", PASSWORD);
        String secret = first.enrol();
        assertThat(first.sentTo()).contains("code=");

        // When
        LoginPage again = LoginPage.open(REALM).password("b.reviewer", PASSWORD);

        // Then
        assertThat(again.asksForACode()).isTrue();
        assertThat(again.oneTimeCode("000000").sentTo()).isEmpty();
        // A code is good once: the one of the next half minute is another, and within the tolerance.
        String next = LoginPage.code(secret, Instant.now().plusSeconds(30));
        assertThat(again.oneTimeCode(next).sentTo()).contains("code=");
    }

    @Test
    void fiveWrongPasswordsLockTheAccount() {
        // Given
        account("c.clerk", "clerk");
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(LoginPage.open(REALM).password("c.clerk", "wrong").sentTo())
                    .isEmpty();
        }

        // When, Then
        assertThat(LoginPage.open(REALM).password("c.clerk", PASSWORD).sentTo()).isEmpty();
    }

    @Test
    void weakPasswordsAreRefused() {
        for (String weak : List.of("short-1A", "nocapitals-2025-x", "NoDigitsButLong-x", "NoSpecial2025xxx")) {
            create("d.clerk", weak).then().statusCode(400).body("error", containsString("Password"));
        }
    }

    @Test
    void noPasswordIsTakenButOnTheLoginPage() {
        account("e.clerk", "clerk");
        given().formParam("grant_type", "password")
                .formParam("client_id", "gateway")
                .formParam("client_secret", SECRET)
                .formParam("username", "e.clerk")
                .formParam("password", PASSWORD)
                .post(REALM + "/protocol/openid-connect/token")
                .then()
                .statusCode(400)
                .body("error", equalTo("unauthorized_client"));
        given().formParam("grant_type", "password")
                .formParam("client_id", "scripts")
                .formParam("username", "e.clerk")
                .formParam("password", PASSWORD)
                .post(REALM + "/protocol/openid-connect/token")
                .then()
                .statusCode(401)
                .body("error", equalTo("invalid_client"));
    }

    @Test
    void aLoginWithoutAChallengeIsRefused() {
        assertThat(LoginPage.open(REALM, Map.of()).sentTo()).contains("error=invalid_request");
    }

    private static void account(String name, String role) {
        String user = create(name, PASSWORD).then().statusCode(201).extract().header("Location");
        Map<String, Object> known = admin().get(ADMIN + '/' + NAME + "/roles/" + role)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("");
        admin().contentType(ContentType.JSON)
                .body(List.of(known))
                .post(user + "/role-mappings/realm")
                .then()
                .statusCode(204);
    }

    private static Response create(String name, String password) {
        return admin().contentType(ContentType.JSON)
                .body(Map.of(
                        "username",
                        name,
                        "enabled",
                        true,
                        "firstName",
                        "示例",
                        "email",
                        name + "@chaoyang.example",
                        "attributes",
                        Map.of("unit", List.of("kjj")),
                        "credentials",
                        List.of(Map.of("type", "password", "value", password, "temporary", false))))
                .post(ADMIN + '/' + NAME + "/users");
    }

    private static RequestSpecification admin() {
        String token = given().formParam("client_id", "admin-cli")
                .formParam("grant_type", "password")
                .formParam("username", "admin")
                .formParam("password", adminPassword())
                .post(KEYCLOAK + "/realms/master/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
        return given().auth().oauth2(token);
    }

    private static String adminPassword() {
        Properties secrets = new Properties();
        try (InputStream in =
                Files.newInputStream(ROOT.resolve(System.getenv("STATE_DIR")).resolve("secrets.properties"))) {
            secrets.load(in);
        } catch (IOException e) {
            throw new IllegalStateException("the stack's secrets are not where STATE_DIR says", e);
        }
        return secrets.getProperty("KEYCLOAK_ADMIN_PASSWORD");
    }
}
