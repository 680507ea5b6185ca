package cn.chaoyang.scorecard.gateway.report;

import cn.chaoyang.scorecard.gateway.lock.LockStore;
import cn.chaoyang.scorecard.gateway.lock.LockStore.Lock;
import cn.chaoyang.scorecard.gateway.lock.MonthUnits;
import cn.chaoyang.scorecard.gateway.plan.Plan;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import cn.chaoyang.scorecard.gateway.report.Report.Head;
import cn.chaoyang.scorecard.gateway.report.Reports.Wanted;
import cn.chaoyang.scorecard.gateway.report.content.ReportKind;
import cn.chaoyang.scorecard.gateway.report.file.Imprint;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** What a report has to be, and what is written into one. */
@ApplicationScoped
public class ReportRules {

    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_LINE = 300;
    private static final int QUARTER = 3;
    /** GB/T 9704-2012: the year in full between 六角括号, and a number without 第 and without leading zeros. */
    private static final Pattern DOC_NO = Pattern.compile("[\\p{IsHan}A-Za-z]{1,30}〔\\d{4}〕[1-9]\\d{0,4}号");

    private final Plan plan;
    private final LockStore locks;
    private final MonthUnits units;

    ReportRules(Plan plan, LockStore locks, MonthUnits units) {
        this.plan = plan;
        this.locks = locks;
        this.units = units;
    }

    /**
     * @return the lock it is to be made from
     * @throws ProblemException 404 for an unknown lock, 422 for a report there cannot be
     */
    public Lock check(Wanted wanted) {
        require(wanted.kind() != null, "kind");
        require(wanted.lock() != null, "lock");
        Lock lock = locks.get("lock", wanted.lock());
        require(wanted.unit() == null || units.asked(lock.month()).contains(wanted.unit()), "unit");
        List<String> chosen = wanted.indicators();
        require(
                chosen.isEmpty() != (wanted.kind() == ReportKind.SPECIAL)
                        && new HashSet<>(chosen).size() == chosen.size()
                        && chosen.stream().allMatch(id -> plan.indicator(id).isPresent()),
                "indicators");
        if (wanted.kind() == ReportKind.BULLETIN && lock.month().getMonthValue() % QUARTER != 0) {
            throw new ProblemException(
                    ProblemCode.NOT_A_QUARTER, "lock", lock.month().toString());
        }
        return lock;
    }

    /** What is written into a block. */
    String text(String text) {
        String stripped = text == null ? "" : text.strip();
        require(stripped.length() <= LONGEST_TEXT && stripped.chars().noneMatch(Character::isISOControl), "text");
        return stripped;
    }

    /** With the recipients such a report usually has, where none are given. */
    Imprint.Issue issue(Head head, Imprint.Issue wanted) {
        require(wanted != null && wanted.on() != null, "on");
        boolean numbered = head.kind().isDocument();
        String docNo = blank(wanted.docNo()) ? null : wanted.docNo().strip();
        require(
                numbered == (docNo != null)
                        && (!numbered || DOC_NO.matcher(docNo).matches()),
                "docNo");
        return new Imprint.Issue(
                docNo,
                wanted.on(),
                line(
                        blank(wanted.recipients()) ? head.unit() == null ? "各有关单位" : "区科委会办公室" : wanted.recipients(),
                        "recipients"),
                blank(wanted.copies()) ? null : line(wanted.copies(), "copies"));
    }

    private static String line(String text, String field) {
        String stripped = text.strip();
        require(stripped.length() <= LONGEST_LINE && stripped.chars().noneMatch(Character::isISOControl), field);
        return stripped;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static void require(boolean holds, String field) {
        if (!holds) {
            throw new ProblemException(ProblemCode.BAD_REPORT, field, field);
        }
    }
}
