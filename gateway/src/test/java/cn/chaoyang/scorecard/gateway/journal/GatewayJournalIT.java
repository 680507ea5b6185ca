package cn.chaoyang.scorecard.gateway.journal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import cn.chaoyang.scorecard.gateway.access.AccessIT;
import cn.chaoyang.scorecard.gateway.support.Upstream;
import cn.chaoyang.scorecard.testing.Issuer;
import cn.chaoyang.scorecard.testing.PostgresResource;
import io.quarkus.oidc.SecurityEvent;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test has people of its own: the journal is one for all tests. */
@QuarkusTest
@TestProfile(AccessIT.WithoutLogs.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(Issuer.class)
@QuarkusTestResource(Upstream.class)
class GatewayJournalIT {

    @Inject
    DataSource database;

    @Inject
    Event<SecurityEvent> securityEvents;

    @Test
    void shouldJournalAChangeThatWasRefused() {
        // When
        as("kjj.clerk81", "clerk").body("{}").post("/api/rebuilds").then().statusCode(403);
        as("kjj.clerk81", "clerk")
                .body("{}")
                .post("/api/rebuilds/7/adoption")
                .then()
                .statusCode(403);

        // Then
        await().untilAsserted(() -> assertThat(linesOf("kjj.clerk81"))
                .isEqualTo("create rebuilds 403 {\"method\":\"POST\",\"problem\":\"role\"}; "
                        + "adoption rebuilds/7 403 {\"method\":\"POST\",\"problem\":\"role\"}"));
    }

    @Test
    void shouldJournalWhatTheGuardsRefuseBeforeAnyResource() {
        // When
        as("kjj.clerk82", "clerk", "audit-admin").get("/api/scorecard").then().statusCode(403);

        // Then
        await().untilAsserted(() -> assertThat(linesOf("kjj.clerk82"))
                .isEqualTo("read scorecard 403 {\"method\":\"GET\",\"problem\":\"roles-exclude-one-another\"}"));
    }

    @Test
    void shouldJournalExports() {
        // When
        as("kjj.clerk83", "clerk")
                .get("/api/open-data/scorecard.csv?on=2026-06-30")
                .then()
                .statusCode(200);
        as("kjj.clerk83", "clerk").get("/api/scorecard").then().statusCode(200);

        // Then
        await().untilAsserted(() ->
                assertThat(linesOf("kjj.clerk83")).isEqualTo("read open-data/scorecard.csv 200 {\"method\":\"GET\"}"));
    }

    @Test
    void shouldLeaveWhatAServiceAnswersToItsJournalAndTellItTheAddress() {
        // When
        as("kjj.clerk84", "clerk")
                .header("X-Forwarded-For", "203.0.113.84")
                .body("{}")
                .post("/api/innovation/enterprises")
                .then()
                .statusCode(201)
                .body(containsString("forwarded-for=127.0.0.1"));

        // Then
        as("kjj.clerk84", "clerk").body("{}").post("/api/rebuilds").then().statusCode(403);
        await().untilAsserted(() -> assertThat(linesOf("kjj.clerk84")).startsWith("create rebuilds"));
    }

    @ParameterizedTest
    @CsvSource({"OIDC_LOGIN,login", "OIDC_LOGOUT_RP_INITIATED,logout", "OIDC_BACKCHANNEL_LOGOUT_COMPLETED,session-ended"
    })
    void shouldJournalHowSessionsBeginAndEnd(SecurityEvent.Type type, String action) {
        // Given
        String person = "kjj." + action;
        QuarkusSecurityIdentity identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(person))
                .addRole("clerk")
                .build();

        // When
        securityEvents.fire(new SecurityEvent(type, identity));

        // Then
        await().untilAsserted(() -> assertThat(linesOf(person)).isEqualTo(action + " session {}"));
    }

    @Test
    void shouldBeReadByAuditors() {
        // Given
        as("kjj.clerk85", "clerk").body("{}").post("/api/rebuilds").then().statusCode(403);

        // Then
        await().untilAsserted(() -> as("audit.admin85", "audit-admin")
                .get("/api/journal?actor=kjj.clerk85")
                .then()
                .statusCode(200)
                .body("items[0].action", equalTo("create"))
                .body("items[0].object", equalTo("rebuilds"))
                .body("items[0].result", equalTo("refused"))
                .body("items[0].address", equalTo("127.0.0.1")));
        as("audit.admin85", "audit-admin")
                .get("/api/journal/verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true));
        as("audit.admin85", "audit-admin")
                .get("/api/journal/export?actor=kjj.clerk85")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(containsString(
                        "\"kjj.clerk85\",\"kjj\",\"clerk\",\"127.0.0.1\",\"create\",\"rebuilds\",\"拒绝\",\"403\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "supervisor", "leader", "system-admin", "security-admin"})
    void shouldBeForAuditorsOnly(String role) {
        for (String path : new String[] {"", "/verification", "/export"}) {
            as("kjj." + role, role).get("/api/journal" + path).then().statusCode(403);
        }
    }

    private static RequestSpecification as(String user, String... roles) {
        return given().auth().oauth2(Issuer.token(user, "kjj", roles)).contentType("application/json");
    }

    /** What a person did, in the order it was written. */
    private String linesOf(String actor) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select string_agg(concat_ws(' ', action, object, status, detail), '; ' order by id)"
                                + " from journal_line where actor = ?")) {
            query.setString(1, actor);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
