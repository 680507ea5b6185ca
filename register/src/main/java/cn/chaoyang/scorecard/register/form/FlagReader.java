package cn.chaoyang.scorecard.register.form;

import cn.chaoyang.scorecard.register.form.ValueReader.Read;
import java.util.Locale;
import java.util.Set;

/** Yes or no, in the ways a cell says so. */
final class FlagReader {

    private static final Set<String> YES = Set.of("是", "有", "√", "✓", "✔", "☑", "TRUE", "YES", "Y", "1");
    private static final Set<String> NO = Set.of("否", "无", "不是", "没有", "×", "✗", "✘", "X", "FALSE", "NO", "N", "0");

    private FlagReader() {}

    static Read read(Field field, Object raw) {
        String text = Characters.withoutBlanks(Characters.halfWidth(Characters.plain(raw)))
                .toUpperCase(Locale.ROOT);
        if (YES.contains(text)) {
            return Read.of(true);
        }
        if (NO.contains(text)) {
            return Read.of(false);
        }
        Quoted value = Quoted.of(field, raw);
        return Read.wrong(field, "flag", value.zh() + "请填写「是」或「否」", value.en() + " should be 是 (yes) or 否 (no)");
    }
}
