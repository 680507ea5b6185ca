package cn.chaoyang.scorecard.gateway.report.job;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import cn.chaoyang.scorecard.gateway.report.Reports.Printed;
import cn.chaoyang.scorecard.gateway.report.job.ReportJob.Part;
import cn.chaoyang.scorecard.gateway.report.job.ReportJob.State;
import cn.chaoyang.scorecard.gateway.writing.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps jobs and what they have printed so far. */
@ApplicationScoped
class JobStore {

    /** Longer than any one report takes: a job that says nothing for so long was left by a replica that is gone. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private static final int LONGEST_REASON = 500;

    private final Database database;
    private final Clock clock;
    private final String district;

    JobStore(Database database, Clock clock, GatewayConfig config) {
        this.database = database;
        this.clock = clock;
        this.district = config.district();
    }

    /** A printed part. */
    record Kept(String name, byte[] content) {}

    long begin(String lock, List<Part> parts, String by, String unit) {
        Instant now = clock.instant();
        return database.query(
                        """
                        insert into report_job (district, lock_id, parts, asked_by, unit, asked_at, state, alive_at)
                        values (?, ?, ?, ?, ?, ?, 'waiting', ?) returning id""",
                        row -> row.getLong("id"),
                        district,
                        lock,
                        parts.stream().map(Part::line).collect(Collectors.joining("\n")),
                        by,
                        unit,
                        now,
                        now)
                .get(0);
    }

    /** The oldest that nobody works on; it is the caller's from now on, as long as they are heard of. */
    Optional<ReportJob> take() {
        Instant now = clock.instant();
        return database
                .query(
                        """
                        update report_job set state = 'working', alive_at = ?
                        where id = (select id from report_job
                                    where district = ? and (state = 'waiting' or state = 'working' and alive_at < ?)
                                    order by id limit 1 for update skip locked)
                        returning id""",
                        row -> row.getLong("id"),
                        now,
                        district,
                        now.minus(SILENCE))
                .stream()
                .findFirst()
                .map(this::get);
    }

    /** @throws ProblemException 404 */
    ReportJob get(long id) {
        return database
                .query(
                        """
                        select j.*, (select count(*) from report_job_file f where f.job = j.id) as done
                        from report_job j where j.district = ? and j.id = ?""",
                        JobStore::job,
                        district,
                        id)
                .stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemCode.UNKNOWN_REPORT_JOB, "id", Long.toString(id)));
    }

    /** The ordinals of the parts that are printed. */
    Set<Integer> printed(long id) {
        return Set.copyOf(
                database.query("select ordinal from report_job_file where job = ?", row -> row.getInt("ordinal"), id));
    }

    void at(long id, Part part) {
        database.update(
                "update report_job set current = ?, alive_at = ? where id = ?", part.line(), clock.instant(), id);
    }

    /** What two replicas have printed is the same, and kept once. */
    void keep(long id, int ordinal, Printed printed) {
        database.update(
                """
                insert into report_job_file (job, ordinal, report, name, content) values (?, ?, ?, ?, ?)
                on conflict do nothing""",
                id,
                ordinal,
                printed.report(),
                printed.name(),
                printed.bytes());
    }

    void done(long id) {
        end(id, State.DONE, null);
    }

    void failed(long id, String reason) {
        end(id, State.FAILED, reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason);
    }

    private void end(long id, State state, String reason) {
        database.update(
                "update report_job set state = ?, reason = ?, current = null, ended_at = ? where id = ?",
                state.wire(),
                reason,
                clock.instant(),
                id);
    }

    /** In the order of the parts. */
    List<Kept> files(long id) {
        return database.query(
                "select name, content from report_job_file where job = ? order by ordinal",
                row -> new Kept(row.getString("name"), row.getBytes("content")),
                id);
    }

    private static ReportJob job(ResultSet row) throws SQLException {
        List<Part> parts =
                Arrays.stream(row.getString("parts").split("\n")).map(Part::of).toList();
        String current = row.getString("current");
        Timestamp ended = row.getTimestamp("ended_at");
        return new ReportJob(
                row.getLong("id"),
                row.getString("lock_id"),
                parts,
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getInt("done"),
                parts.size(),
                current == null ? null : Part.of(current),
                row.getString("reason"),
                row.getString("asked_by"),
                row.getString("unit"),
                row.getTimestamp("asked_at").toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
