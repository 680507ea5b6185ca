package cn.chaoyang.scorecard.journal;

import cn.chaoyang.scorecard.journal.JournalLines.Entry;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines of the journal as CSV in UTF-8 with a byte order mark, so that spreadsheets show Chinese. */
public final class JournalCsv {

    private static final String HEADER = "\uFEFF序号,时间,账号,单位,角色,地址,操作,对象,结果,状态码,详情,哈希\r\n";
    private static final DateTimeFormatter DISTRICT_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    private JournalCsv() {}

    public static String of(List<Entry> entries) {
        return entries.stream().map(JournalCsv::row).collect(Collectors.joining("", HEADER, ""));
    }

    private static String row(Entry entry) {
        return Stream.of(
                        entry.seq(),
                        DISTRICT_TIME.format(entry.at()),
                        entry.actor(),
                        entry.unit(),
                        entry.roles(),
                        entry.address(),
                        entry.action(),
                        entry.object(),
                        "refused".equals(entry.result()) ? "拒绝" : "完成",
                        entry.status() == null ? "" : entry.status(),
                        entry.detail(),
                        entry.hash())
                .map(value -> cell(value.toString()))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A spreadsheet takes a cell that begins with one of these for a formula. */
    private static String cell(String value) {
        boolean formula = value.length() > 1 && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
    }
}
