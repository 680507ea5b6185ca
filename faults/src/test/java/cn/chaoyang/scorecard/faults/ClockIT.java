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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Clocks of writer, reader and broker jump forward and back while people work. */
@Tag("long")
class ClockIT {

    /** Tokens are good for ten minutes, and kept for five. */
    private static final Duration WITHIN_A_LOGIN = Duration.ofMinutes(4);

    private static final Duration BACK = Duration.ofHours(-2);

    private final Random random = Seed.of("clocks");
    private final Promises promises = new Promises();

    @BeforeEach
    void everythingRuns() {
        RunningStack.heal();
    }

    @AfterEach
    void everybodyGoesByTheRightTimeAgain() {
        restart(List.of(Victim.BROKER), Map.of());
        restart(List.of(Victim.INNOVATION, Victim.GATEWAY), Map.of());
    }

    @Test
    void nothingIsLostNorCountedTwiceWhenTheClockOfWriterAndReaderJumps() throws Exception {
        // Given
        FakeClock clock = FakeClock.atTheRightTime();
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
    }

    @Test
    void whatTheLogStampsWithATimeThatWentBackIsBookedOnceToo() throws Exception {
        // Given
        FakeClock clock = FakeClock.atTheRightTime();
        restart(List.of(Victim.BROKER), clock.environment());

        // When
        try (Load load = Load.begin(random, Pace.BUSY, promises)) {
            load.awaitAccepted(50);
            Recount.awaitBooked();
            clock.jumpTo(BACK);
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
                        select count(*)
                          from (select recorded_at, lag(recorded_at) over (partition by topic_id order by log_offset) as before
                                  from entry) stamped
                         where recorded_at < before - interval '1 hour'"""))
                .as("times in the log that went back")
                .isPositive();
    }

    private void restart(List<Victim> victims, Map<String, String> environment) {
        victims.forEach(victim -> victim.kill(random));
        RunningStack.start(victims.stream().map(Victim::part).toList(), environment);
    }
}
