package cn.chaoyang.scorecard.gateway.reconciliation;

import static cn.chaoyang.scorecard.gateway.ledger.Facts.HIGH_TECH;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.INNOVATION;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.certificate;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.enterprise;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;

import cn.chaoyang.scorecard.gateway.ledger.Facts;
import cn.chaoyang.scorecard.gateway.support.Log;
import cn.chaoyang.scorecard.gateway.support.Owner;
import cn.chaoyang.scorecard.testing.Issuer;
import cn.chaoyang.scorecard.testing.KafkaResource;
import cn.chaoyang.scorecard.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** An owner's sums beside the ledger's, on a real log. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(Issuer.class)
@QuarkusTestResource(value = Owner.class, restrictToAnnotatedClass = true)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReconciliationIT {

    @Inject
    DataSource database;

    @Inject
    Round round;

    @Test
    @Order(1)
    void whatWasPublishedAndBookedIsEqual() throws Exception {
        // Given
        Owner.publish(enterprise("a", 1, certificate("2025-11-14", "2028-11-14")));
        Owner.publish(enterprise("b", 1, certificate("2026-01-10", "2029-01-10")));
        Owner.publish(enterprise("b", 2, certificate("2026-02-10", "2029-02-10")));

        // When
        JsonPath run = reconciled("innovation");

        // Then
        assertThat(run.getString("state")).isEqualTo("equal");
        assertThat(run.getLong("records")).isEqualTo(2);
        assertThat(run.getLong("nextOffset")).isEqualTo(3);
        assertThat(run.getString("digestOwner"))
                .hasSize(64)
                .isEqualTo(run.getString("digestLedger"))
                .isNotEqualTo("0".repeat(64));
        assertThat(run.<Object>getList("figures"))
                .containsExactly(Map.of(
                        "measure",
                        HIGH_TECH,
                        "indicator",
                        "I10",
                        "name",
                        "高新技术企业",
                        "unit",
                        "户",
                        "owner",
                        2,
                        "ledger",
                        2));
        assertThat(Issuer.rolesIn(Owner.tokenSeen())).containsExactly("ledger");
        assertThat(reconciled("ledger").getString("state")).isEqualTo("equal");
    }

    @Test
    @Order(2)
    void aFactOnItsWayIsNoDifference() throws Exception {
        // Given a fact that is booked already and that the owner, asked a moment earlier, does not speak of
        try (Log log = Log.create(INNOVATION)) {
            log.append(Facts.fact(INNOVATION, enterprise("c", 1, certificate("2026-03-01", "2029-03-01"))));
        }
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        leader().get("/api/indicators/I10").jsonPath().getObject("value", Integer.class))
                .isEqualTo(3));

        // Then
        assertThat(reconciled("innovation").getString("state")).isEqualTo("equal");
    }

    @Test
    @Order(3)
    void aTamperedEntryIsNamedByItsRecord() throws Exception {
        // Given
        sql("update entry set amount = 2 where subject = (select id from subject where subject_id = 'b')"
                + " and effective_on = '2026-02-10'");

        // When
        JsonPath run = reconciled("innovation");

        // Then
        assertThat(run.getString("state")).isEqualTo("differs");
        assertThat(run.getLong("differing")).isEqualTo(1);
        assertThat(run.<Object>getList("differences"))
                .containsExactly(Map.of(
                        "register",
                        "enterprise",
                        "subject",
                        "b",
                        "title",
                        "示例企业b",
                        "measure",
                        HIGH_TECH,
                        "on",
                        "2026-02-10",
                        "cause",
                        "granted",
                        "owner",
                        1,
                        "ledger",
                        2));
        assertThat(run.getInt("figures[0].owner")).isEqualTo(2);
        assertThat(run.getInt("figures[0].ledger")).isEqualTo(3);

        // And the ledger's own books do not balance either: the daily sums did not move with the entry
        JsonPath books = reconciled("ledger");
        assertThat(books.getString("state")).isEqualTo("differs");
        assertThat(books.getString("differences[0].on")).isEqualTo("2026-02-10");
        sql("update entry set amount = 1 where amount = 2");
        assertThat(reconciled("ledger").getString("state")).isEqualTo("equal");
    }

    @Test
    @Order(4)
    void aServiceThatDoesNotAnswerIsNoEquality() {
        JsonPath run = reconciled("talent");
        assertThat(run.getString("state")).isEqualTo("failed");
        assertThat(run.getString("reason")).isEqualTo("away");
    }

    @Test
    @Order(5)
    void theNightlyRoundIsMadeOnceHoweverManyReplicasThereAre() {
        // When two replicas wake up
        round.nightly();
        round.nightly();

        // Then
        List<String> nightly = leader().get("/api/reconciliations")
                .jsonPath()
                .getList("findAll { it.startedBy == 'nightly' }.service", String.class);
        assertThat(nightly).containsExactlyInAnyOrder("fund", "innovation", "talent", "ledger");
    }

    @Test
    @Order(6)
    void onlySupervisorsAndSystemAdminsStartOne() {
        given().auth()
                .oauth2(Issuer.token("kjj.clerk", "kjj", "clerk"))
                .post("/api/reconciliations")
                .then()
                .statusCode(403);
        leader().get("/api/reconciliations/0").then().statusCode(404).body("type", endsWith("unknown-reconciliation"));
    }

    /** Starts a round and waits for the part of it. */
    private static JsonPath reconciled(String service) {
        long id = given().auth()
                .oauth2(Issuer.token("kwb.supervisor", "kwb", "supervisor"))
                .post("/api/reconciliations")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getLong("find { it.service == '" + service + "' }.id");
        await().atMost(Duration.ofSeconds(60)).until(() -> !"running".equals(run(id).getString("state")));
        return run(id);
    }

    private static JsonPath run(long id) {
        return leader().get("/api/reconciliations/" + id).jsonPath();
    }

    private static io.restassured.specification.RequestSpecification leader() {
        return given().auth().oauth2(Issuer.token("leader", "qzf", "leader"));
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement change = connection.createStatement()) {
            assertThat(change.executeUpdate(statement)).isEqualTo(1);
        }
    }
}
