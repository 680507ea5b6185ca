package cn.chaoyang.scorecard.journal;

import cn.chaoyang.scorecard.journal.Verification.Broken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What auditors do with the journal, which is journaled itself. Who may is for the resource to say. */
@ApplicationScoped
public class JournalOffice {

    private static final String JOURNAL = "journal";
    private static final int MOST_IN_A_FILE = 10_000;

    private final Journal journal;
    private final JournalLines lines;
    private final JournalVerification verification;
    private final Clock clock;

    JournalOffice(Journal journal, JournalLines lines, JournalVerification verification, Clock clock) {
        this.journal = journal;
        this.lines = lines;
        this.verification = verification;
        this.clock = clock;
    }

    /**
     * What a verification has found, for the wire.
     *
     * @param from the line the journal begins behind: 0, or where old lines were removed
     * @param seq of the last line that is what it was
     * @param hash of that line
     * @param waiting lines written that have no place in the chain yet
     * @param broken content, previous, missing or head; {@code null} for a whole journal
     * @param brokenSeq of the first line that is not what it was; {@code null} for a whole journal
     */
    @Schema(name = "JournalReport")
    public record Report(
            boolean intact,
            long from,
            long seq,
            String hash,
            long waiting,
            @Schema(enumeration = {"content", "previous", "missing", "head"}) @Nullable String broken,
            @Nullable Long brokenSeq) {

        static Report of(Verification found) {
            Broken broken = found.broken();
            return new Report(
                    broken == null,
                    found.from(),
                    found.upTo().seq(),
                    found.upTo().hash(),
                    found.waiting(),
                    broken == null ? null : broken.kind().name().toLowerCase(Locale.ROOT),
                    broken == null ? null : (Long) broken.seq());
        }
    }

    public JournalLines.Page page(JournalQuery query) {
        journal.record("read", JOURNAL, query.detail());
        return lines.page(query.filter(), query.pageSize());
    }

    public Report verify() {
        Report report = Report.of(verification.verify());
        journal.record("verify", JOURNAL, Map.of("intact", "" + report.intact(), "seq", "" + report.seq()));
        return report;
    }

    /** The newest ten thousand lines asked for; as a file it is journaled like every other. */
    public Response file(JournalQuery query, String source) {
        String csv = JournalCsv.of(lines.page(query.filter(), MOST_IN_A_FILE).items());
        String name = "journal-" + source + "-" + LocalDate.now(clock) + ".csv";
        return Response.ok(csv, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
