package cn.chaoyang.scorecard.register.intake;

import cn.chaoyang.scorecard.register.form.Characters;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.FieldType;
import cn.chaoyang.scorecard.register.form.Sheet;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.privacy.Mask;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * Where a sheet of an upload holds what.
 *
 * @param headerRow physical
 * @param columns the column, from 0, by field name
 * @param headings as the clerk wrote them, by field name
 * @param units 元 per plain number, by name of a money field
 * @param recordColumn the column that holds ids of records, or -1
 */
public record SheetLayout(
        Sheet sheet,
        int headerRow,
        Map<String, Integer> columns,
        Map<String, String> headings,
        Map<String, BigDecimal> units,
        int recordColumn) {

    private static final int SHOWN = 100;

    public SheetLayout {
        columns = Map.copyOf(columns);
        headings = Map.copyOf(headings);
        units = Map.copyOf(units);
    }

    Optional<Field> field(String name) {
        return sheet.columns().stream().filter(f -> f.name().equals(name)).findFirst();
    }

    FieldType typeAt(int column) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .flatMap(entry -> field(entry.getKey()).stream())
                .map(Field::type)
                .findFirst()
                .orElse(FieldType.TEXT);
    }

    /** @param field name; {@code null} for the row as a whole */
    CellFlaw flaw(int row, String field, String code, Text message, Object raw, boolean warning) {
        Integer column = field == null ? null : columns.get(field);
        return new CellFlaw(
                sheet.title(),
                row,
                column == null ? String.valueOf(row) : Cells.address(column, row),
                field == null ? null : headings.get(field),
                code,
                message,
                raw == null ? null : shown(field, raw),
                warning);
    }

    private String shown(String name, Object raw) {
        String plain = Characters.plain(raw);
        boolean personal = field(name).map(Field::personal).orElse(false);
        String shown = personal && !plain.isEmpty() ? Mask.of(plain) : plain;
        return shown.length() <= SHOWN ? shown : shown.substring(0, SHOWN) + "…";
    }
}
