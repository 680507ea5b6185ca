package cn.chaoyang.scorecard.register.intake;

import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.form.Workbook;
import cn.chaoyang.scorecard.register.problem.ProblemException;
import cn.chaoyang.scorecard.register.record.RecordType;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Puts the staged rows into the register as submitted, all of them or none: one transaction, a few statements per table,
 * whatever the number of rows.
 */
@ApplicationScoped
class ImportCommit {

    private static final int TIMEOUT_SECONDS = 1800;

    private static final String CHANGED_SINCE =
            """
            with mine as materialized (
              select sheet, row_number, natural_key, record_id, seen from import_row
              where import_id = ? and record_type = ? and outcome in ('new', 'changed')),
            found as (
              select m.sheet, m.row_number, t.id, t.lock_version
              from mine m join %1$s t on t.natural_key = m.natural_key where t.state <> 'WITHDRAWN'
              union
              select m.sheet, m.row_number, t.id, t.lock_version
              from mine m join %1$s t on t.record_id = m.record_id where t.state <> 'WITHDRAWN'),
            now_seen as (
              select sheet, row_number,
                     string_agg(id || ':' || lock_version, ',' order by id::text collate "C") as seen
              from found group by sheet, row_number)
            select count(*) from mine m left join now_seen n using (sheet, row_number)
            where m.seen is distinct from n.seen""";

    private static final String REMOVE_OPEN =
            """
            delete from %1$s t using import_row i
            where i.import_id = ? and i.record_type = ? and i.outcome = 'changed'
              and t.record_id = i.record_id and t.state in ('DRAFT', 'SUBMITTED')""";

    private static final String INSERT =
            """
            insert into %1$s
            select r.* from import_row i cross join lateral jsonb_populate_record(null::%1$s, i.content) r
            where i.import_id = ? and i.record_type = ? and i.outcome in ('new', 'changed')""";

    @Inject
    Jdbc jdbc;

    @Inject
    ImportStore store;

    void run(ImportJob job, Workbook workbook) {
        try {
            QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).run(() -> write(job, workbook));
        } catch (Jdbc.DatabaseException e) {
            if (!e.duplicate()) {
                throw e;
            }
            throw stale(1);
        }
    }

    private void write(ImportJob job, Workbook workbook) {
        List<RecordType<?>> types = SheetTypes.inSheetOrder(workbook).stream()
                .sorted(Comparator.comparing(RecordType::table))
                .toList();
        // In the order of their names, so that two imports never wait for each other. Readers are not disturbed.
        types.forEach(type -> jdbc.update("lock table " + type.table() + " in share row exclusive mode"));
        int changed =
                types.stream().mapToInt(type -> changedSince(job.id(), type)).sum() + store.unreadable(job.id());
        if (changed > 0) {
            throw stale(changed);
        }
        for (RecordType<?> type : types) {
            jdbc.update(REMOVE_OPEN.formatted(type.table()), job.id(), type.name());
            jdbc.update(INSERT.formatted(type.table()), job.id(), type.name());
        }
        jdbc.update("delete from import_row where import_id = ?", job.id());
        if (!store.end(job.id(), ImportState.COMMITTING, ImportState.COMMITTED, null)) {
            throw new IllegalStateException("import " + job.id() + " was ended while it was being committed");
        }
    }

    private int changedSince(UUID importId, RecordType<?> type) {
        return jdbc.query(row -> row.getInt(1), CHANGED_SINCE.formatted(type.table()), importId, type.name())
                .get(0);
    }

    private static ProblemException stale(int records) {
        return ProblemException.conflict(
                "import-stale",
                Text.of(
                        "自预览以来有 " + records + " 条记录被改动，没有写入任何数据，请重新上传并预览",
                        records
                                + " records were changed since the preview; nothing was written: upload and preview again"));
    }
}
