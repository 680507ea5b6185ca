package cn.chaoyang.scorecard.bench.rebuild;

import cn.chaoyang.scorecard.bench.Benchmark;
import cn.chaoyang.scorecard.bench.harness.Goal;
import cn.chaoyang.scorecard.bench.harness.Numbers;
import cn.chaoyang.scorecard.bench.harness.Patience;
import cn.chaoyang.scorecard.bench.harness.Row;
import cn.chaoyang.scorecard.bench.harness.Section;
import cn.chaoyang.scorecard.bench.stack.Api;
import cn.chaoyang.scorecard.bench.stack.Facts;
import cn.chaoyang.scorecard.bench.stack.Stack;
import cn.chaoyang.scorecard.bench.stack.Subjects;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A million facts read again, compared and swapped in. Once: it takes minutes. */
public final class RebuildBenchmark implements Benchmark {

    private static final int FACTS = 1_000_000;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Set<String> AT_WORK = Set.of("reading", "comparing");

    @Override
    public Section run(Stack stack) throws Exception {
        try (Subjects subjects = new Subjects(stack)) {
            subjects.grow(FACTS);
            int facts = subjects.count();
            Api supervisor = new Api(stack, "kwb.supervisor");
            double copied = copied(stack);
            long start = System.nanoTime();
            String id =
                    supervisor.post("/api/rebuilds", Map.of()).required("id").asText();
            JsonNode rebuild = ended(supervisor, id);
            double seconds = (System.nanoTime() - start) / 1e9;
            boolean equal = rebuild.required("digestLive").equals(rebuild.required("digestRebuilt"));
            return section(facts, seconds, copied, equal, rebuild);
        }
    }

    private static JsonNode ended(Api api, String id) throws Exception {
        String path = "/api/rebuilds/" + id;
        Patience.until(
                LONGEST,
                BETWEEN_LOOKS,
                "the rebuild",
                () -> !AT_WORK.contains(api.json(path).required("state").asText()));
        return api.json(path);
    }

    /** The limit: the database copies the entries into a table like theirs, and never leaves the server. */
    private static double copied(Stack stack) throws Exception {
        try (Connection connection = stack.database("gateway");
                Statement statement = connection.createStatement()) {
            statement.execute("create table bench_entry (like entry including all)");
            long start = System.nanoTime();
            statement.execute("insert into bench_entry select * from entry");
            double seconds = (System.nanoTime() - start) / 1e9;
            statement.execute("drop table bench_entry");
            return seconds;
        }
    }

    private static Section section(int facts, double seconds, double copied, boolean equal, JsonNode rebuild) {
        return new Section(
                "Rebuild",
                "`POST /api/rebuilds` with %,d facts (%d entries each) in the log, while everything can be read: read again, booked beside, compared by digest, swapped in. Beside it PostgreSQL copying the entries from table to table with the same indexes. One run."
                        .formatted(facts, Facts.ENTRIES),
                List.of(
                        Row.beside(
                                "seconds until swapped in",
                                seconds,
                                "`insert … select` of the entries",
                                copied,
                                "s",
                                Goal.NONE),
                        new Row(
                                "digest of the rebuilt ledger",
                                equal ? "equal to the live one" : "**differs**",
                                "",
                                "",
                                "equal: " + (equal ? "met" : "**missed**"))),
                List.of("%s facts/s; it ended as `%s`"
                        .formatted(
                                Numbers.plain(facts / seconds),
                                rebuild.required("state").asText())));
    }
}
