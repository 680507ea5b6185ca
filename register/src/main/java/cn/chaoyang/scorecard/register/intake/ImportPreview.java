package cn.chaoyang.scorecard.register.intake;

import cn.chaoyang.scorecard.access.unit.UnitsToday;
import cn.chaoyang.scorecard.register.form.Workbook;
import cn.chaoyang.scorecard.register.intake.ImportJob.Counts;
import cn.chaoyang.scorecard.register.intake.ImportJob.Progress;
import cn.chaoyang.scorecard.register.intake.Judged.Outcome;
import cn.chaoyang.scorecard.register.problem.ProblemException;
import cn.chaoyang.scorecard.register.record.ColumnLimits;
import cn.chaoyang.scorecard.register.record.RecordAssembler;
import cn.chaoyang.scorecard.register.record.RowJson;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads an upload, says what it would do to the register, and stages the rows for the commit. Changes no register. */
@ApplicationScoped
class ImportPreview {

    private static final int CHUNK = 1000;
    private static final String STAGE =
            """
            insert into import_row (import_id, sheet, row_number, record_type, outcome, natural_key, record_id, seen, content)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""";

    @Inject
    ImportStore store;

    @Inject
    RecordAssembler assembler;

    @Inject
    ExistingRows existing;

    @Inject
    Unmasking unmasking;

    @Inject
    RowJson rowJson;

    @Inject
    Jdbc jdbc;

    @Inject
    ColumnLimits limits;

    @Inject
    UnitsToday units;

    @Inject
    MeterRegistry metrics;

    void run(ImportJob job, Workbook workbook, Path file) {
        WorkbookReader reader = new WorkbookReader(workbook);
        Staging staging = new Staging(job, new RowJudge(job, units.get(), assembler, existing, unmasking, limits));
        try {
            reader.read(file, staging::total, staging::accept);
            staging.flush();
        } catch (ProblemException e) {
            staging.keep(reader.flaws());
            store.end(job.id(), ImportState.READING, ImportState.REJECTED, e);
            return;
        }
        staging.keep(reader.flaws());
        // The commit joins these rows with the register's: fresh statistics keep it from doing so one by one.
        jdbc.update("analyze import_row");
        store.end(job.id(), ImportState.READING, ImportState.PREVIEWED, null);
    }

    /** One import's rows on their way into the staging table. */
    private final class Staging {

        private final ImportJob job;
        private final RowJudge judge;
        private final List<SheetRow> chunk = new ArrayList<>(CHUNK);
        private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        private int total;
        private int done;
        private int flaws;
        private int errors;

        Staging(ImportJob job, RowJudge judge) {
            this.job = job;
            this.judge = judge;
        }

        void total(int rows) {
            total = rows;
            store.progress(job.id(), new Progress(0, rows));
        }

        void accept(SheetRow row) {
            boolean otherSheet = !chunk.isEmpty() && chunk.get(0).layout() != row.layout();
            if (chunk.size() == CHUNK || otherSheet) {
                flush();
            }
            chunk.add(row);
        }

        void flush() {
            if (chunk.isEmpty()) {
                return;
            }
            QuarkusTransaction.requiringNew().run(() -> {
                List<Judged> judged = judge.judge(chunk.get(0).layout().sheet().type(), chunk);
                stage(judged);
                keep(judged.stream().flatMap(one -> one.flaws().stream()).toList());
            });
            done += chunk.size();
            chunk.clear();
            store.progress(job.id(), new Progress(done, Math.max(done, total)));
        }

        private void stage(List<Judged> judged) {
            List<Object[]> rows = new ArrayList<>();
            for (Judged one : judged) {
                outcomes.merge(one.outcome(), 1, Integer::sum);
                metrics.counter("import.rows", "outcome", one.outcome().name().toLowerCase(Locale.ROOT))
                        .increment();
                boolean filed = one.filed() != null;
                rows.add(new Object[] {
                    job.id(),
                    one.row().layout().sheet().title(),
                    one.row().number(),
                    one.type().name(),
                    one.outcome().name().toLowerCase(Locale.ROOT),
                    filed ? one.filed().naturalKey : null,
                    filed ? one.filed().recordId : null,
                    one.seen(),
                    filed ? rowJson.write(one.filed()) : null
                });
            }
            jdbc.batch(STAGE, rows);
        }

        void keep(List<CellFlaw> found) {
            store.addFlaws(job.id(), flaws, found);
            flaws += found.size();
            errors += (int) found.stream().filter(f -> !f.warning()).count();
            store.counts(
                    job.id(),
                    new Counts(of(Outcome.NEW), of(Outcome.CHANGED), of(Outcome.UNCHANGED), of(Outcome.WRONG)),
                    errors);
        }

        private int of(Outcome outcome) {
            return outcomes.getOrDefault(outcome, 0);
        }
    }
}
