package cn.chaoyang.scorecard.register.intake;

import cn.chaoyang.scorecard.register.problem.ProblemException;
import java.time.Instant;
import java.util.UUID;

/**
 * An upload on its way into a register.
 *
 * @param stage what it does or did last: READING, COMMITTING or ACCEPTING
 * @param problem why it could not go on, or {@code null}
 */
record ImportJob(
        UUID id,
        String workbook,
        String fileName,
        String digest,
        ImportState state,
        ImportState stage,
        boolean sample,
        String uploadedBy,
        String unit,
        Instant uploadedAt,
        Instant committedAt,
        Instant acceptedAt,
        Progress progress,
        Counts counts,
        int errorCount,
        ProblemException problem) {

    /** Rows done of all rows of the stage. */
    record Progress(int done, int total) {}

    /** Rows by what they would do to the register. */
    record Counts(int newRows, int changed, int unchanged, int wrong) {

        static final Counts NONE = new Counts(0, 0, 0, 0);
    }

    /** Whether it may (again) do that: after what comes before it, or after a fault while doing it. */
    boolean readyFor(ImportState stageWanted, ImportState before) {
        return state == before || (state == ImportState.FAILED && stage == stageWanted);
    }
}
