package cn.chaoyang.scorecard.gateway.reminder;

import cn.chaoyang.scorecard.gateway.ladder.ObligationKind;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * The words of a letter (函).
 *
 * @param heading for example 提醒函
 * @param number for example 〔2026〕12号
 * @param to the unit it is for, by the name it has
 * @param paragraphs in their order
 * @param from who sends it
 * @param date as it stands below
 */
public record SlipLetter(String heading, String number, String to, List<String> paragraphs, String from, String date) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    static SlipLetter of(Slip slip, String to, String from) {
        return new SlipLetter(
                slip.letter().title(),
                slip.number(),
                to,
                List.of(matter(slip), request(slip)),
                from,
                DAY.format(slip.issuedOn()));
    }

    private static String matter(Slip slip) {
        String what =
                switch (slip.obligation()) {
                    case TASK -> "你单位牵头的“%s”（编号%s）".formatted(slip.title(), slip.subject());
                    case MILESTONE -> "你单位牵头任务%s的节点“%s”".formatted(task(slip.subject()), slip.title());
                    case MONTH -> slip.title();
                };
        String due = DAY.format(slip.due());
        return slip.issuedOn().isAfter(slip.due())
                ? "%s，应于%s前%s，截至%s尚未%s。"
                        .formatted(
                                what,
                                due,
                                done(slip.obligation()),
                                DAY.format(slip.issuedOn()),
                                done(slip.obligation()))
                : "%s，将于%s到期，目前尚未%s。".formatted(what, due, done(slip.obligation()));
    }

    private static String request(Slip slip) {
        return switch (slip.letter()) {
            case REMINDER -> "请提前做好安排，按时办理；如有困难，请及时反馈。";
            case URGING -> "请抓紧办理，并将进展情况、存在问题和下步措施于收到本函后反馈。";
            case CIRCULAR -> "现予通报。请你单位主要负责同志研究推进，明确完成时间，并书面反馈。";
        };
    }

    private static String done(ObligationKind kind) {
        return switch (kind) {
            case TASK -> "报请销号";
            case MILESTONE -> "完成";
            case MONTH -> "确认";
        };
    }

    private static String task(String subject) {
        return subject.substring(0, subject.indexOf('/'));
    }
}
