package cn.chaoyang.scorecard.gateway.rebuild;

import static cn.chaoyang.scorecard.gateway.ledger.Facts.HIGH_TECH;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.INNOVATION;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.certificate;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.enterprise;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.fact;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;

import cn.chaoyang.scorecard.gateway.support.Log;
import cn.chaoyang.scorecard.testing.Issuer;
import cn.chaoyang.scorecard.testing.KafkaResource;
import cn.chaoyang.scorecard.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The ledger made anew from a real log, beside the live one; with a database and a broker of its own, since it changes both. */
@QuarkusTest
@QuarkusTestResource(value = PostgresResource.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = KafkaResource.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(Issuer.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RebuildIT {

    private static final String GRANTED =
            "select sum(amount) from daily where effective_on = '2026-01-01' and cause = 'granted'";

    private static int facts;

    @Inject
    DataSource database;

    @Test
    @Order(1)
    void anEqualOneIsSwappedInWhileFactsFlowAndScreensRead() throws Exception {
        // Given
        publish(500);
        try (Log log = Log.create(INNOVATION)) {
            log.append("nobody can read this".getBytes(StandardCharsets.UTF_8));
            log.flush();
        }
        awaitValue(500);
        String tables = text("select string_agg(indexname, ',' order by indexname) from pg_indexes"
                + " where schemaname = 'public' and tablename in ('entry', 'daily', 'subject', 'position')");
        String oldTable = text("select 'public.entry'::regclass::oid");

        // When it is rebuilt while facts go on to come, and somebody looks all the time
        AtomicBoolean done = new AtomicBoolean();
        List<Integer> statuses = new ArrayList<>();
        CompletableFuture<Void> looking = CompletableFuture.runAsync(() -> {
            while (!done.get()) {
                statuses.add(leader().get("/api/scorecard").statusCode());
            }
        });
        CompletableFuture<Void> flowing = CompletableFuture.runAsync(() -> publish(300));
        JsonPath rebuilt = ended(begin().statusCode(202).extract().jsonPath().getLong("id"));
        flowing.get();
        awaitValue(800);
        done.set(true);
        looking.get();

        // Then
        assertThat(rebuilt.getString("state")).isEqualTo("swapped");
        assertThat(rebuilt.getLong("booked"))
                .isEqualTo(rebuilt.getLong("total"))
                .isGreaterThan(500);
        assertThat(rebuilt.getString("digestLive")).hasSize(64).isEqualTo(rebuilt.getString("digestRebuilt"));
        assertThat(statuses).isNotEmpty().containsOnly(200);
        assertThat(text("select 'public.entry'::regclass::oid")).isNotEqualTo(oldTable);
        assertThat(text("select string_agg(indexname, ',' order by indexname) from pg_indexes"
                        + " where schemaname = 'public' and tablename in ('entry', 'daily', 'subject', 'position')"))
                .isEqualTo(tables);
        assertThat(text("select count(*) from quarantine")).isEqualTo("1");
        assertThat(leader().get("/api/pipeline").jsonPath().getInt("quarantined"))
                .isEqualTo(1);
    }

    @Test
    @Order(2)
    void oneThatDiffersIsShownRecordByRecordAndWaitsForADecision() throws Exception {
        // Given somebody has changed an entry, and the daily sum with it
        change("update entry set amount = 3 where subject = (select id from subject where subject_id = 'e7')"
                + " and effective_on = '2026-01-01'");
        change("update daily set amount = amount + 2 where effective_on = '2026-01-01' and cause = 'granted'");

        // When
        long id = begin().statusCode(202).extract().jsonPath().getLong("id");
        JsonPath rebuilt = ended(id);

        // Then
        assertThat(rebuilt.getString("state")).isEqualTo("differs");
        assertThat(rebuilt.getString("digestLive")).isNotEqualTo(rebuilt.getString("digestRebuilt"));
        assertThat(rebuilt.<Map<String, Object>>getList("differences").get(0))
                .containsEntry("source", INNOVATION)
                .containsEntry("subject", "e7")
                .containsEntry("measure", HIGH_TECH)
                .containsEntry("on", "2026-01-01")
                .containsEntry("cause", "granted")
                .containsEntry("live", 3)
                .containsEntry("rebuilt", 1);
        assertThat(rebuilt.<Map<String, Object>>getList("differences").get(1))
                .containsEntry("register", "daily")
                .containsEntry("live", 802)
                .containsEntry("rebuilt", 800);
        assertThat(text(GRANTED)).as("it stays in place until somebody decides").isEqualTo("802.00");
        // Figures follow from what was booked: nobody was shown what was written into the tables beside that.
        awaitValue(800);
        begin().statusCode(409).body("type", endsWith("rebuild-at-work"));

        // When it is adopted, by somebody and for a reason
        decide(id, "adoption", "").statusCode(422);
        publish(5);
        JsonPath adopted =
                decide(id, "adoption", "示例：核对无误").statusCode(200).extract().jsonPath();

        // Then what came meanwhile is in it too
        assertThat(adopted.getString("state")).isEqualTo("adopted");
        assertThat(adopted.getString("decidedBy")).isEqualTo("kwb.supervisor");
        assertThat(adopted.getString("decisionReason")).isEqualTo("示例：核对无误");
        awaitValue(805);
        decide(id, "adoption", "又一次").statusCode(409).body("type", endsWith("rebuild-decided"));
    }

    @Test
    @Order(3)
    void oneThatDiffersCanBeDropped() throws Exception {
        // Given
        change("update daily set amount = amount + 1 where effective_on = '2026-01-01' and cause = 'granted'");
        long id = begin().statusCode(202).extract().jsonPath().getLong("id");
        assertThat(ended(id).getString("state")).isEqualTo("differs");

        // When
        decide(id, "discard", "示例：先查原因").statusCode(200);

        // Then
        assertThat(text(GRANTED)).isEqualTo("806.00");
        awaitValue(805);
        assertThat(text("select to_regclass('rebuilding.entry')")).isNull();
        change("update daily set amount = amount - 1 where effective_on = '2026-01-01' and cause = 'granted'");
        assertThat(ended(begin().extract().jsonPath().getLong("id")).getString("state"))
                .isEqualTo("swapped");
        given().auth()
                .oauth2(Issuer.token("kjj.clerk", "kjj", "clerk"))
                .post("/api/rebuilds")
                .then()
                .statusCode(403);
        leader().get("/api/rebuilds/0").then().statusCode(404).body("type", endsWith("unknown-rebuild"));
    }

    private static void publish(int count) {
        try (Log log = Log.create(INNOVATION)) {
            for (int i = 0; i < count; i++) {
                log.append(fact(INNOVATION, enterprise("e" + facts++, 1, certificate("2026-01-01", "2029-01-01"))));
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitValue(int expected) {
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(leader().get("/api/indicators/I10?on=2026-06-30")
                                .jsonPath()
                                .getObject("value", Integer.class))
                        .isEqualTo(expected));
    }

    private static ValidatableResponse begin() {
        return supervisor().post("/api/rebuilds").then();
    }

    private static ValidatableResponse decide(long id, String what, String reason) {
        return supervisor()
                .contentType(ContentType.JSON)
                .body(Map.of("reason", reason))
                .post("/api/rebuilds/" + id + "/" + what)
                .then();
    }

    private static JsonPath ended(long id) {
        await().atMost(Duration.ofSeconds(60)).until(() -> !List.of("reading", "comparing")
                .contains(leader().get("/api/rebuilds/" + id).jsonPath().getString("state")));
        return leader().get("/api/rebuilds/" + id).jsonPath();
    }

    private static RequestSpecification leader() {
        return given().auth().oauth2(Issuer.token("leader", "qzf", "leader"));
    }

    private static RequestSpecification supervisor() {
        return given().auth().oauth2(Issuer.token("kwb.supervisor", "kwb", "supervisor"));
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement query = connection.createStatement();
                ResultSet row = query.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement change = connection.createStatement()) {
            assertThat(change.executeUpdate(sql)).isEqualTo(1);
        }
    }
}
