package cn.chaoyang.scorecard.faults.recount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.chaoyang.scorecard.faults.load.Account;
import cn.chaoyang.scorecard.faults.load.Account.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** The ledger made anew from the logs. */
public final class Rebuild {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private Rebuild() {}

    /** Makes it, and has it put in place: it has to be the same, by its digest. */
    public static void assertEqual() throws Exception {
        Account office = Account.of("kwb.supervisor");
        Answer begun = office.post("/api/rebuilds", Map.of());
        assertThat(begun.status()).as(begun.body()).isEqualTo(202);
        String path = "/api/rebuilds/" + begun.json().required("id").asLong();
        await().atMost(PATIENCE).until(() -> !Set.of("reading", "comparing")
                .contains(office.get(path).json().required("state").asText()));
        JsonNode rebuilt = office.get(path).json();
        assertThat(rebuilt.required("state").asText()).as("%s", rebuilt).isEqualTo("swapped");
        assertThat(rebuilt.required("digestRebuilt").asText())
                .as("%s", rebuilt)
                .isNotEmpty()
                .isEqualTo(rebuilt.required("digestLive").asText());
    }
}
