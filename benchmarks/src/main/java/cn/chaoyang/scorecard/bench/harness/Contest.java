package cn.chaoyang.scorecard.bench.harness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Contestants measured in turn, A B C A B C …, so that whatever else the machine does falls on all of them. The first
 * rounds warm everybody up and are not counted.
 *
 * @param <T> what one measurement gives
 */
public final class Contest<T> {

    /** Fewer would let one disturbed round decide. */
    public static final int ROUNDS = 5;

    private final String name;
    private final Map<String, Measurement<T>> contestants = new LinkedHashMap<>();

    public Contest(String name) {
        this.name = name;
    }

    /** Measures once, each time it is asked. */
    @FunctionalInterface
    public interface Measurement<T> {
        T measure() throws Exception;
    }

    public Contest<T> with(String contestant, Measurement<T> measurement) {
        contestants.put(contestant, measurement);
        return this;
    }

    /** @return by contestant what each of {@value #ROUNDS} rounds gave, after {@code warmUps} that do not count */
    public Map<String, List<T>> run(int warmUps) throws Exception {
        Map<String, List<T>> found = new LinkedHashMap<>();
        for (int round = -warmUps; round < ROUNDS; round++) {
            for (Map.Entry<String, Measurement<T>> contestant : contestants.entrySet()) {
                T measured = contestant.getValue().measure();
                String when = round < 0 ? "warm-up" : "round " + (round + 1);
                String figure = measured instanceof Double number ? Numbers.plain(number) : measured.toString();
                Progress.say(name, when + "  " + contestant.getKey() + "  " + figure);
                if (round >= 0) {
                    found.computeIfAbsent(contestant.getKey(), key -> new ArrayList<>())
                            .add(measured);
                }
            }
        }
        return found;
    }
}
