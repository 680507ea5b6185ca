package cn.chaoyang.scorecard.gateway.report.template;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.access.Role;
import cn.chaoyang.scorecard.files.Upload;
import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import cn.chaoyang.scorecard.gateway.report.ReportAccess;
import cn.chaoyang.scorecard.gateway.report.template.TemplateFiller.Named;
import cn.chaoyang.scorecard.gateway.report.template.TemplateName.Scope;
import cn.chaoyang.scorecard.gateway.report.text.Facts;
import cn.chaoyang.scorecard.gateway.report.text.FactsReader;
import cn.chaoyang.scorecard.gateway.writing.Database;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Keeps templates and fills them. The office's are for everybody, a unit's for itself and the office. */
@ApplicationScoped
public class Templates {

    private static final int LONGEST_NAME = 100;
    private static final String COLUMNS = "select id, name, unit, kept_by, kept_at";
    private static final String WHOLE = "全区";

    private final Database database;
    private final FactsReader facts;
    private final ReportAccess access;
    private final Clock clock;
    private final String district;

    Templates(Database database, FactsReader facts, ReportAccess access, Clock clock, GatewayConfig config) {
        this.database = database;
        this.facts = facts;
        this.access = access;
        this.clock = clock;
        this.district = config.district();
    }

    /** @param unit whose it is; {@code null} for the office's */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReportTemplate")
    record Template(long id, String name, @Nullable String unit, String by, Instant at) {}

    /** A workbook that was filled. */
    record Filled(String name, byte[] content) {}

    /** @throws ProblemException 403 for who neither supervises nor reviews, 415 for what is no workbook, 422 without a name */
    Template keep(String name, Upload upload, Actor actor) {
        boolean office = actor.is(Role.SUPERVISOR);
        if (!office && !actor.isReviewer()) {
            throw new ProblemException(ProblemCode.FORBIDDEN, null, null);
        }
        String stripped = name == null ? "" : name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new ProblemException(ProblemCode.BAD_REPORT, "name", "name");
        }
        TemplateFiller.open(upload.content()).close();
        return database.query(
                        """
                        insert into report_template (district, name, unit, content, kept_by, kept_at)
                        values (?, ?, ?, ?, ?, ?) returning id, name, unit, kept_by, kept_at""",
                        Templates::template,
                        district,
                        stripped,
                        office ? null : actor.unit(),
                        upload.content(),
                        actor.name(),
                        clock.instant())
                .get(0);
    }

    /** Those one may fill, by name. */
    List<Template> all(Actor actor) {
        return database
                .query(
                        COLUMNS + " from report_template where district = ? order by name, id",
                        Templates::template,
                        district)
                .stream()
                .filter(template -> isFor(template, actor))
                .toList();
    }

    /**
     * @param unit {@code null} for the whole district
     * @throws ProblemException 403, 404, 422 naming what nobody knows
     */
    Filled fill(long id, String lock, String unit, Actor actor) {
        Template template = get(id, actor);
        Facts whole = facts.read(lock, 1);
        access.requireMake(actor, whole.month(), unit);
        Scope scope = new Scope(whole, unit == null ? WHOLE : whole.unitName(unit));
        try (TemplateFiller filler = open(id)) {
            return new Filled(template.name() + '-' + lock + ".xlsx", filler.fill(scope));
        }
    }

    /**
     * The cells a lock is to fill, and whether it can.
     *
     * @throws ProblemException 404 for an unknown template or lock
     */
    List<Named> names(long id, String lock, Actor actor) {
        get(id, actor);
        try (TemplateFiller filler = open(id)) {
            return filler.names(facts.read(lock, 1));
        }
    }

    private Template get(long id, Actor actor) {
        return all(actor).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemCode.UNKNOWN_TEMPLATE, "id", Long.toString(id)));
    }

    private TemplateFiller open(long id) {
        return TemplateFiller.open(
                database.query("select content from report_template where id = ?", row -> row.getBytes("content"), id)
                        .get(0));
    }

    private static boolean isFor(Template template, Actor actor) {
        return template.unit() == null
                || actor.is(Role.SUPERVISOR)
                || template.unit().equals(actor.unit());
    }

    private static Template template(ResultSet row) throws SQLException {
        return new Template(
                row.getLong("id"),
                row.getString("name"),
                row.getString("unit"),
                row.getString("kept_by"),
                row.getTimestamp("kept_at").toInstant());
    }
}
