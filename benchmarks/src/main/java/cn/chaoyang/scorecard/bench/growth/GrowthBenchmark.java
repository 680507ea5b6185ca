package cn.chaoyang.scorecard.bench.growth;

import cn.chaoyang.scorecard.bench.Benchmark;
import cn.chaoyang.scorecard.bench.harness.Contest;
import cn.chaoyang.scorecard.bench.harness.Goal;
import cn.chaoyang.scorecard.bench.harness.Numbers;
import cn.chaoyang.scorecard.bench.harness.Progress;
import cn.chaoyang.scorecard.bench.harness.Row;
import cn.chaoyang.scorecard.bench.harness.Section;
import cn.chaoyang.scorecard.bench.harness.Series;
import cn.chaoyang.scorecard.bench.load.Asker;
import cn.chaoyang.scorecard.bench.load.Load;
import cn.chaoyang.scorecard.bench.load.Question;
import cn.chaoyang.scorecard.bench.stack.Facts;
import cn.chaoyang.scorecard.bench.stack.Login;
import cn.chaoyang.scorecard.bench.stack.Stack;
import cn.chaoyang.scorecard.bench.stack.Subjects;
import io.vertx.core.Vertx;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The same questions to ledgers of ten thousand, a hundred thousand and a million subjects. */
public final class GrowthBenchmark implements Benchmark {

    private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);
    private static final int ASKED = 10;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 10, 1);
    private static final String VIEW = "SQL count over a register, one day";

    /** By name a path with a day in it. */
    private static final Map<String, String> QUESTIONS = new LinkedHashMap<>();

    static {
        QUESTIONS.put("scorecard today", "/api/scorecard?asked=%s");
        QUESTIONS.put("scorecard as of a day", "/api/scorecard?on=%s");
        QUESTIONS.put("scorecard as known then", "/api/scorecard?on=%1$s&knownAt=%1$sT12:00:00Z");
        QUESTIONS.put("history of an indicator", "/api/indicators/I10/history?from=2023-01-01&to=%s");
        QUESTIONS.put("why it changed since mid-2024", "/api/indicators/I10/changes?from=2024-06-30&to=%s");
        QUESTIONS.put("first page of its records", "/api/indicators/I10/records?on=%s&size=50");
    }

    /** What is not to grow with the number of records. */
    private static final List<String> STAY = List.of("scorecard today", "scorecard as of a day");

    private final Map<String, List<Double>> medians = new LinkedHashMap<>();
    private int asked;

    @Override
    public Section run(Stack stack) throws Exception {
        List<String> booked = new ArrayList<>();
        Vertx vertx = Vertx.vertx();
        try (Subjects subjects = new Subjects(stack);
                ViewPeer view = new ViewPeer(stack);
                Asker asker = new Asker(vertx, stack.gateway(), 1)) {
            for (int size : SIZES) {
                int from = subjects.count();
                double seconds = subjects.grow(size);
                if (size > from) {
                    booked.add("%,d to %,d subjects: appended and booked in %s s"
                            .formatted(from, size, Numbers.plain(seconds)));
                }
                view.renew();
                measure(new Login(stack).token("kjj.clerk"), asker, view);
            }
        } finally {
            vertx.close();
        }
        return section(booked);
    }

    private void measure(String token, Asker asker, ViewPeer view) throws Exception {
        Contest<Double> contest = new Contest<>("growth");
        QUESTIONS.forEach((name, path) -> contest.with(name, () -> ask(asker, token, path)));
        contest.with(VIEW, () -> view.count(FIRST_DAY.minusDays(asked++)));
        contest.run(1).forEach((name, figures) -> medians.computeIfAbsent(name, key -> new ArrayList<>())
                .add(Series.of(figures).median()));
        Progress.say("growth", medians.toString());
    }

    /** @return the median of some answers, each to a question that was not asked before */
    private double ask(Asker asker, String token, String path) throws Exception {
        List<Question> questions = IntStream.range(0, ASKED)
                .mapToObj(i -> new Question(path.formatted(FIRST_DAY.minusDays(asked++ % 600)), token, null, 200))
                .toList();
        Load load = asker.askEach(questions);
        return load.millis().median();
    }

    private Section section(List<String> booked) {
        List<Row> rows = new ArrayList<>();
        for (String name : QUESTIONS.keySet()) {
            Goal goal = STAY.contains(name) ? Goal.atMost(1.3) : Goal.NONE;
            rows.add(Row.grown(
                    name,
                    told(name),
                    growth(name),
                    VIEW + ": " + told(VIEW) + ", grown " + Numbers.plain(growth(VIEW)) + " ×",
                    goal));
        }
        String sizes = SIZES.stream().map("%,d"::formatted).collect(Collectors.joining(", "));
        return new Section(
                "Growth",
                "The same questions at %s subjects (%d entries each, over four years), one connection, %d different ones a round; the ratio is the median at the largest by the one at the smallest. Beside them a count over a table of what is counted, as one would write it without a ledger."
                        .formatted(sizes, Facts.ENTRIES, ASKED),
                rows,
                booked);
    }

    private String told(String name) {
        return medians.get(name).stream().map(Numbers::plain).collect(Collectors.joining(" · ")) + " ms";
    }

    private double growth(String name) {
        List<Double> figures = medians.get(name);
        return figures.get(figures.size() - 1) / figures.get(0);
    }
}
