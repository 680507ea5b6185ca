package cn.chaoyang.scorecard.register.intake;

import cn.chaoyang.scorecard.register.form.Sheet;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.form.Workbook;
import cn.chaoyang.scorecard.register.problem.ProblemException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Rows from a clipboard. They become a workbook, so that all that follows is what follows an upload; the nth of them, from 0,
 * stands in row n + 2 of its sheet.
 *
 * @param sheet the title of one of the workbook's sheets; may be absent where there is one only
 * @param headings over the columns, as {@link Headers} reads them
 * @param rows the cells as text; a row may end early
 */
public record PastedRows(@Nullable String sheet, List<String> headings, List<List<String>> rows) {

    /** As many as somebody looks through on a screen: a longer list is a file. */
    static final int MOST_ROWS = 5000;

    private static final int LONGEST_CELL = 5000;

    /** @throws ProblemException 400 for what is no table of that workbook */
    String fileName(Workbook workbook) {
        return sheetOf(workbook).title() + "（粘贴）.xlsx";
    }

    /** Writes the workbook; the stream stays open. */
    void write(Workbook workbook, OutputStream to) throws IOException {
        Sheet target = sheetOf(workbook);
        requireTable();
        var out = new org.dhatim.fastexcel.Workbook(to, "Chaoyang Scorecard", "1.0");
        Worksheet worksheet = out.newWorksheet(target.title());
        put(worksheet, 0, headings);
        for (int i = 0; i < rows.size(); i++) {
            put(worksheet, i + 1, rows.get(i));
        }
        out.finish();
    }

    private static void put(Worksheet worksheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (cell != null && !cell.isBlank()) {
                worksheet.value(row, column, cell);
            }
        }
    }

    private Sheet sheetOf(Workbook workbook) {
        List<Sheet> sheets = workbook.sheets();
        if (sheet == null && sheets.size() == 1) {
            return sheets.get(0);
        }
        return sheets.stream()
                .filter(one -> one.title().equals(sheet))
                .findFirst()
                .orElseThrow(() -> wrong("sheet", "请选择要填入哪张工作表", "Choose one of the workbook's sheets"));
    }

    private void requireTable() {
        if (headings == null || headings.isEmpty() || headings.size() > HeaderSearch.MOST_COLUMNS) {
            throw wrong("headings", "没有收到表头，或列数过多", "There are no headings, or too many");
        }
        if (rows == null || rows.isEmpty() || rows.size() > MOST_ROWS) {
            throw wrong(
                    "rows",
                    "粘贴 1 至 " + MOST_ROWS + " 行；更多的行请用文件导入",
                    "Paste 1 to " + MOST_ROWS + " rows; a longer list is imported as a file");
        }
        boolean fits = rows.stream().allMatch(row -> row != null && row.size() <= headings.size())
                && rows.stream().flatMap(List::stream).allMatch(cell -> cell == null || cell.length() <= LONGEST_CELL);
        if (!fits) {
            throw wrong(
                    "rows",
                    "有的行比表头长，或有单元格超过 " + LONGEST_CELL + " 字",
                    "A row is longer than the headings, or a cell has more than " + LONGEST_CELL + " characters");
        }
    }

    private static ProblemException wrong(String code, String zh, String en) {
        return ProblemException.badRequest(code, Text.of(zh, en));
    }
}
