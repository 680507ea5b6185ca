package cn.chaoyang.scorecard.register.intake;

import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Values;
import cn.chaoyang.scorecard.register.form.Violation;
import cn.chaoyang.scorecard.register.record.RecordType;
import cn.chaoyang.scorecard.register.record.RowJson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How long a text the columns of a table take: found out before a hundred thousand rows fail for one of them. */
final class ColumnLimits {

    private final Map<String, Integer> limits;

    private ColumnLimits(Map<String, Integer> limits) {
        this.limits = limits;
    }

    static ColumnLimits of(Jdbc jdbc, RecordType<?> type) {
        Map<String, Integer> limits = new HashMap<>();
        jdbc.query(
                row -> limits.put(row.getString(1), row.getInt(2)),
                "select column_name, character_maximum_length from information_schema.columns"
                        + " where table_schema = current_schema() and table_name = ?"
                        + " and character_maximum_length is not null",
                type.table());
        return new ColumnLimits(limits);
    }

    List<Violation> check(RecordType<?> type, Values values) {
        List<Violation> tooLong = new ArrayList<>();
        for (Field field : type.form().fields()) {
            Integer limit = limits.get(RowJson.column(field.name()));
            Object value = values.asMap().get(field.name());
            // What is personal is stored sealed, in a column that has room for it.
            if (limit != null && !field.personal() && value instanceof String text && text.length() > limit) {
                tooLong.add(Violation.error(
                        field.name(),
                        "too-long",
                        "内容过长（" + text.length() + "字），请缩短到" + limit + "字以内",
                        "Too long (" + text.length() + " characters): at most " + limit));
            }
        }
        return tooLong;
    }
}
