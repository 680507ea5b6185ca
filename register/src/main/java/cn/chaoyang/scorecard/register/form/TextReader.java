package cn.chaoyang.scorecard.register.form;

import cn.chaoyang.scorecard.register.form.ValueReader.Read;
import java.util.Locale;

/** Texts and codes. */
final class TextReader {

    private static final int LONGEST = 500;

    /** A spreadsheet keeps 15 digits of a number; what follows has become zeros. */
    private static final int EXACT_DIGITS = 15;

    private TextReader() {}

    static Read text(Field field, Object raw) {
        return limited(field, Characters.plain(raw));
    }

    static Read code(Field field, Object raw) {
        String plain = Characters.plain(raw);
        if (raw instanceof Number && plain.chars().filter(Character::isDigit).count() > EXACT_DIGITS) {
            return Read.wrong(
                    field,
                    "code-as-number",
                    "此单元格是数字格式，Excel 只保留前15位；请先把单元格设为文本格式，再重新填写完整编号",
                    "This cell holds a number, of which a spreadsheet keeps 15 digits: format it as text, then type the"
                            + " whole code again");
        }
        return limited(
                field, Characters.withoutBlanks(Characters.halfWidth(plain)).toUpperCase(Locale.ROOT));
    }

    private static Read limited(Field field, String value) {
        return value.length() <= LONGEST
                ? Read.of(value)
                : Read.wrong(
                        field,
                        "too-long",
                        "内容过长（" + value.length() + "字），请缩短到" + LONGEST + "字以内",
                        "Too long (" + value.length() + " characters): at most " + LONGEST);
    }
}
