package cn.chaoyang.scorecard.register.intake;

import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.FieldType;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** How sheets look that people fill in again. */
final class SheetStyle {

    static final String HEADER = "DCE9F7";
    private static final String REQUIRED = "FFF1CC";
    private static final String DAY = "yyyy-mm-dd";
    private static final String TEXT = "@";

    private SheetStyle() {}

    /** Headings with the required ones marked, and columns in which codes stay text. */
    static void header(Worksheet sheet, List<Field> columns, int from) {
        for (int i = 0; i < columns.size(); i++) {
            Field field = columns.get(i);
            int column = from + i;
            String format = format(field.type());
            if (format != null) {
                sheet.style(column).format(format).set();
            }
            sheet.value(0, column, field.label().zh() + (field.required() ? "*" : ""));
            sheet.style(0, column)
                    .bold()
                    .wrapText(true)
                    .fillColor(field.required() ? REQUIRED : HEADER)
                    .set();
            sheet.width(column, width(field));
        }
        sheet.freezePane(0, 1);
    }

    /** The number format of a cell of that type, or {@code null} for the general one. */
    static String format(FieldType type) {
        return switch (type) {
            case CODE -> TEXT;
            case DATE -> DAY;
            case MONEY -> "#,##0.00";
            default -> null;
        };
    }

    private static double width(Field field) {
        return switch (field.type()) {
            case TEXT -> 30;
            case CODE -> 24;
            case OPTION, MONEY -> 18;
            default -> 14;
        };
    }
}
