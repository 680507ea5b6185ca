package cn.chaoyang.scorecard.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.faults.chaos.Seed;
import cn.chaoyang.scorecard.faults.load.Account;
import cn.chaoyang.scorecard.faults.load.Crowd;
import cn.chaoyang.scorecard.faults.load.Meter;
import cn.chaoyang.scorecard.faults.load.Promises;
import cn.chaoyang.scorecard.faults.recount.Recount;
import cn.chaoyang.scorecard.faults.stack.Memory;
import cn.chaoyang.scorecard.faults.stack.RunningStack;
import cn.chaoyang.scorecard.faults.stack.Victim;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nothing fails, and a great many people come. */
@Tag("long")
class CrowdIT {

    private static final Duration WARM = Duration.ofMinutes(1);
    private static final Duration MEASURED = Duration.ofMinutes(Integer.getInteger("faults.crowd.minutes", 10));
    private static final List<String> SERVICES =
            List.of("talent-service", "fund-service", "innovation-service", "gateway");

    /** What a heap that still grows into its limit may add. */
    private static final double FLAT = 1.3;

    private final Random random = Seed.of("crowd");
    private final Promises promises = new Promises();

    @BeforeEach
    void everythingRuns() {
        RunningStack.heal();
    }

    @AfterEach
    void usualLimits() {
        Account.measure();
        Victim.GATEWAY.kill(random);
        RunningStack.start(Victim.GATEWAY.part());
    }

    @Test
    void twoHundredPeopleGetNoServersFaultAndMemoryStaysFlat() throws Exception {
        // Given
        new Crowd(random, promises).work(WARM);
        Map<String, Integer> before = Memory.megabytes(SERVICES);
        Meter meter = Account.measure();

        // When
        new Crowd(random, promises).work(MEASURED);

        // Then
        Map<String, Integer> after = Memory.megabytes(SERVICES);
        System.out.printf(
                "200 people, %s: %.0f requests/s; %s; memory MB before %s, after %s%n",
                MEASURED, (double) meter.count() / MEASURED.toSeconds(), meter, before, after);
        assertThat(meter.broken()).isEmpty();
        assertThat(after)
                .allSatisfy((part, megabytes) ->
                        assertThat(megabytes).as(part).isLessThanOrEqualTo((int) (before.get(part) * FLAT)));
        Recount.assertNothingLostNorTwice(promises);
    }

    @Test
    void whoAsksTooMuchIsToldWhenToComeBackAndTheOthersAreServed() throws Exception {
        // Given: limits so low that the slowest machine is asked for more
        Victim.GATEWAY.kill(random);
        RunningStack.start(
                Victim.GATEWAY.part(),
                Map.of("RATE_USER_PER_SECOND", "5", "RATE_USER_BURST", "30", "RATE_USER_AT_ONCE", "8"));
        assertThat(Account.of("czj.clerk").get("/api/scorecard").status()).isEqualTo(200);
        AtomicInteger served = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();

        // When
        CompletableFuture<?>[] flood = new CompletableFuture<?>[64];
        for (int i = 0; i < flood.length; i++) {
            flood[i] = CompletableFuture.runAsync(() -> flood(served, refused), task -> new Thread(task).start());
        }
        List<Integer> others = others();
        CompletableFuture.allOf(flood).join();

        // Then
        assertThat(refused.get()).isGreaterThan(100);
        assertThat(served.get()).isGreaterThanOrEqualTo(20);
        assertThat(others).hasSize(20).containsOnly(200);
    }

    private static void flood(AtomicInteger served, AtomicInteger refused) {
        try {
            for (int i = 0; i < 30; i++) {
                Account.Answer answer = Account.of("kjj.clerk").get("/api/scorecard");
                if (answer.status() == 200) {
                    served.incrementAndGet();
                } else {
                    assertThat(answer.status()).as(answer.body()).isIn(429, 503);
                    assertThat(answer.retryAfter()).as("Retry-After").matches("[1-9][0-9]*");
                    refused.incrementAndGet();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Integer> others() throws InterruptedException {
        List<Integer> statuses = new java.util.ArrayList<>();
        for (int i = 0; i < 20; i++) {
            statuses.add(Account.of("czj.clerk").get("/api/scorecard").status());
        }
        return statuses;
    }
}
