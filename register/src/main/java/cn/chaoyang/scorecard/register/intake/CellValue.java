package cn.chaoyang.scorecard.register.intake;

import cn.chaoyang.scorecard.register.form.Characters;
import cn.chaoyang.scorecard.register.form.FieldType;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** What a cell holds, as raw material for a form: text, number, boolean or day. */
final class CellValue {

    /** A formula whose result is an error, or that was never calculated. */
    record Broken(String shown) {

        @Override
        public String toString() {
            return shown;
        }
    }

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");
    private static final BigDecimal END_OF_SERIALS = BigDecimal.valueOf(73_416);

    private CellValue() {}

    /** @return {@code null} when the cell is empty */
    static Object of(Cell cell, FieldType wanted) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return null;
        }
        Object value = cell.getValue();
        String raw = cell.getRawValue();
        if (cell.getType() == CellType.ERROR || (raw != null && raw.startsWith("#") && isFormula(cell))) {
            return new Broken(raw == null ? "#ERROR" : raw);
        }
        if (isFormula(cell) && (raw == null || raw.isEmpty())) {
            return value instanceof String ? null : new Broken("=" + cell.getFormula());
        }
        if (value instanceof BigDecimal number) {
            return number(cell, number, wanted);
        }
        if (value instanceof String text) {
            return Characters.trimmed(text).isEmpty() ? null : text;
        }
        return value;
    }

    private static boolean isFormula(Cell cell) {
        return cell.getType() == CellType.FORMULA;
    }

    private static Object number(Cell cell, BigDecimal number, FieldType wanted) {
        boolean day = wanted == FieldType.DATE
                || ((wanted == FieldType.TEXT || wanted == FieldType.CODE) && dateFormat(cell.getDataFormatString()));
        boolean serial = number.signum() > 0 && number.compareTo(END_OF_SERIALS) < 0;
        // The cell knows whether its workbook counts days from 1900 or from 1904.
        return day && serial ? cell.asDate().toLocalDate() : number;
    }

    private static boolean dateFormat(String format) {
        if (format == null) {
            return false;
        }
        String codes = QUOTED.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return codes.contains("yy") || codes.contains("d") && codes.contains("m");
    }
}
