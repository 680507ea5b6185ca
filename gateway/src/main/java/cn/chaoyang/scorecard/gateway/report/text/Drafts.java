package cn.chaoyang.scorecard.gateway.report.text;

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
     */
    public ReportContent draft(ReportKind kind, String lock, String unit, List<String> chosen) {
        return draft(kind, facts.read(lock, kind == ReportKind.BULLETIN ? QUARTER : 1), unit, chosen);
    }

    static ReportContent draft(ReportKind kind, Facts whole, String unit, List<String> chosen) {
        Facts scoped = unit == null ? whole : whole.of(unit);
        return switch (kind) {
            case MONTHLY_TABLE -> MonthlyTable.draft(scoped, unit);
            case BULLETIN -> Bulletin.draft(scoped, unit);
            case SPECIAL -> Special.draft(scoped, unit, chosen);
            case ONE_PAGE -> LeaderPage.draft(scoped, unit);
        };
    }
}
