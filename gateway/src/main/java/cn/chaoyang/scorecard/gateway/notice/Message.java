package cn.chaoyang.scorecard.gateway.notice;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A notice in words, for outside.
 *
 * @param title one line
 * @param facts each a name and what it is, one a line
 * @param link where to read on, after a login
 */
record Message(String title, List<String> facts, URI link) {

    private static final String SYSTEM = "【朝阳科创记分牌】";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    static Message of(NoticeKind kind, String unitName, About about, String publicUrl) {
        List<String> facts = new ArrayList<>();
        facts.add("单位：" + oneLine(unitName));
        if (about.no() != null) {
            facts.add("编号：" + oneLine(about.no()));
        }
        LocalDate due = about.due();
        if (due != null) {
            facts.add("时限：" + DAY.format(due));
        }
        return new Message(
                SYSTEM + kind.heading() + '：' + oneLine(about.title()),
                facts,
                URI.create(publicUrl + '/' + kind.page() + '/' + about.subject()));
    }

    String plain() {
        return title + "\n\n" + String.join("\n", facts) + "\n\n" + link + "\n";
    }

    /** As both robots read it. */
    String markdown() {
        StringBuilder text = new StringBuilder("### ").append(unmarked(title)).append('\n');
        facts.forEach(fact -> text.append("> ").append(unmarked(fact)).append("\n\n"));
        return text.append("[登录查看](").append(link).append(')').toString();
    }

    /** What somebody has typed must not begin another header or line. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** Nor must it become a link, a mention or a heading; neither robot knows an escape. */
    private static String unmarked(String text) {
        return text.replace('<', '＜')
                .replace('>', '＞')
                .replace('[', '［')
                .replace(']', '］')
                .replace('*', '＊')
                .replace('`', '｀')
                .replace('@', '＠');
    }
}
