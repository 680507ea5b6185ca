package cn.chaoyang.scorecard.register.intake;

import cn.chaoyang.scorecard.register.form.Characters;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.FieldType;
import cn.chaoyang.scorecard.register.form.Sheet;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows which field a heading means: its label in either language, its name or a synonym, however it is decorated. */
final class Headers {

    /** The heading under which an export tells which record a row is. */
    static final String RECORD_ID = "记录编号";

    private static final Map<String, BigDecimal> SCALES = Map.of(
            "", BigDecimal.ONE,
            "百", new BigDecimal("100"),
            "千", new BigDecimal("1000"),
            "万", new BigDecimal("10000"),
            "百万", new BigDecimal("1000000"),
            "千万", new BigDecimal("10000000"),
            "亿", new BigDecimal("100000000"));
    private static final String UNIT = "(百万|千万|[百千万亿]?)元(?:人民币)?";
    private static final Pattern WITH_UNIT = Pattern.compile("(.+?)[(\\[/](?:单位:?)?" + UNIT + "[)\\]]?");
    private static final Pattern SHEET_UNIT = Pattern.compile("单位:?" + UNIT);
    private static final Pattern DECORATION = Pattern.compile("[*:★]|\\(必填\\)|\\(选填\\)|\\(可选\\)|\\(required\\)");

    /**
     * What a heading means.
     *
     * @param unit 元 per plain number where the heading says so, else {@code null}
     */
    record Match(Field field, BigDecimal unit) {}

    private final Map<String, Field> byHeading = new HashMap<>();

    Headers(Sheet sheet) {
        for (Field field : sheet.columns()) {
            byHeading.putIfAbsent(plain(field.label().zh()), field);
            byHeading.putIfAbsent(plain(field.label().en()), field);
            byHeading.putIfAbsent(plain(field.name()), field);
        }
        // Real names first: a synonym never takes a heading away from the field that is called so.
        for (Field field : sheet.columns()) {
            field.synonyms().forEach(synonym -> byHeading.putIfAbsent(plain(synonym), field));
        }
    }

    Optional<Match> match(String heading) {
        String wanted = plain(heading);
        Field exact = byHeading.get(wanted);
        Matcher unit = WITH_UNIT.matcher(wanted);
        boolean named = unit.matches();
        if (exact != null) {
            return Optional.of(new Match(exact, named && money(exact) ? SCALES.get(unit.group(2)) : null));
        }
        Field bare = named ? byHeading.get(unit.group(1)) : null;
        return bare != null && money(bare) ? Optional.of(new Match(bare, SCALES.get(unit.group(2)))) : Optional.empty();
    }

    static boolean isRecordId(String heading) {
        return plain(heading).equals(RECORD_ID);
    }

    /** The unit a line above the table sets for all its amounts, as in 单位：万元. */
    static Optional<BigDecimal> sheetUnit(String text) {
        Matcher unit = SHEET_UNIT.matcher(even(text));
        return unit.find() ? Optional.of(SCALES.get(unit.group(1))) : Optional.empty();
    }

    static String plain(String heading) {
        return DECORATION.matcher(even(heading)).replaceAll("");
    }

    private static String even(String text) {
        return Characters.withoutBlanks(Characters.halfWidth(text)).toLowerCase(Locale.ROOT);
    }

    private static boolean money(Field field) {
        return field.type() == FieldType.MONEY;
    }
}
