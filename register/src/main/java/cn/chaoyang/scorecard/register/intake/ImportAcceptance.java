package cn.chaoyang.scorecard.register.intake;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.register.form.Workbook;
import cn.chaoyang.scorecard.register.intake.ImportJob.Progress;
import cn.chaoyang.scorecard.register.record.Acceptance;
import cn.chaoyang.scorecard.register.record.RecordType;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Accepts every record of an import that still waits for it, in one transaction. */
@ApplicationScoped
class ImportAcceptance {

    private static final int TIMEOUT_SECONDS = 3600;

    @Inject
    Acceptance acceptance;

    @Inject
    ImportStore store;

    void run(ImportJob job, Workbook workbook, Actor actor) {
        int total = job.counts().newRows() + job.counts().changed();
        QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).run(() -> {
            int before = 0;
            for (RecordType<?> type : SheetTypes.inSheetOrder(workbook)) {
                int offset = before;
                before += acceptance.acceptAll(type, job.id(), actor, done -> progress(job.id(), offset + done, total));
            }
            if (!store.end(job.id(), ImportState.ACCEPTING, ImportState.ACCEPTED, null)) {
                throw new IllegalStateException("import " + job.id() + " was ended while it was being accepted");
            }
        });
    }

    /** Seen by everybody at once, although the acceptance itself is not yet. */
    private void progress(UUID id, int done, int total) {
        QuarkusTransaction.requiringNew().run(() -> store.progress(id, new Progress(done, total)));
    }
}
