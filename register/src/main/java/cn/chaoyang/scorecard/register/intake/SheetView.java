package cn.chaoyang.scorecard.register.intake;

import cn.chaoyang.scorecard.register.form.Sheet;
import cn.chaoyang.scorecard.register.form.Workbook;
import cn.chaoyang.scorecard.register.record.FormView;
import java.util.List;
import java.util.Locale;

/**
 * A sheet of a workbook, for those who lay a table of their own beside it.
 *
 * @param register whose records its rows are
 * @param columns in the order of the template; label and {@code required} may differ from the register's own form
 */
record SheetView(String title, String register, List<Column> columns) {

    /** @param synonyms what else such a column is called */
    record Column(FormView.FieldView field, List<String> synonyms) {}

    static List<SheetView> of(Workbook workbook, Locale language) {
        return workbook.sheets().stream().map(sheet -> of(sheet, language)).toList();
    }

    private static SheetView of(Sheet sheet, Locale language) {
        return new SheetView(
                sheet.title(),
                sheet.type().name(),
                sheet.columns().stream()
                        .map(field -> new Column(FormView.FieldView.of(field, language), field.synonyms()))
                        .toList());
    }
}
