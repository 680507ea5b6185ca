package cn.chaoyang.scorecard.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.chaoyang.scorecard.faults.chaos.Seed;
import cn.chaoyang.scorecard.faults.load.Load;
import cn.chaoyang.scorecard.faults.load.Pace;
import cn.chaoyang.scorecard.faults.load.Promises;
import cn.chaoyang.scorecard.faults.recount.Recount;
import cn.chaoyang.scorecard.faults.stack.Door;
import cn.chaoyang.scorecard.faults.stack.RunningStack;
import cn.chaoyang.scorecard.faults.stack.Victim;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A broker that is slow, cut off in the middle of a word, heard but not hearing, silent, and away: people work on. */
class BrokerDoorIT {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<Victim> BEHIND_THE_DOOR = List.of(Victim.INNOVATION, Victim.GATEWAY);

    private final Random random = Seed.of("broker door");
    private final Promises promises = new Promises();
    private Door door;

    @BeforeEach
    void writerAndReaderComeByTheDoor() {
        RunningStack.heal();
        door = Door.ofTheStack();
        restart(Map.of("KAFKA_BOOTSTRAP_SERVERS", door.address()));
        await().atMost(PATIENCE).until(() -> door.connections() >= BEHIND_THE_DOOR.size());
    }

    @AfterEach
    void andGoByTheirOwnAgain() {
        restart(Map.of());
        door.close();
    }

    private void restart(Map<String, String> environment) {
        BEHIND_THE_DOOR.forEach(victim -> victim.kill(random));
        RunningStack.start(BEHIND_THE_DOOR.stream().map(Victim::part).toList(), environment);
    }

    @Test
    void acceptingGoesOnAndTheLedgerCatchesUp() {
        try (Load load = Load.begin(random, Pace.BUSY, promises)) {
            // Given
            load.awaitAccepted(50);

            // When
            door.delay(Duration.ofMillis(200));
            load.awaitAccepted(50);
            door.cut();
            door.delay(Duration.ZERO);
            load.awaitAccepted(50);
            door.halfClose();
            load.awaitAccepted(50);
            door.silent(true);
            load.awaitAccepted(50);
            door.silent(false);
            door.shut(true);
            load.awaitAccepted(50);
            door.heal();
        }

        // Then
        Recount.assertNothingLostNorTwice(promises);
        assertThat(door.connections()).isPositive();
    }
}
