package cn.chaoyang.scorecard.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.faults.chaos.Chaos;
import cn.chaoyang.scorecard.faults.chaos.Seed;
import cn.chaoyang.scorecard.faults.load.Load;
import cn.chaoyang.scorecard.faults.load.Pace;
import cn.chaoyang.scorecard.faults.load.Promises;
import cn.chaoyang.scorecard.faults.recount.Recount;
import cn.chaoyang.scorecard.faults.stack.RunningStack;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two hundred kills over a hundred thousand accepted revisions; counted anew after every twenty kills. */
@Tag("long")
class LongKillsIT {

    private static final int KILLS = Integer.getInteger("faults.kills", 200);
    private static final int ACCEPTED = Integer.getInteger("faults.accepted", 100_000);
    private static final int KILLS_PER_ROUND = 20;
    private static final int ACCEPTED_PER_ROUND = (int) Math.ceil((double) ACCEPTED * KILLS_PER_ROUND / KILLS);

    private final Random random = Seed.of("long kills");
    private final Promises promises = new Promises();

    @BeforeEach
    void everythingRuns() {
        RunningStack.heal();
    }

    @Test
    void nothingIsLostNorCountedTwiceHoweverOftenEverythingIsKilled() throws Exception {
        // Given
        Chaos chaos = new Chaos(random, promises);
        Instant began = Instant.now();

        // When / Then
        while (chaos.kills() < KILLS || promises.acceptedCount() < ACCEPTED) {
            int goal = Math.min(KILLS, chaos.kills() + KILLS_PER_ROUND);
            long acceptedGoal = Math.min(ACCEPTED, promises.acceptedCount() + ACCEPTED_PER_ROUND);
            try (Load load = Load.begin(random, Pace.FLOOD, promises)) {
                while (chaos.kills() < goal) {
                    chaos.killSome();
                }
                chaos.freezeBroker(Duration.ofSeconds(random.nextInt(5)));
                load.awaitAccepted((int) Math.max(1, acceptedGoal - promises.acceptedCount()));
            }
            Recount.assertNothingLostNorTwice(promises);
            System.out.printf("%s; %s; %s%n", chaos, promises, Duration.between(began, Instant.now()));
        }
        assertThat(chaos.kills()).isGreaterThanOrEqualTo(KILLS);
        assertThat(promises.acceptedCount()).isGreaterThanOrEqualTo(ACCEPTED);
    }
}
