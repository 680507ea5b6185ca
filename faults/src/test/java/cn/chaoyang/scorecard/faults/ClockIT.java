package cn.chaoyang.scorecard.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.faults.chaos.Seed;
import cn.chaoyang.scorecard.faults.load.Load;
import cn.chaoyang.scorecard.faults.load.Pace;
import cn.chaoyang.scorecard.faults.load.Promises;
import cn.chaoyang.scorecard.faults.recount.Recount;
import cn.chaoyang.scorecard.faults.recount.Sql;
import cn.chaoyang.scorecard.faults.stack.FakeClock;
import cn.chaoyang.scorecard.faults.stack.RunningStack;
import cn.chaoyang.scorecard.faults.stack.Victim;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Clocks of writer, reader and broker jump forward and back while people work. */
@Tag("long")
class ClockIT {

    /** Tokens are good for ten minutes, and kept for five. */
    private static final Duration WITHIN_A_LOGIN = Duration.ofMinutes(4);

    private final Random random = Seed.of("clocks");
    private final Promises promises = new Promises();

    @BeforeEach
    void everythingRuns() {
        RunningStack.heal();
    }

    @Test
    void nothingIsLostNorCountedTwiceWhenTheClockOfWriterAndReaderJumps() throws Exception {
        try (FakeClock clock = FakeClock.atTheRightTime()) {
            // Given
            restart(List.of(Victim.INNOVATION, Victim.GATEWAY), clock.environment());

            // When
            try (Load load = Load.begin(random, Pace.BUSY, promises)) {
                load.awaitAccepted(50);
                clock.jumpTo(WITHIN_A_LOGIN);
                load.awaitAccepted(50);
                clock.jumpTo(WITHIN_A_LOGIN.negated());
                load.awaitAccepted(50);
                clock.jumpTo(Duration.ZERO);
                load.awaitAccepted(50);
            }

            // Then
            Recount.assertNothingLostNorTwice(promises);
            restart(List.of(Victim.INNOVATION, Victim.GATEWAY), Map.of());
        }
    }

    @Test
    void whatTheLogStampsWithATimeThatWentBackIsBookedOnceToo() throws Exception {
        try (FakeClock clock = FakeClock.atTheRightTime()) {
            // Given
            clock.jumpTo(Duration.ofHours(2));
            restart(List.of(Victim.BROKER), clock.environment());

            // When
            try (Load load = Load.begin(random, Pace.BUSY, promises)) {
                load.awaitAccepted(50);
                Recount.awaitBooked();
                clock.jumpTo(Duration.ofHours(-2));
                load.awaitAccepted(50);
                clock.jumpTo(Duration.ZERO);
                load.awaitAccepted(50);
            }

            // Then
            Recount.assertNothingLostNorTwice(promises);
            assertThat(
                            Sql.number(
                                    "gateway",
                                    """
                            select count(*) from entry later join entry earlier
                                on earlier.topic_id = later.topic_id and earlier.log_offset = later.log_offset - 1
                             where later.recorded_at < earlier.recorded_at - interval '1 hour'"""))
                    .as("times in the log that went back")
                    .isPositive();
            restart(List.of(Victim.BROKER), Map.of());
        }
    }

    private void restart(List<Victim> victims, Map<String, String> environment) {
        victims.forEach(victim -> victim.kill(random));
        RunningStack.start(victims.stream().map(Victim::part).toList(), environment);
    }
}
