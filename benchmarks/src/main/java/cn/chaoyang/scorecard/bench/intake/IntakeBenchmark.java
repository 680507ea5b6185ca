package cn.chaoyang.scorecard.bench.intake;

import cn.chaoyang.scorecard.bench.Benchmark;
import cn.chaoyang.scorecard.bench.harness.Contest;
import cn.chaoyang.scorecard.bench.harness.Goal;
import cn.chaoyang.scorecard.bench.harness.Numbers;
import cn.chaoyang.scorecard.bench.harness.Row;
import cn.chaoyang.scorecard.bench.harness.Section;
import cn.chaoyang.scorecard.bench.harness.Series;
import cn.chaoyang.scorecard.bench.stack.Api;
import cn.chaoyang.scorecard.bench.stack.HeapWatch;
import cn.chaoyang.scorecard.bench.stack.Stack;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A workbook of a hundred thousand rows: uploaded, checked, committed; and exported again. */
public final class IntakeBenchmark implements Benchmark {

    private static final int ROWS = 100_000;
    private static final String SERVICE = "innovation-service";

    private static final String IMPORT = "upload, parse, validate and import";
    private static final String IMPORT_PEER = "bare parse + COPY";
    private static final String EXPORT = "export";
    private static final String EXPORT_PEER = "COPY out + bare write";

    private int next;
    private Path file;

    @Override
    public Section run(Stack stack) throws Exception {
        Register register = new Register(stack);
        Api reviewer = new Api(stack, "kjj.reviewer");
        Path folder = Files.createDirectories(stack.state().resolve("intake"));
        try (IntakePeer peer = new IntakePeer(stack);
                HeapWatch heap = new HeapWatch(stack, SERVICE)) {
            // Also warms up: the first hundred thousand are the ones that are accepted and exported.
            file = Certificates.write(folder.resolve("first.xlsx"), next, next += ROWS);
            JsonNode first = register.committed(register.previewed(file));
            double imported = heap.mostMegabytes();
            long start = System.nanoTime();
            register.accepted(first);
            double accepted = (System.nanoTime() - start) / 1e9;
            Map<String, List<Double>> seconds = new Contest<Double>("intake")
                    .with(IMPORT, () -> imported(register, folder))
                    .with(IMPORT_PEER, () -> peer.parse(file) + peer.copyIn(ROWS))
                    .with(EXPORT, () -> exported(reviewer))
                    .with(EXPORT_PEER, () -> peer.exported(ROWS))
                    .run(0);
            return section(seconds, Math.max(imported, heap.mostMegabytes()), accepted);
        }
    }

    private double imported(Register register, Path folder) throws Exception {
        file = Certificates.write(folder.resolve("round.xlsx"), next, next += ROWS);
        long start = System.nanoTime();
        register.committed(register.previewed(file));
        return (System.nanoTime() - start) / 1e9;
    }

    private static double exported(Api reviewer) throws Exception {
        long start = System.nanoTime();
        int bytes = reviewer.get("/api/innovation/enterprises/export?kind=HIGH_TECH")
                .body()
                .length;
        if (bytes < ROWS) {
            throw new IllegalStateException("an export of " + bytes + " bytes holds no " + ROWS + " rows");
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static Section section(Map<String, List<Double>> seconds, double heap, double accepted) {
        double imported = median(seconds, IMPORT);
        return new Section(
                "Intake",
                "A workbook of %,d certificates through the gateway as a clerk's: every cell checked, a preview that can be read, then submitted records in one transaction. Beside it the bare streaming parse of the same file by the same library and PostgreSQL's binary COPY of the same rows into a table with the same keys and indexes. The export likewise: all accepted rows, beside COPY and a bare streaming write."
                        .formatted(ROWS),
                List.of(
                        Row.beside(IMPORT, imported, IMPORT_PEER, median(seconds, IMPORT_PEER), "s", Goal.atMost(3)),
                        Row.beside(
                                EXPORT,
                                median(seconds, EXPORT),
                                EXPORT_PEER,
                                median(seconds, EXPORT_PEER),
                                "s",
                                Goal.atMost(3)),
                        Row.alone("most heap in use at the service, garbage included", heap, "MB", Goal.atMost(512))),
                List.of(
                        "%s rows/s from the upload to submitted records".formatted(Numbers.plain(ROWS / imported)),
                        "the acceptance of all of them in one transaction, counted, chained and queued for the log: %s s, once"
                                .formatted(Numbers.plain(accepted))));
    }

    private static double median(Map<String, List<Double>> seconds, String who) {
        return Series.of(seconds.get(who)).median();
    }
}
