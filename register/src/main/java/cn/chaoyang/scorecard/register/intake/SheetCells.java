package cn.chaoyang.scorecard.register.intake;

import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.dhatim.fastexcel.Worksheet;

/** Writes typed values so that the reader gets the same ones back. */
final class SheetCells {

    private SheetCells() {}

    /** @param value of the field's Java type, or a masked text; {@code null} leaves the cell empty */
    static void write(Worksheet sheet, int row, int column, Field field, Object value) {
        if (value == null) {
            return;
        }
        if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
        } else if (value instanceof BigDecimal amount && exact(amount)) {
            sheet.value(row, column, amount);
        } else if (value instanceof Long number) {
            sheet.value(row, column, number);
        } else if (value instanceof Boolean yes) {
            sheet.inlineString(row, column, yes ? "是" : "否");
        } else if (value instanceof BigDecimal amount) {
            sheet.inlineString(row, column, amount.toPlainString());
        } else {
            sheet.inlineString(row, column, label(field, value.toString()));
        }
        String format = SheetStyle.format(field.type());
        if (format != null) {
            sheet.style(row, column).format(format).set();
        }
    }

    /** A spreadsheet keeps 15 digits of a number; a greater amount is written as text. */
    private static boolean exact(BigDecimal amount) {
        return amount.stripTrailingZeros().precision() <= 15;
    }

    private static String label(Field field, String value) {
        return field.options().stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .map(label -> label.zh())
                .findFirst()
                .orElse(value);
    }
}
