package cn.chaoyang.scorecard.gateway.report;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import cn.chaoyang.scorecard.gateway.report.Report.Edit;
import cn.chaoyang.scorecard.gateway.report.Report.Head;
import cn.chaoyang.scorecard.gateway.report.Report.Issue;
import cn.chaoyang.scorecard.gateway.report.content.ReportKind;
import cn.chaoyang.scorecard.gateway.writing.Database;
import cn.chaoyang.scorecard.gateway.writing.Transaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Keeps reports, their edits and their issue. Nothing is ever changed. */
@ApplicationScoped
class ReportStore {

    private static final String OF_SCOPE =
            " from report where district = ? and lock_id = ? and kind = ? and coalesce(unit, '') = ?";

    private final Database database;
    private final Transaction transaction;
    private final String district;

    ReportStore(Database database, Transaction transaction, GatewayConfig config) {
        this.database = database;
        this.transaction = transaction;
        this.district = config.district();
    }

    /** A report as a list shows it. */
    record Listed(Head head, Issue issue) {}

    /** The newest first. */
    List<Listed> all() {
        return database.query(
                """
                select r.*, l.month, i.doc_no, i.issued_on, i.recipients, i.copies, i.digest as file_digest, i.issued_by, i.issued_at
                from report r join ledger_lock l on l.id = r.lock_id left join report_issue i on i.report = r.id
                where r.district = ? order by r.made_at desc, r.id""",
                row -> new Listed(head(row), issue(row)),
                district);
    }

    /** @throws ProblemException 404 */
    Report get(String id) {
        return transaction.run(connection -> find(connection, id));
    }

    private Report find(Connection connection, String id) throws SQLException {
        List<Edit> edits = Database.query(
                connection,
                "select * from report_edit where report = ? order by id",
                row -> new Edit(
                        row.getString("block"),
                        row.getString("before"),
                        row.getString("after"),
                        row.getString("edited_by"),
                        row.getTimestamp("edited_at").toInstant()),
                id);
        return Database.query(
                        connection,
                        """
                        select r.*, l.month, i.doc_no, i.issued_on, i.recipients, i.copies, i.digest as file_digest, i.issued_by,
                               i.issued_at
                        from report r join ledger_lock l on l.id = r.lock_id left join report_issue i on i.report = r.id
                        where r.district = ? and r.id = ?""",
                        row -> new Report(
                                head(row), row.getString("content"), row.getString("digest"), edits, issue(row)),
                        district,
                        id)
                .stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemCode.UNKNOWN_REPORT, "id", id));
    }

    /** The newest of a kind and scope. */
    Optional<Report> newest(String lock, ReportKind kind, String unit) {
        return database
                .query(
                        "select id" + OF_SCOPE + " order by revision desc limit 1",
                        row -> row.getString("id"),
                        district,
                        lock,
                        kind.wire(),
                        unit == null ? "" : unit)
                .stream()
                .findFirst()
                .map(this::get);
    }

    /**
     * Keeps one as the next revision of its kind and scope; one at a time makes them.
     *
     * @param made the report by its revision
     */
    Report keep(String lock, ReportKind kind, String unit, IntFunction<Report> made) {
        return transaction.run(connection -> {
            Database.query(
                    connection, "select id from ledger_lock where id = ? for update", row -> row.getString("id"), lock);
            int revision = Database.query(
                            connection,
                            "select coalesce(max(revision), 0) + 1 as next" + OF_SCOPE,
                            row -> row.getInt("next"),
                            district,
                            lock,
                            kind.wire(),
                            unit == null ? "" : unit)
                    .get(0);
            Report report = made.apply(revision);
            Head head = report.head();
            Database.update(
                    connection,
                    """
                    insert into report (id, district, lock_id, kind, unit, indicators, revision, title, content, digest,
                                        made_by, made_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    head.id(),
                    district,
                    head.lock(),
                    head.kind().wire(),
                    head.unit(),
                    String.join(",", head.indicators()),
                    head.revision(),
                    head.title(),
                    report.drafted(),
                    report.digest(),
                    head.madeBy(),
                    head.madeAt());
            return report;
        });
    }

    /** @throws ProblemException 409 when it is issued, or the block does not say {@code edit.before()} any more */
    Report edit(String id, Edit edit) {
        return transaction.run(connection -> {
            Report report = held(connection, id);
            if (!report.content().text(edit.block()).equals(edit.before())) {
                throw new ProblemException(ProblemCode.EDITED_MEANWHILE, "before", edit.block());
            }
            Database.update(
                    connection,
                    """
                    insert into report_edit (report, block, before, after, edited_by, edited_at)
                    values (?, ?, ?, ?, ?, ?)""",
                    id,
                    edit.block(),
                    edit.before(),
                    edit.after(),
                    edit.by(),
                    edit.at());
            return find(connection, id);
        });
    }

    /** How it is issued, and the file. */
    record Issued(Issue issue, byte[] file) {}

    /** What is to be issued, from the report as it stands. */
    interface Issuing {
        Issued of(Report report);
    }

    /** @throws ProblemException 409 when it is issued already */
    Report issue(String id, Issuing issuing) {
        return transaction.run(connection -> {
            Issued issued = issuing.of(held(connection, id));
            Issue issue = issued.issue();
            Database.update(
                    connection,
                    """
                    insert into report_issue (report, doc_no, issued_on, recipients, copies, content, digest, issued_by,
                                              issued_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    id,
                    issue.docNo(),
                    issue.on(),
                    issue.recipients(),
                    issue.copies(),
                    issued.file(),
                    issue.digest(),
                    issue.by(),
                    issue.at());
            return find(connection, id);
        });
    }

    byte[] issuedFile(String id) {
        return database.query("select content from report_issue where report = ?", row -> row.getBytes("content"), id)
                .get(0);
    }

    /** A draft that nobody else edits or issues meanwhile. */
    private Report held(Connection connection, String id) throws SQLException {
        Database.query(connection, "select id from report where id = ? for update", row -> row.getString("id"), id);
        Report report = find(connection, id);
        if (report.issue() != null) {
            throw new ProblemException(ProblemCode.REPORT_ISSUED, "id", id);
        }
        return report;
    }

    private static Head head(ResultSet row) throws SQLException {
        String indicators = row.getString("indicators");
        return new Head(
                row.getString("id"),
                row.getString("lock_id"),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                ReportKind.of(row.getString("kind")).orElseThrow(),
                row.getString("unit"),
                indicators.isEmpty() ? List.of() : Arrays.asList(indicators.split(",")),
                row.getInt("revision"),
                row.getString("title"),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant());
    }

    private static Issue issue(ResultSet row) throws SQLException {
        return row.getString("issued_by") == null
                ? null
                : new Issue(
                        row.getString("doc_no"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getString("recipients"),
                        row.getString("copies"),
                        row.getString("file_digest"),
                        row.getString("issued_by"),
                        row.getTimestamp("issued_at").toInstant());
    }
}
