package cn.chaoyang.scorecard.register.intake;

import cn.chaoyang.scorecard.register.problem.ProblemMapper;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An import as the web app shows it.
 *
 * @param problem a problem detail; absent when there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportView(
        UUID id,
        String fileName,
        String digest,
        ImportState state,
        Progress progress,
        Counts counts,
        int errorCount,
        @Schema(ref = "ProblemDetail") @Nullable Map<String, Object> problem,
        boolean sample,
        String uploadedBy,
        String unit,
        Instant uploadedAt,
        @Nullable Instant committedAt,
        @Nullable Instant acceptedAt) {

    /** Rows done of all rows of what is going on. */
    @Schema(name = "ImportProgress")
    public record Progress(int done, int total) {}

    /** Rows by what they would do to the register. */
    @Schema(name = "ImportCounts")
    public record Counts(@JsonProperty("new") int newRows, int changed, int unchanged, int wrong) {}

    /** One page of imports, newest first. */
    @Schema(name = "ImportPage")
    public record Page(int total, List<ImportView> items) {}

    /**
     * Something wrong, and where.
     *
     * @param cell for example C7; only the row's number where it is about the row as a whole
     * @param column the heading; absent where it is about the row
     * @param value masked where personal
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Flaw(
            String sheet,
            String cell,
            int row,
            @Nullable String column,
            String code,
            String message,
            @Nullable String value,
            boolean warning) {}

    /** One page of what is wrong, in the order of the file. */
    public record Flaws(int total, List<Flaw> items) {}

    static ImportView of(ImportJob job, Locale language) {
        ImportJob.Counts counts = job.counts();
        return new ImportView(
                job.id(),
                job.fileName(),
                job.digest(),
                job.state(),
                new Progress(job.progress().done(), job.progress().total()),
                new Counts(counts.newRows(), counts.changed(), counts.unchanged(), counts.wrong()),
                job.errorCount(),
                job.problem() == null ? null : ProblemMapper.body(job.problem(), language, null),
                job.sample(),
                job.uploadedBy(),
                job.unit(),
                job.uploadedAt(),
                job.committedAt(),
                job.acceptedAt());
    }

    static Flaw of(CellFlaw flaw, Locale language) {
        return new Flaw(
                flaw.sheet(),
                flaw.cell(),
                flaw.row(),
                flaw.heading(),
                flaw.code(),
                flaw.message().in(language),
                flaw.value(),
                flaw.warning());
    }
}
