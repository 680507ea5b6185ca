package cn.chaoyang.scorecard.gateway.reminder;

import static cn.chaoyang.scorecard.gateway.support.Supervision.CLERK;
import static cn.chaoyang.scorecard.gateway.support.Supervision.OFFICE;
import static cn.chaoyang.scorecard.gateway.support.Supervision.as;
import static cn.chaoyang.scorecard.gateway.support.Supervision.take;
import static cn.chaoyang.scorecard.gateway.support.Supervision.task;
import static cn.chaoyang.scorecard.gateway.support.Supervision.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.gateway.access.AccessIT;
import cn.chaoyang.scorecard.gateway.support.Booked;
import cn.chaoyang.scorecard.testing.Issuer;
import cn.chaoyang.scorecard.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** An indicator that lags behind, recovers and lags behind again. */
@QuarkusTest
@TestProfile(AccessIT.WithoutLogs.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(Issuer.class)
class IndicatorWatchIT {

    private static final String TITLE = "补齐“高新技术企业”滞后差距";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Inject
    IndicatorWatch watch;

    @Inject
    DataSource database;

    @Test
    void aLagRaisesOneTaskAndItsEndIsProposedNotDecided() throws Exception {
        // Given an indicator of 区科技局 with a figure, that lags behind
        new Booked(database, "innovation-service")
                .book(
                        Instant.now(),
                        "watched",
                        1,
                        Contribution.forGood("high-tech-enterprises", LocalDate.of(2026, 3, 1), Cause.GRANTED));
        colour("late");

        // When two look at the same time, and again
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> watch.look(today)),
                        CompletableFuture.runAsync(() -> watch.look(today)))
                .join();
        watch.look(today);

        // Then there is one task, with how it stood, and the office knows
        List<String> raised = raised();
        assertThat(raised).hasSize(1);
        String id = raised.get(0);
        JsonPath task = task(id);
        assertThat(task.getMap("line.task"))
                .containsEntry("title", TITLE)
                .containsEntry("lead", "kjj")
                .containsEntry("indicator", "I10")
                .containsEntry("action", "A07")
                .containsEntry("state", "to-issue");
        assertThat(task.getString("line.task.standing.status")).isEqualTo("late");
        assertThat(task.getInt("line.task.standing.value"))
                .isEqualTo(as(OFFICE).get("/api/indicators/I10").jsonPath().getInt("value"));
        assertThat(task.getInt("line.task.standing.required")).isEqualTo(301);
        assertThat(task.getString("line.task.standing.on")).isEqualTo(today.toString());
        assertThat(task.getString("line.task.standing.knownAt")).isNotNull();
        assertThat(told(OFFICE, TITLE)).containsExactly("task-raised");

        // When it has recovered
        take(id, "issue", OFFICE).statusCode(200);
        take(id, "sign", CLERK).statusCode(200);
        take(id, "close-recovered", OFFICE).statusCode(409).body("type", endsWith("not-this-step"));
        colour("normal");
        watch.look(today);
        watch.look(today);

        // Then its end is proposed, once, and the office decides
        assertThat(task(id).getString("line.task.state")).isEqualTo("in-progress");
        assertThat(task(id).getString("line.task.recovered.status")).isEqualTo("normal");
        assertThat(told(OFFICE, TITLE)).containsExactly("task-recovered", "task-raised");
        take(id, "close-recovered", OFFICE).statusCode(200);
        assertThat(task(id).getString("line.task.state")).isEqualTo("closed");

        // And another lag is another task
        colour("late");
        watch.look(today);
        watch.look(today);
        assertThat(raised()).hasSize(2).first().isEqualTo(id);
    }

    private static List<String> raised() {
        return as(OFFICE).get("/api/tasks").jsonPath().getList("findAll { it.task.indicator == 'I10' }.task.id");
    }

    private void colour(String status) {
        as(OFFICE)
                .body(Map.of(
                        "kind",
                        "override",
                        "content",
                        Map.of(
                                "status", status,
                                "from", today.toString(),
                                "until", today.toString()),
                        "reason",
                        "示例"))
                .post("/api/indicators/I10/decisions")
                .then()
                .statusCode(201);
    }
}
