package cn.chaoyang.scorecard.register.intake;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.files.MalwareScan;
import cn.chaoyang.scorecard.journal.Sm3;
import cn.chaoyang.scorecard.register.RegisterConfig;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.form.Workbook;
import cn.chaoyang.scorecard.register.intake.ImportJob.Counts;
import cn.chaoyang.scorecard.register.intake.ImportJob.Progress;
import cn.chaoyang.scorecard.register.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/** The steps of an import: upload, commit, accept. Each begins here and goes on in the background. */
@ApplicationScoped
public class Imports {

    private static final Logger LOG = Logger.getLogger(Imports.class);

    /** An upload is sealed in memory; more at once would not fit beside the rest of the service. */
    private static final int UPLOADS_AT_ONCE = 2;

    private static final Duration PREVIEW_KEPT = Duration.ofDays(7);

    /** How long the file itself is kept, for its annotated copy. */
    private static final Duration UPLOAD_KEPT = Duration.ofDays(30);

    private static final int LONGEST_NAME = 200;

    private final Semaphore uploads = new Semaphore(UPLOADS_AT_ONCE);

    @Inject
    ImportStore store;

    @Inject
    ImportJobs jobs;

    @Inject
    ImportPreview preview;

    @Inject
    ImportCommit commit;

    @Inject
    ImportAcceptance acceptance;

    @Inject
    MalwareScan malware;

    @Inject
    RegisterConfig config;

    @Inject
    Clock clock;

    /**
     * @param file stays the caller's, to be deleted when the request ends
     * @throws ProblemException when the file is not one to be read at all; then nothing is kept
     */
    ImportJob upload(Workbook workbook, Path file, String fileName, boolean sample, Actor actor) {
        ImportAccess.requireUpload(actor);
        if (sample && !config.sampleAllowed()) {
            throw ProblemException.badRequest("sample", Text.of("本系统不接受示例数据", "This system takes no sample data"));
        }
        jobs.requireRoom();
        WorkbookGuard.check(file, fileName);
        malware.requireClean(file);
        store.dropStaged(clock.instant().minus(PREVIEW_KEPT));
        store.destroyUploads(clock.instant().minus(UPLOAD_KEPT));
        ImportJob job = keep(workbook, file, fileName, sample, actor);
        Path own = copy(file);
        try {
            jobs.run(job.id(), ImportState.READING, ImportState.REJECTED, () -> {
                try {
                    preview.run(job, workbook, own);
                } finally {
                    delete(own);
                }
            });
        } catch (ProblemException e) {
            delete(own);
            throw e;
        }
        return job;
    }

    /** @throws ProblemException when the rows are no table of that workbook; then nothing is kept */
    ImportJob paste(Workbook workbook, PastedRows pasted, Actor actor) {
        String fileName = pasted.fileName(workbook);
        try {
            Path file = Files.createTempFile("pasted", ".xlsx");
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                    pasted.write(workbook, out);
                }
                return upload(workbook, file, fileName, false, actor);
            } finally {
                delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportJob keep(Workbook workbook, Path file, String fileName, boolean sample, Actor actor) {
        uploads.acquireUninterruptibly();
        try {
            byte[] content = Files.readAllBytes(file);
            ImportJob job = new ImportJob(
                    UUID.randomUUID(),
                    workbook.name(),
                    name(fileName),
                    Sm3.hex(content),
                    ImportState.READING,
                    ImportState.READING,
                    sample,
                    actor.name(),
                    actor.unit(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                    null,
                    null,
                    new Progress(0, 0),
                    Counts.NONE,
                    0,
                    null);
            store.create(job, content);
            return job;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            uploads.release();
        }
    }

    /**
     * @param digest of the file whose preview was looked at
     * @param skipWrong whether to leave the wrong rows out; else there must be none
     */
    ImportJob commit(Workbook workbook, UUID id, String digest, boolean skipWrong, Actor actor) {
        ImportJob job = store.get(workbook.name(), id);
        ImportAccess.requireCommit(actor, job);
        if (!job.readyFor(ImportState.COMMITTING, ImportState.PREVIEWED)) {
            throw notNow(job, "提交", "committed");
        }
        if (!job.digest().equals(digest)) {
            throw ProblemException.conflict(
                    "import-digest",
                    Text.of("提交的不是预览过的文件，请重新预览", "This is not the file that was previewed: preview it again"));
        }
        if (job.counts().wrong() > 0 && !skipWrong) {
            int right = job.counts().newRows() + job.counts().changed();
            throw ProblemException.conflict(
                    "import-wrong-rows",
                    Text.of(
                            "有 " + job.counts().wrong() + " 行有误、" + right + " 行可以导入；请改正后重新上传，或选择跳过有误的行",
                            job.counts().wrong() + " rows are wrong, " + right
                                    + " can be imported: correct them and upload again, or skip the wrong ones"));
        }
        begin(job, ImportState.COMMITTING, "提交", "committed");
        jobs.run(id, ImportState.COMMITTING, ImportState.STALE, () -> commit.run(job, workbook));
        return store.get(workbook.name(), id);
    }

    ImportJob accept(Workbook workbook, UUID id, Actor actor) {
        ImportJob job = store.get(workbook.name(), id);
        ImportAccess.requireAccept(actor, job);
        if (!job.readyFor(ImportState.ACCEPTING, ImportState.COMMITTED)) {
            throw notNow(job, "通过", "accepted");
        }
        begin(job, ImportState.ACCEPTING, "通过", "accepted");
        // What stands in the way of one record (say, its clerk is this reviewer) leaves all of them waiting.
        jobs.run(id, ImportState.ACCEPTING, ImportState.COMMITTED, () -> acceptance.run(job, workbook, actor));
        return store.get(workbook.name(), id);
    }

    private void begin(ImportJob job, ImportState stage, String zh, String en) {
        jobs.requireRoom();
        int total = job.counts().newRows() + job.counts().changed();
        if (!store.begin(job, stage, total)) {
            throw notNow(job, zh, en);
        }
    }

    private static ProblemException notNow(ImportJob job, String zh, String en) {
        String state = job.state().stored();
        return ProblemException.conflict(
                "import-state",
                Text.of(
                        "这次导入目前不能" + zh + "（状态：" + state + "），请刷新查看",
                        "This import cannot be " + en + " now (" + state + "): reload it"));
    }

    private static String name(String fileName) {
        String plain = fileName == null || fileName.isBlank() ? "upload.xlsx" : fileName.strip();
        String last = plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1);
        return last.length() <= LONGEST_NAME ? last : last.substring(last.length() - LONGEST_NAME);
    }

    static Path copy(Path file) {
        try {
            Path own = Files.createTempFile("import", ".xlsx");
            return Files.copy(file, own, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warnf("Could not delete %s", file);
        }
    }
}
