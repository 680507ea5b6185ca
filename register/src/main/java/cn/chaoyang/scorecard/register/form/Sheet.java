package cn.chaoyang.scorecard.register.form;

import cn.chaoyang.scorecard.register.record.RecordType;
import java.util.List;
import java.util.Map;

/**
 * One sheet of a register's workbook: each row is a record of one type.
 *
 * @param title the sheet's name, for example 高新技术企业
 * @param type the type of record in its rows
 * @param fixed raw values every row of the sheet has without a column for them, for example {@code kind}
 * @param columns the fields with a column, in order; labels and {@code required} may differ from the type's own form
 */
public record Sheet(String title, RecordType<?> type, Map<String, String> fixed, List<Field> columns) {

    public Sheet {
        fixed = Map.copyOf(fixed);
        columns = List.copyOf(columns);
    }
}
