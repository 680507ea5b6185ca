package cn.chaoyang.scorecard.register.form;

import cn.chaoyang.scorecard.register.record.RecordType;
import java.util.List;
import java.util.Map;

/**
 * The workbook a bureau fills in. An upload may hold any of the sheets.
 *
 * @param name the path under which it is served, for example {@code enterprises}
 * @param fileName of the template, without the extension, for example 企业名册
 */
public record Workbook(String name, String fileName, Text title, List<Sheet> sheets) {

    public Workbook {
        sheets = List.copyOf(sheets);
    }

    /** One sheet with every field of one type of record. */
    public static Workbook of(RecordType<?> type) {
        String title = type.title().zh();
        return new Workbook(
                type.name(),
                title,
                type.title(),
                List.of(new Sheet(title, type, Map.of(), type.form().fields())));
    }
}
