package cn.chaoyang.scorecard.faults.load;

import cn.chaoyang.scorecard.faults.load.Account.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** A clerk who pastes a table and a reviewer who accepts all of it at once. */
final class Importer {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Set<String> MOVING = Set.of("reading", "committing", "accepting");

    private final Kind kind;
    private final int rows;
    private final Random random;
    private final Promises promises;
    private final String prefix;
    private int serial;

    Importer(Kind kind, int rows, String prefix, Random random, Promises promises) {
        this.kind = kind;
        this.rows = rows;
        this.prefix = prefix;
        this.random = random;
        this.promises = promises;
    }

    /** @return whether all of it went well */
    boolean turn() throws InterruptedException {
        List<Filed> table = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            table.add(kind.invent(prefix + serial++, random));
        }
        table.forEach(promises::filed);
        JsonNode job = settled(kind.clerk()
                .post(
                        kind.path() + "/import",
                        Map.of(
                                "headings",
                                kind.headings(),
                                "rows",
                                table.stream().map(kind::cells).toList())));
        if (!is(job, "previewed")) {
            return false;
        }
        Map<String, Object> commit = Map.of("digest", job.get("digest").asText(), "skipWrong", false);
        job = settled(kind.clerk().post(path(job) + "/commit", commit));
        return is(job, "committed") && accept(table, path(job));
    }

    private boolean accept(List<Filed> table, String path) throws InterruptedException {
        Answer begun = kind.reviewer().post(path + "/accept", Map.of());
        if (begun.refused()) {
            table.forEach(promises::refused);
            return false;
        }
        JsonNode job = settled(begun.ok() ? begun : kind.reviewer().get(path));
        if (is(job, "accepted")) {
            table.forEach(promises::accepted);
            return true;
        }
        // Ended while it was being accepted: all of it was taken back. Else nobody knows what will become of it.
        table.forEach(is(job, "failed") ? promises::refused : promises::lost);
        return false;
    }

    /** The job when it stands still; {@code null} when it does not within the time a person would wait. */
    private JsonNode settled(Answer first) throws InterruptedException {
        if (!first.ok()) {
            return null;
        }
        JsonNode job = first.json();
        String path = path(job);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (MOVING.contains(job.get("state").asText())) {
            if (System.nanoTime() > deadline) {
                return null;
            }
            Pause.of(50);
            Answer now = kind.reviewer().get(path);
            job = now.ok() ? now.json() : job;
        }
        return job;
    }

    private String path(JsonNode job) {
        return kind.path() + "/imports/" + job.get("id").asText();
    }

    private static boolean is(JsonNode job, String state) {
        return job != null && job.get("state").asText().equals(state);
    }
}
