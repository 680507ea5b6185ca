package cn.chaoyang.scorecard.bench;

import cn.chaoyang.scorecard.bench.booking.BookingBenchmark;
import cn.chaoyang.scorecard.bench.freshness.FreshnessBenchmark;
import cn.chaoyang.scorecard.bench.growth.GrowthBenchmark;
import cn.chaoyang.scorecard.bench.harness.Document;
import cn.chaoyang.scorecard.bench.harness.Machine;
import cn.chaoyang.scorecard.bench.harness.Progress;
import cn.chaoyang.scorecard.bench.harness.Section;
import cn.chaoyang.scorecard.bench.intake.IntakeBenchmark;
import cn.chaoyang.scorecard.bench.reading.ReadingBenchmark;
import cn.chaoyang.scorecard.bench.rebuild.RebuildBenchmark;
import cn.chaoyang.scorecard.bench.stack.Profile;
import cn.chaoyang.scorecard.bench.stack.Stack;
import cn.chaoyang.scorecard.bench.start.StartBenchmark;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.LogManager;

/** The main class behind {@code ./bench}: runs what was asked for and renews its tables in docs/performance.md. */
public final class Bench {

    private static final Map<String, Supplier<Benchmark>> BENCHMARKS = benchmarks();

    private Bench() {}

    /** In the order in which they run: those that fill the ledger come after those that want it small. */
    private static Map<String, Supplier<Benchmark>> benchmarks() {
        Map<String, Supplier<Benchmark>> all = new LinkedHashMap<>();
        all.put("reading", ReadingBenchmark::new);
        all.put("freshness", FreshnessBenchmark::new);
        all.put("growth", GrowthBenchmark::new);
        all.put("rebuild", RebuildBenchmark::new);
        all.put("booking", BookingBenchmark::new);
        all.put("intake", IntakeBenchmark::new);
        all.put("start", StartBenchmark::new);
        return all;
    }

    /** Arguments: the names of benchmarks; none for all of them. Ends with 1 when one failed, with 2 for a name nobody has. */
    public static void main(String[] args) throws Exception {
        List<String> asked = args.length == 0 ? List.copyOf(BENCHMARKS.keySet()) : List.of(args);
        if (!BENCHMARKS.keySet().containsAll(asked)) {
            System.err.println("./bench " + String.join(" | ", BENCHMARKS.keySet()));
            System.exit(2);
        }
        // Of what the clients of Kafka say, warnings are enough.
        LogManager.getLogManager().getLogger("").setLevel(Level.WARNING);
        Stack stack = Stack.from(System.getenv());
        String folder = System.getenv().getOrDefault("BENCH_PROFILE", "");
        Profile profile = new Profile(stack, folder.isEmpty() ? null : Path.of(folder));
        Document document = new Document(Path.of("docs", "performance.md"));
        boolean failed = false;
        for (String name : BENCHMARKS.keySet()) {
            if (asked.contains(name)) {
                failed |= !run(name, stack, profile, document);
            }
        }
        // Clients of Kafka and HTTP keep threads of their own.
        System.exit(failed ? 1 : 0);
    }

    /** One that fails keeps its old table and nobody else from running. */
    private static boolean run(String name, Stack stack, Profile profile, Document document) throws Exception {
        Progress.say(name, "begins");
        profile.begin();
        try {
            Section section = BENCHMARKS.get(name).get().run(stack);
            document.renew(name, section, Machine.describe("./bench " + name));
            section.rows().forEach(row -> Progress.say(name, row.toString()));
            return true;
        } catch (Exception e) {
            Progress.say(name, "failed: " + e);
            e.printStackTrace();
            return false;
        } finally {
            profile.end(name);
        }
    }
}
