package cn.chaoyang.scorecard.register.intake;

import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.intake.ImportJob.Counts;
import cn.chaoyang.scorecard.register.intake.ImportJob.Progress;
import cn.chaoyang.scorecard.register.privacy.DataKeys;
import cn.chaoyang.scorecard.register.privacy.Holder;
import cn.chaoyang.scorecard.register.privacy.Sealer;
import cn.chaoyang.scorecard.register.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keeps imports. Every step from one state to the next is conditional: a job somebody else has ended stays ended. */
@ApplicationScoped
public class ImportStore {

    private static final String COLUMNS =
            "id, workbook, file_name, digest, state, stage, sample, uploaded_by, unit, uploaded_at, committed_at,"
                    + " accepted_at, done, total, count_new, count_changed, count_unchanged, count_wrong, error_count,"
                    + " problem";
    private static final int LONGEST_VALUE = 200;

    /** Who has done what nobody asked for. */
    private static final String SYSTEM = "system";

    @Inject
    Jdbc jdbc;

    @Inject
    Sealer sealer;

    @Inject
    DataKeys keys;

    @Inject
    Clock clock;

    void create(ImportJob job, byte[] content) {
        jdbc.update(
                """
                insert into import_job (id, workbook, file_name, digest, content, state, stage, sample, uploaded_by, unit,
                                        uploaded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                job.id(),
                job.workbook(),
                job.fileName(),
                job.digest(),
                sealer.seal(content, context(job.id()), keys.of(Holder.upload(job.id()))),
                job.state().stored(),
                job.stage().stored(),
                job.sample(),
                job.uploadedBy(),
                job.unit(),
                job.uploadedAt());
    }

    /** @throws ProblemException 404 */
    ImportJob get(String workbook, UUID id) {
        return jdbc
                .query(
                        ImportStore::job,
                        "select " + COLUMNS + " from import_job where id = ? and workbook = ?",
                        id,
                        workbook)
                .stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("import", Text.of("没有这次导入", "There is no such import")));
    }

    /** @param units only of these; {@code null} for all */
    List<ImportJob> page(String workbook, Set<String> units, int page, int size) {
        return jdbc.query(
                ImportStore::job,
                "select " + COLUMNS
                        + " from import_job where workbook = ? and (?::varchar[] is null or unit = any(?::varchar[]))"
                        + " order by uploaded_at desc, id limit ? offset ?",
                workbook,
                array(units),
                array(units),
                size,
                (long) page * size);
    }

    int count(String workbook, Set<String> units) {
        return jdbc.query(
                        row -> row.getInt(1),
                        "select count(*) from import_job where workbook = ? and (?::varchar[] is null or unit = any(?::varchar[]))",
                        workbook,
                        array(units),
                        array(units))
                .get(0);
    }

    private static String[] array(Set<String> units) {
        return units == null ? null : units.toArray(String[]::new);
    }

    byte[] content(UUID id) {
        byte[] sealed = jdbc.query(row -> row.getBytes(1), "select content from import_job where id = ?", id)
                .get(0);
        return sealer.open(sealed, context(id));
    }

    void progress(UUID id, Progress progress) {
        jdbc.update(
                "update import_job set done = ?, total = greatest(total, ?), alive_at = now() where id = ?",
                progress.done(),
                progress.total(),
                id);
    }

    void counts(UUID id, Counts counts, int errors) {
        jdbc.update(
                "update import_job set count_new = ?, count_changed = ?, count_unchanged = ?, count_wrong = ?, error_count = ?"
                        + " where id = ?",
                counts.newRows(),
                counts.changed(),
                counts.unchanged(),
                counts.wrong(),
                errors,
                id);
    }

    /** @return whether it was still in the state it had to be in */
    boolean begin(ImportJob job, ImportState stage, int total) {
        return jdbc.update(
                        "update import_job set state = ?, stage = ?, done = 0, total = ?, problem = null, alive_at = now()"
                                + " where id = ? and state = ?",
                        stage.stored(),
                        stage.stored(),
                        total,
                        job.id(),
                        job.state().stored())
                == 1;
    }

    /**
     * Ends a stage.
     *
     * @param problem or {@code null}
     * @return whether the stage was still going on
     */
    boolean end(UUID id, ImportState stage, ImportState state, ProblemException problem) {
        Instant now = clock.instant();
        return jdbc.update(
                        "update import_job set state = ?, problem = ?, total = case when ? then done else total end,"
                                + " committed_at = case when ? then ? else committed_at end,"
                                + " accepted_at = case when ? then ? else accepted_at end"
                                + " where id = ? and state = ?",
                        state.stored(),
                        problem == null ? null : StoredProblem.write(problem),
                        problem == null,
                        state == ImportState.COMMITTED && stage == ImportState.COMMITTING,
                        now,
                        state == ImportState.ACCEPTED,
                        now,
                        id,
                        stage.stored())
                == 1;
    }

    void alive(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            jdbc.update("update import_job set alive_at = now() where id = any(?)", ids);
        }
    }

    /** Ends what an instance left behind when it died. */
    void endAbandoned(int silentSeconds) {
        for (ImportState stage : List.of(ImportState.READING, ImportState.COMMITTING, ImportState.ACCEPTING)) {
            jdbc.update(
                    "update import_job set state = 'failed', problem = ? where state = ?"
                            + " and alive_at < now() - make_interval(secs => ?)",
                    StoredProblem.write(Faults.interrupted(stage)),
                    stage.stored(),
                    silentSeconds);
        }
    }

    /** Gives up previews nobody came back to, and drops the staged rows of everything that can no longer be committed. */
    void dropStaged(Instant uploadedBefore) {
        jdbc.update(
                "update import_job set state = 'stale', problem = ? where state in ('previewed', 'failed')"
                        + " and stage <> 'accepting' and uploaded_at < ?",
                StoredProblem.write(Faults.forgotten()),
                uploadedBefore);
        jdbc.update("delete from import_row where import_id in"
                + " (select id from import_job where state in ('stale', 'rejected'))");
    }

    /** Destroys the keys of uploads: what they brought is in the registers, and what they did not is nobody's. */
    void destroyUploads(Instant uploadedBefore) {
        keys.destroy(
                jdbc.query(
                        row -> Holder.upload(row.getObject(1, UUID.class)),
                        "select j.id from import_job j join data_key k on k.holder = 'import.' || j.id"
                                + " where j.uploaded_at < ? and k.destroyed_at is null",
                        uploadedBefore),
                SYSTEM,
                "upload kept long enough");
    }

    /** @return how many staged rows can no longer be read: who they are about has been deleted since */
    int unreadable(UUID id) {
        return jdbc.query(
                        row -> row.getInt(1),
                        "select count(*) from import_row i join data_key k on k.id = (i.content ->> 'data_key')::uuid"
                                + " where i.import_id = ? and k.destroyed_at is not null",
                        id)
                .get(0);
    }

    void addFlaws(UUID id, int firstOrdinal, List<CellFlaw> flaws) {
        List<Object[]> rows = new ArrayList<>();
        for (CellFlaw flaw : flaws) {
            rows.add(new Object[] {
                id,
                firstOrdinal + rows.size(),
                flaw.sheet(),
                flaw.row(),
                flaw.cell(),
                cut(flaw.heading()),
                flaw.code(),
                flaw.message().zh(),
                flaw.message().en(),
                cut(flaw.value()),
                flaw.warning()
            });
        }
        jdbc.batch(
                """
                insert into import_error (import_id, ordinal, sheet, row_number, cell, heading, code, message_zh, message_en,
                                          shown_value, warning)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                rows);
    }

    List<CellFlaw> flaws(UUID id, int page, int size) {
        return jdbc.query(
                row -> new CellFlaw(
                        row.getString(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        Text.of(row.getString(6), row.getString(7)),
                        row.getString(8),
                        row.getBoolean(9)),
                "select sheet, row_number, cell, heading, code, message_zh, message_en, shown_value, warning"
                        + " from import_error where import_id = ? order by ordinal limit ? offset ?",
                id,
                size,
                (long) page * size);
    }

    int flawCount(UUID id) {
        return jdbc.query(row -> row.getInt(1), "select count(*) from import_error where import_id = ?", id)
                .get(0);
    }

    private static String cut(String text) {
        return text == null || text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE);
    }

    private static String context(UUID id) {
        return "import." + id;
    }

    private static ImportJob job(ResultSet row) throws SQLException {
        return new ImportJob(
                row.getObject("id", UUID.class),
                row.getString("workbook"),
                row.getString("file_name"),
                row.getString("digest"),
                ImportState.of(row.getString("state")),
                ImportState.of(row.getString("stage")),
                row.getBoolean("sample"),
                row.getString("uploaded_by"),
                row.getString("unit"),
                instant(row.getTimestamp("uploaded_at")),
                instant(row.getTimestamp("committed_at")),
                instant(row.getTimestamp("accepted_at")),
                new Progress(row.getInt("done"), row.getInt("total")),
                new Counts(
                        row.getInt("count_new"),
                        row.getInt("count_changed"),
                        row.getInt("count_unchanged"),
                        row.getInt("count_wrong")),
                row.getInt("error_count"),
                StoredProblem.read(row.getString("problem")));
    }

    private static Instant instant(Timestamp stored) {
        return stored == null ? null : stored.toInstant();
    }
}
