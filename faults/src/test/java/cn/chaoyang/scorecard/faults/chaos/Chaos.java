package cn.chaoyang.scorecard.faults.chaos;

import cn.chaoyang.scorecard.faults.load.Pause;
import cn.chaoyang.scorecard.faults.load.Promises;
import cn.chaoyang.scorecard.faults.stack.RunningStack;
import cn.chaoyang.scorecard.faults.stack.Signal;
import cn.chaoyang.scorecard.faults.stack.Victim;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Kills parts of the stack at random moments, up to three at once, and starts them again. */
public final class Chaos {

    private static final int MOST_AT_ONCE = 3;
    private static final int LONGEST_PEACE_MILLIS = 2_000;

    private final Random random;
    private final Promises promises;
    private final Map<Victim, Integer> kills = new EnumMap<>(Victim.class);
    private final Instant began = Instant.now();

    public Chaos(Random random, Promises promises) {
        this.random = random;
        this.promises = promises;
    }

    /** Everybody once, in a random order. */
    public void killEachOnce() throws InterruptedException {
        List<Victim> all = new ArrayList<>(List.of(Victim.values()));
        Collections.shuffle(all, random);
        for (int i = 0; i < all.size(); i += 2) {
            kill(all.subList(i, Math.min(i + 2, all.size())));
        }
    }

    /** One round of whoever the dice say. */
    public void killSome() throws InterruptedException {
        List<Victim> all = new ArrayList<>(List.of(Victim.values()));
        Collections.shuffle(all, random);
        kill(all.subList(0, 1 + random.nextInt(MOST_AT_ONCE)));
    }

    /** Stops the broker without ending it: connections stay, and nobody answers. */
    public void freezeBroker(Duration howLong) throws InterruptedException {
        ProcessHandle broker = RunningStack.part(Victim.BROKER.part()).process();
        say("SIGSTOP kafka for " + howLong.toSeconds() + " s");
        Signal.STOP.to(broker);
        try {
            Pause.of(howLong.toMillis());
        } finally {
            Signal.CONT.to(broker);
        }
    }

    /** How often somebody was killed. */
    public int kills() {
        return kills.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public String toString() {
        return "%d kills %s in %d s"
                .formatted(
                        kills(), kills, Duration.between(began, Instant.now()).toSeconds());
    }

    private void kill(List<Victim> victims) throws InterruptedException {
        Pause.of(random.nextInt(LONGEST_PEACE_MILLIS));
        for (Victim victim : victims) {
            victim.kill(random);
            kills.merge(victim, 1, Integer::sum);
        }
        Instant killed = Instant.now();
        // A database that is away keeps those that need it from getting ready: first what they need.
        List<String> dead = victims.stream()
                .filter(Victim::staysDead)
                .map(Victim::part)
                .distinct()
                .toList();
        List<String> needed = RunningStack.NEEDED.subList(0, 2);
        start(dead.stream().filter(needed::contains).toList());
        start(dead.stream().filter(part -> !needed.contains(part)).toList());
        say("kill -9 %s, back after %d ms"
                .formatted(
                        victims.stream().map(Victim::name).collect(Collectors.joining(", ")),
                        Duration.between(killed, Instant.now()).toMillis()));
    }

    private static void start(List<String> parts) {
        RunningStack.start(parts, Map.of());
    }

    private void say(String what) {
        System.out.printf(
                "[%5.1fs] %s; %s%n", Duration.between(began, Instant.now()).toMillis() / 1000.0, what, promises);
    }
}
