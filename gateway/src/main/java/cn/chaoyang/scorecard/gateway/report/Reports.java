package cn.chaoyang.scorecard.gateway.report;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.access.delegation.Delegations;
import cn.chaoyang.scorecard.gateway.Canonical;
import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.lock.LockStore;
import cn.chaoyang.scorecard.gateway.lock.LockStore.Lock;
import cn.chaoyang.scorecard.gateway.lock.MonthUnits;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import cn.chaoyang.scorecard.gateway.report.Report.Edit;
import cn.chaoyang.scorecard.gateway.report.Report.Head;
import cn.chaoyang.scorecard.gateway.report.Report.Issue;
import cn.chaoyang.scorecard.gateway.report.ReportStore.Issued;
import cn.chaoyang.scorecard.gateway.report.content.Block;
import cn.chaoyang.scorecard.gateway.report.content.ReportContent;
import cn.chaoyang.scorecard.gateway.report.content.ReportKind;
import cn.chaoyang.scorecard.gateway.report.file.Imprint;
import cn.chaoyang.scorecard.gateway.report.file.Issuer;
import cn.chaoyang.scorecard.gateway.report.file.ReportFiles;
import cn.chaoyang.scorecard.gateway.report.text.Drafts;
import cn.chaoyang.scorecard.gateway.writing.Transaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Makes, edits, issues, prints and verifies reports. */
@ApplicationScoped
public class Reports {

    private final ReportStore store;
    private final ReportAccess access;
    private final ReportRules rules;
    private final Drafts drafts;
    private final ReportFiles files;
    private final LockStore locks;
    private final MonthUnits units;
    private final Delegations delegations;
    private final Transaction transaction;
    private final Clock clock;
    private final GatewayConfig.Report settings;
    private final boolean sample;

    Reports(
            ReportStore store,
            ReportAccess access,
            ReportRules rules,
            Drafts drafts,
            ReportFiles files,
            LockStore locks,
            MonthUnits units,
            Delegations delegations,
            Transaction transaction,
            Clock clock,
            GatewayConfig config) {
        this.store = store;
        this.access = access;
        this.rules = rules;
        this.drafts = drafts;
        this.files = files;
        this.locks = locks;
        this.units = units;
        this.delegations = delegations;
        this.transaction = transaction;
        this.clock = clock;
        this.settings = config.report();
        this.sample = config.sample();
    }

    /** What is to be made. */
    public record Wanted(String lock, ReportKind kind, String unit, List<String> indicators) {}

    /** A report on paper. */
    public record Printed(String report, String name, String mediaType, byte[] bytes) {}

    /**
     * Whether a report is still what its lock says.
     *
     * @param intact whether what was drafted has the digest that is kept
     * @param reproduced whether drafting it again gives the same to the letter
     * @param printed whether printing it again gives the file that was issued; {@code null} for a draft
     * @param edits how often it was edited since it was drafted
     * @param digest of what is drafted now
     * @param fileDigest of what is printed now
     */
    @Schema(name = "ReportVerification")
    record Verification(
            boolean intact,
            boolean reproduced,
            @Nullable Boolean printed,
            int edits,
            String digest,
            String fileDigest) {}

    /** @throws ProblemException 403, 404 for an unknown lock, 422 for a report there cannot be */
    Report make(Wanted wanted, Actor actor) {
        Lock lock = rules.check(wanted);
        access.requireMake(actor, lock.month(), wanted.unit());
        return make(wanted, lock, actor.name());
    }

    private Report make(Wanted wanted, Lock lock, String by) {
        ReportContent content = drafts.draft(wanted.kind(), wanted.lock(), wanted.unit(), wanted.indicators());
        String canonical = Canonical.write(content);
        String scope =
                wanted.lock() + '.' + wanted.kind().wire() + '.' + (wanted.unit() == null ? "district" : wanted.unit());
        return store.keep(
                wanted.lock(),
                wanted.kind(),
                wanted.unit(),
                revision -> new Report(
                        new Head(
                                scope + '.' + revision,
                                lock.id(),
                                lock.month(),
                                wanted.kind(),
                                wanted.unit(),
                                wanted.indicators(),
                                revision,
                                content.title(),
                                by,
                                clock.instant()),
                        canonical,
                        Canonical.digest(canonical),
                        List.of(),
                        null));
    }

    /** The newest revision on paper; made where there is none. Whether it may be made was asked before. */
    public Printed newest(Wanted wanted, String by) {
        return print(store.newest(wanted.lock(), wanted.kind(), wanted.unit())
                .orElseGet(() -> make(wanted, rules.check(wanted), by)));
    }

    List<ReportStore.Listed> readable(Actor actor) {
        return store.all().stream()
                .filter(one -> access.reads(actor, one.head(), one.issue() != null))
                .toList();
    }

    Report get(String id, Actor actor) {
        Report report = store.get(id);
        access.requireRead(actor, report.head(), report.issue() != null);
        return report;
    }

    /** @param before what the editor saw; {@code null} for whatever it says */
    Report edit(String id, String block, String before, String text, Actor actor) {
        Report report = store.get(id);
        access.requireMake(actor, report.head().month(), report.head().unit());
        Block edited = report.content()
                .block(block)
                .filter(one -> one.type() != Block.Type.TABLE)
                .orElseThrow(() -> new ProblemException(ProblemCode.UNKNOWN_BLOCK, "block", block));
        return store.edit(
                id,
                new Edit(
                        block,
                        before == null ? edited.text() : before,
                        rules.text(text),
                        actor.name(),
                        clock.instant()));
    }

    /** Freezes it. */
    Report issue(String id, Imprint.Issue wanted, Actor actor) {
        Head head = store.get(id).head();
        access.requireIssue(actor, head);
        Imprint.Issue issue = rules.issue(head, wanted);
        return transaction.run(connection -> {
            Report issued = store.issue(id, report -> issued(report, issue, actor));
            if (head.unit() != null) {
                actor.onBehalfOf()
                        .ifPresent(delegator -> delegations.decided(actor, Map.of("reports/" + id, delegator)));
            }
            return issued;
        });
    }

    private Issued issued(Report report, Imprint.Issue issue, Actor actor) {
        byte[] file = print(report, issue);
        return new Issued(
                new Issue(
                        issue.docNo(),
                        issue.on(),
                        issue.recipients(),
                        issue.copies(),
                        Canonical.digest(file),
                        actor.name(),
                        clock.instant()),
                file);
    }

    /** A draft as it reads now; an issued one as it was issued, whatever has been set since. */
    Printed print(Report report) {
        Head head = report.head();
        return new Printed(
                head.id(),
                head.fileName(),
                head.kind().mediaType(),
                report.issue() == null ? print(report, null) : store.issuedFile(head.id()));
    }

    private byte[] again(Report report) {
        Issue issue = report.issue();
        return print(
                report,
                issue == null
                        ? null
                        : new Imprint.Issue(issue.docNo(), issue.on(), issue.recipients(), issue.copies()));
    }

    private byte[] print(Report report, Imprint.Issue issue) {
        Head head = report.head();
        Lock lock = locks.get("lock", head.lock());
        return files.print(
                head.kind(),
                report.content(),
                new Imprint(head.id(), lock.id(), lock.digest(), lock.day(), unit(head), sample, issue));
    }

    Issuer issuer(Head head) {
        return Issuer.of(unit(head), settings);
    }

    /** By its name of then; {@code null} for the whole district. */
    private String unit(Head head) {
        return head.unit() == null ? null : units.name(head.unit(), head.month());
    }

    Verification verify(String id, Actor actor) {
        Report report = get(id, actor);
        Head head = report.head();
        String again = Canonical.write(drafts.draft(head.kind(), head.lock(), head.unit(), head.indicators()));
        String file = Canonical.digest(again(report));
        return new Verification(
                Canonical.digest(report.drafted()).equals(report.digest()),
                again.equals(report.drafted()),
                report.issue() == null ? null : report.issue().digest().equals(file),
                report.edits().size(),
                Canonical.digest(again),
                file);
    }
}
