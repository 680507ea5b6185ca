package cn.chaoyang.scorecard.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The ledger beside its owners, and beside itself made anew, on the real stack with all its sample registers. */
class LedgerIsRightIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void everyOwnersSumsAreTheLedgers() {
        // When
        Set<Integer> begun = Set.copyOf(Account.as("kwb.supervisor")
                .post("/api/reconciliations")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getList("id", Integer.class));
        await().atMost(PATIENCE).until(() -> runs(begun).stream().noneMatch(run -> "running".equals(run.get("state"))));

        // Then
        List<Map<String, Object>> runs = runs(begun);
        assertThat(runs)
                .extracting(run -> run.get("service"))
                .containsExactlyInAnyOrder("talent", "fund", "innovation", "ledger");
        assertThat(runs)
                .allSatisfy(run -> assertThat(run.get("state")).as("%s", run).isEqualTo("equal"));
        Map<Object, Object> records = runs.stream()
                .filter(run -> run.get("records") != null)
                .collect(Collectors.toMap(run -> run.get("service"), run -> run.get("records")));
        assertThat((int) records.get("innovation")).isGreaterThan(2000);
        assertThat((int) records.get("talent")).isGreaterThan(900);
    }

    @Test
    void aLedgerMadeAnewIsTheSame() {
        // When
        int id = Account.as("kwb.supervisor")
                .post("/api/rebuilds")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().atMost(PATIENCE).until(() -> !List.of("reading", "comparing")
                .contains(rebuild(id).getString("state")));

        // Then
        JsonPath rebuilt = rebuild(id);
        assertThat(rebuilt.getString("state")).as(rebuilt.prettyPrint()).isEqualTo("swapped");
        assertThat(rebuilt.getInt("booked")).isEqualTo(rebuilt.getInt("total")).isGreaterThan(5000);
    }

    private static List<Map<String, Object>> runs(Set<Integer> ids) {
        return Account.as("leader").get("/api/reconciliations").jsonPath().<Map<String, Object>>getList("$").stream()
                .filter(run -> ids.contains((Integer) run.get("id")))
                .toList();
    }

    private static JsonPath rebuild(int id) {
        return Account.as("leader").get("/api/rebuilds/" + id).jsonPath();
    }
}
