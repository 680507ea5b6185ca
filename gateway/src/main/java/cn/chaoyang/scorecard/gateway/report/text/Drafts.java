package cn.chaoyang.scorecard.gateway.report.text;

import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import cn.chaoyang.scorecard.gateway.report.content.ReportContent;
import cn.chaoyang.scorecard.gateway.report.content.ReportKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Drafts a report of any kind. The same lock gives the same draft to the letter. */
@ApplicationScoped
public class Drafts {

    private static final int QUARTER = 3;

    private final FactsReader facts;

    Drafts(FactsReader facts) {
        this.facts = facts;
    }

    /**
     * @param unit {@code null} for the whole district
     * @param chosen indicators of a {@link ReportKind#SPECIAL}, in the order they are to stand
     * @throws ProblemException 404 for an unknown lock, 422 for an indicator that is not of the scope
     */
    public ReportContent draft(ReportKind kind, String lock, String unit, List<String> chosen) {
        return draft(kind, facts.read(lock, kind == ReportKind.BULLETIN ? QUARTER : 1), unit, chosen);
    }

    static ReportContent draft(ReportKind kind, Facts whole, String unit, List<String> chosen) {
        Facts scoped = unit == null ? whole : whole.of(unit);
        if (!chosen.stream().allMatch(id -> scoped.indicator(id).isPresent())) {
            throw new ProblemException(ProblemCode.BAD_REPORT, "indicators", "indicators");
        }
        return switch (kind) {
            case MONTHLY_TABLE -> MonthlyTable.draft(scoped, unit);
            case BULLETIN -> Bulletin.draft(scoped, unit);
            case SPECIAL -> Special.draft(scoped, unit, chosen);
            case ONE_PAGE -> LeaderPage.draft(scoped, unit);
        };
    }
}
