package cn.chaoyang.scorecard.register.intake;

import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.FieldType;
import cn.chaoyang.scorecard.register.form.Option;
import cn.chaoyang.scorecard.register.form.Sheet;
import cn.chaoyang.scorecard.register.form.Workbook;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;

/**
 * The empty workbook a bureau fills in. Examples stand on the sheet of explanations only: an example among the data is
 * imported sooner or later.
 */
public final class WorkbookTemplate {

    private static final String EXPLANATIONS = "填写说明";
    private static final String CHOICES = "选项";
    private static final int PREPARED_ROWS = 5000;
    private static final String[] EXPLAINED = {"工作表", "列", "必填", "填什么", "说明", "示例", "可选值"};
    private static final double[] WIDTHS = {18, 24, 8, 24, 60, 26, 60};

    private WorkbookTemplate() {}

    /** Writes the workbook; the stream stays open. */
    public static void write(Workbook workbook, OutputStream to) throws IOException {
        var out = new org.dhatim.fastexcel.Workbook(to, "Chaoyang Scorecard", "1.0");
        List<Worksheet> sheets = new ArrayList<>();
        for (Sheet sheet : workbook.sheets()) {
            Worksheet worksheet = out.newWorksheet(sheet.title());
            SheetStyle.header(worksheet, sheet.columns(), 0);
            sheets.add(worksheet);
        }
        explain(out.newWorksheet(EXPLANATIONS), workbook);
        choices(out.newWorksheet(CHOICES), workbook, sheets);
        out.finish();
    }

    private static void explain(Worksheet to, Workbook workbook) {
        to.value(0, 0, "请在前面的工作表中从第2行起填写，表头带 * 的列必填；不要合并单元格，编号按文本填写。本页只作说明，不会被导入。");
        for (int i = 0; i < EXPLAINED.length; i++) {
            to.value(1, i, EXPLAINED[i]);
            to.width(i, WIDTHS[i]);
        }
        to.range(1, 0, 1, EXPLAINED.length - 1)
                .style()
                .bold()
                .fillColor(SheetStyle.HEADER)
                .set();
        int row = 2;
        for (Sheet sheet : workbook.sheets()) {
            for (Field field : sheet.columns()) {
                to.value(row, 0, sheet.title());
                to.value(row, 1, field.label().zh());
                to.value(row, 2, field.required() ? "是" : "");
                to.value(row, 3, kind(field.type()));
                to.value(row, 4, field.help().zh());
                to.value(row, 5, field.example());
                to.value(row, 6, labels(field).stream().collect(Collectors.joining("、")));
                to.range(row, 0, row, EXPLAINED.length - 1)
                        .style()
                        .wrapText(true)
                        .verticalAlignment("top")
                        .set();
                row++;
            }
        }
        to.freezePane(0, 2);
    }

    private static void choices(Worksheet to, Workbook workbook, List<Worksheet> sheets) {
        int column = 0;
        for (int i = 0; i < sheets.size(); i++) {
            List<Field> fields = workbook.sheets().get(i).columns();
            for (int c = 0; c < fields.size(); c++) {
                List<String> labels = labels(fields.get(c));
                for (int r = 0; r < labels.size(); r++) {
                    to.value(r, column, labels.get(r));
                }
                if (!labels.isEmpty()) {
                    sheets.get(i)
                            .range(1, c, PREPARED_ROWS, c)
                            .validateWithList(to.range(0, column, labels.size() - 1, column))
                            .allowBlank(true)
                            .showErrorMessage(true)
                            .error("请从下拉列表中选择");
                    column++;
                }
            }
        }
        to.setVisibilityState(VisibilityState.HIDDEN);
    }

    private static List<String> labels(Field field) {
        return switch (field.type()) {
            case OPTION ->
                field.options().stream().map(Option::label).map(l -> l.zh()).toList();
            case FLAG -> List.of("是", "否");
            default -> List.of();
        };
    }

    private static String kind(FieldType type) {
        return switch (type) {
            case TEXT -> "文字";
            case CODE -> "编号（文本格式）";
            case DATE -> "日期，例如 2025-11-14";
            case MONEY -> "金额（元，或写明万元、亿元）";
            case INTEGER -> "整数";
            case OPTION -> "从可选值中选一个";
            case FLAG -> "是 或 否";
        };
    }
}
