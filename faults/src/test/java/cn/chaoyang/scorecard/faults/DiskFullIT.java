package cn.chaoyang.scorecard.faults;

import static org.awaitility.Awaitility.await;

import cn.chaoyang.scorecard.faults.chaos.Seed;
import cn.chaoyang.scorecard.faults.load.Load;
import cn.chaoyang.scorecard.faults.load.Pace;
import cn.chaoyang.scorecard.faults.load.Promises;
import cn.chaoyang.scorecard.faults.recount.Recount;
import cn.chaoyang.scorecard.faults.stack.RunningStack;
import cn.chaoyang.scorecard.faults.stack.SmallDisk;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The disk of the database fills up to the last byte, and somebody makes room. */
@Tag("long")
class DiskFullIT {

    private static final int SPARE_MEGABYTES = 64;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Random random = Seed.of("disk full");
    private final Promises promises = new Promises();

    @BeforeEach
    void everythingRuns() {
        RunningStack.heal();
    }

    @Test
    void whatWasAcceptedBeforeCountsAndWhatCouldNotBeDoesNot() throws Exception {
        try (SmallDisk disk = SmallDisk.underTheDatabase(SPARE_MEGABYTES)) {
            try (Load load = Load.begin(random, Pace.BUSY, promises)) {
                // Given
                load.awaitAccepted(100);

                // When
                disk.fill();
                await("people are told that it did not work").atMost(PATIENCE).until(load::isFailing);
                disk.makeRoom();
                RunningStack.heal();

                // Then
                load.awaitAccepted(100);
            }
            Recount.assertNothingLostNorTwice(promises);
        }
    }
}
