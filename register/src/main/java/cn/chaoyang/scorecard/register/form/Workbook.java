package cn.chaoyang.scorecard.register.form;

import java.util.List;

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
}
