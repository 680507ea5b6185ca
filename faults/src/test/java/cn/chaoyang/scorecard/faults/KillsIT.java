package cn.chaoyang.scorecard.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.faults.chaos.Chaos;
import cn.chaoyang.scorecard.faults.chaos.Seed;
import cn.chaoyang.scorecard.faults.load.Kind;
import cn.chaoyang.scorecard.faults.load.Load;
import cn.chaoyang.scorecard.faults.load.Pace;
import cn.chaoyang.scorecard.faults.load.Promises;
import cn.chaoyang.scorecard.faults.recount.Recount;
import cn.chaoyang.scorecard.faults.recount.Sql;
import cn.chaoyang.scorecard.faults.stack.RunningStack;
import cn.chaoyang.scorecard.faults.stack.Victim;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** kill -9 of everything there is, while people work. */
class KillsIT {

    private final Random random = Seed.of("kills");
    private final Promises promises = new Promises();

    @BeforeEach
    void everythingRuns() {
        RunningStack.heal();
    }

    @Test
    void nothingIsLostNorCountedTwiceWhenEverythingIsKilledOnce() throws Exception {
        // Given
        Chaos chaos = new Chaos(random, promises);

        // When
        try (Load load = Load.begin(random, Pace.BUSY, promises)) {
            load.awaitAccepted(100);
            chaos.killEachOnce();
            chaos.freezeBroker(Duration.ofSeconds(3));
            load.awaitAccepted(100);
        }

        // Then
        assertThat(chaos.kills()).isEqualTo(Victim.values().length);
        Recount.assertNothingLostNorTwice(promises);
    }

    @Test
    void servicesThatCountAllTheirRecordsAnewFindNothingElse() {
        // Given
        try (Load load = Load.begin(random, Pace.BUSY, promises)) {
            load.awaitAccepted(200);
        }

        // When: a service that starts under another rule than the one it counted by counts every subject again
        List<String> services = List.of(Kind.PLATFORM.source(), Kind.PLACE.source(), Kind.CAPITAL.source());
        for (Kind kind : Kind.values()) {
            assertThat(Sql.change(kind.service(), "update counting_rule set version = version + 1"))
                    .isPositive();
        }
        List.of(Victim.INNOVATION, Victim.TALENT, Victim.FUND).forEach(victim -> victim.kill(random));
        RunningStack.start(services, Map.of());

        // Then
        for (Kind kind : Kind.values()) {
            assertThat(Sql.number(kind.service(), "select count(*) from revision where change_kind = 'RECOUNTED'"))
                    .as("subjects of %s that came to something else", kind.service())
                    .isZero();
        }
        Recount.assertNothingLostNorTwice(promises);
    }
}
