package cn.chaoyang.scorecard.faults.chaos;

import java.util.Random;

/** From which everything random in a run follows, apart from what the machine's own timing adds. */
public final class Seed {

    private static final long SEED = Long.getLong("faults.seed", new Random().nextLong(1_000_000));

    private Seed() {}

    /** @param purpose so that one test does not change what another draws */
    public static Random of(String purpose) {
        System.out.printf("%s: seed %d (again with -Dfaults.seed=%d)%n", purpose, SEED, SEED);
        return new Random(SEED * 31 + purpose.hashCode());
    }
}
