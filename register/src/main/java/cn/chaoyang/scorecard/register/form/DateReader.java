package cn.chaoyang.scorecard.register.form;

import cn.chaoyang.scorecard.register.form.ValueReader.Read;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days, as people and spreadsheets write them. */
final class DateReader {

    private static final Pattern SEPARATED =
            Pattern.compile("(\\d{4})([-/.年])(\\d{1,2})([-/.月])(\\d{1,2})日?(T?\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** Day 60 of the spreadsheet calendar is a 29 February 1900 that never was; from day 61 on this epoch holds. */
    private static final LocalDate SERIAL_EPOCH = LocalDate.of(1899, 12, 30);

    private static final BigDecimal FIRST_SERIAL = BigDecimal.valueOf(61);
    private static final BigDecimal END_OF_SERIALS = BigDecimal.valueOf(73_416);

    private DateReader() {}

    static Read read(Field field, Object raw) {
        if (raw instanceof LocalDate date) {
            return plausible(field, raw, date);
        }
        if (raw instanceof LocalDateTime moment) {
            return plausible(field, raw, moment.toLocalDate());
        }
        if (raw instanceof Number && serial(new BigDecimal(Characters.plain(raw)))) {
            return Read.of(SERIAL_EPOCH.plusDays(new BigDecimal(Characters.plain(raw)).longValue()));
        }
        return text(field, raw);
    }

    private static boolean serial(BigDecimal number) {
        return number.compareTo(FIRST_SERIAL) >= 0 && number.compareTo(END_OF_SERIALS) < 0;
    }

    private static Read text(Field field, Object raw) {
        String text = Characters.withoutBlanks(Characters.halfWidth(Characters.plain(raw)));
        Matcher separated = SEPARATED.matcher(text);
        if (separated.matches()) {
            boolean chinese = separated.group(2).equals("年");
            if (separated.group(4).equals(chinese ? "月" : separated.group(2))) {
                return day(field, raw, separated.group(1), separated.group(3), separated.group(5));
            }
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return day(field, raw, compact.group(1), compact.group(2), compact.group(3));
        }
        Quoted value = Quoted.of(field, raw);
        return Read.wrong(
                field,
                "date",
                value.zh() + "不是日期，请填写具体到日的日期，例如 2025-11-14",
                value.en() + " is not a date: give the day, for example 2025-11-14");
    }

    private static Read day(Field field, Object raw, String year, String month, String day) {
        try {
            return plausible(
                    field, raw, LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            Quoted value = Quoted.of(field, raw);
            return Read.wrong(
                    field,
                    "date-impossible",
                    value.zh() + "这一天不存在，请核对后填写，例如 2025-11-14",
                    value.en() + " does not exist: check it and give a real day, for example 2025-11-14");
        }
    }

    private static Read plausible(Field field, Object raw, LocalDate date) {
        if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
            return Read.of(date);
        }
        Quoted value = Quoted.of(field, raw);
        return Read.wrong(
                field,
                "date-range",
                value.zh() + "的年份不在" + FIRST_YEAR + "至" + LAST_YEAR + "年之间，请核对",
                value.en() + " lies outside the years " + FIRST_YEAR + " to " + LAST_YEAR + ": check it");
    }
}
