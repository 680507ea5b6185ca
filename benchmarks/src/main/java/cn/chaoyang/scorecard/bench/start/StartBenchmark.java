package cn.chaoyang.scorecard.bench.start;

import cn.chaoyang.scorecard.bench.Benchmark;
import cn.chaoyang.scorecard.bench.harness.Contest;
import cn.chaoyang.scorecard.bench.harness.Goal;
import cn.chaoyang.scorecard.bench.harness.Numbers;
import cn.chaoyang.scorecard.bench.harness.Row;
import cn.chaoyang.scorecard.bench.harness.Section;
import cn.chaoyang.scorecard.bench.harness.Series;
import cn.chaoyang.scorecard.bench.stack.Stack;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Each service once more beside the running one, on the JDK at hand and on JDK 25 with a cache of its classes. */
public final class StartBenchmark implements Benchmark {

    private static final List<String> SERVICES =
            List.of("talent-service", "fund-service", "innovation-service", "gateway");

    private record Started(double seconds, double megabytes) {
        @Override
        public String toString() {
            return "%s s, %s MB".formatted(Numbers.plain(seconds), Numbers.plain(megabytes));
        }
    }

    @Override
    public Section run(Stack stack) throws Exception {
        Jdk own = Jdk.own();
        Optional<Jdk> newest = Jdk.newest();
        Path caches = Files.createDirectories(stack.state().resolve("aot"));
        List<Row> rows = new ArrayList<>();
        for (String service : SERVICES) {
            Contest<Started> contest =
                    new Contest<Started>("start").with(own.name(), () -> started(stack, service, own));
            Optional<Jdk> trained = Optional.empty();
            if (newest.isPresent()) {
                Jdk with = trained(stack, service, newest.get(), caches.resolve(service + ".aot"));
                contest.with(with.name(), () -> started(stack, service, with));
                trained = Optional.of(with);
            }
            rows.addAll(rows(service, contest.run(1), own, trained));
        }
        List<String> notes = newest.isPresent() ? List.of() : List.of("There was no JDK 25 on this machine.");
        return new Section(
                "Start",
                "Each packaged service as one more replica beside the running one (same database, broker and identity server; 512 MB of heap at most), from the start of its process until `/q/health/ready` answers 200, and its resident memory then. The cache of JDK 25 (JEP 483, 514) was trained by one start.",
                rows,
                notes);
    }

    private static Started started(Stack stack, String service, Jdk jdk) throws Exception {
        try (Replica replica = new Replica(stack, service, jdk)) {
            return new Started(replica.seconds(), replica.megabytes());
        }
    }

    private static Jdk trained(Stack stack, String service, Jdk jdk, Path cache) throws Exception {
        started(stack, service, jdk.with(", training", "-XX:AOTCacheOutput=" + cache));
        return jdk.with(" with AOT cache", "-XX:AOTCache=" + cache);
    }

    private static List<Row> rows(String service, Map<String, List<Started>> found, Jdk own, Optional<Jdk> trained) {
        if (trained.isEmpty()) {
            return List.of(
                    Row.alone(service + ", ready", median(found.get(own.name()), Started::seconds), "s", Goal.NONE),
                    Row.alone(
                            service + ", memory", median(found.get(own.name()), Started::megabytes), "MB", Goal.NONE));
        }
        String newest = trained.get().name();
        return List.of(
                Row.beside(
                        service + ", ready on " + newest,
                        median(found.get(newest), Started::seconds),
                        own.name(),
                        median(found.get(own.name()), Started::seconds),
                        "s",
                        Goal.NONE),
                Row.beside(
                        service + ", memory on " + newest,
                        median(found.get(newest), Started::megabytes),
                        own.name(),
                        median(found.get(own.name()), Started::megabytes),
                        "MB",
                        Goal.NONE));
    }

    private static double median(List<Started> found, ToDoubleFunction<Started> figure) {
        return Series.of(found.stream().mapToDouble(figure).toArray()).median();
    }
}
