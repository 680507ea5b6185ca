package cn.chaoyang.scorecard.register.intake;

import cn.chaoyang.scorecard.register.form.FieldType;
import cn.chaoyang.scorecard.register.intake.AnnotatedWorkbook.SheetFlaws;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The clerk's sheets as they were, wrong cells coloured and commented, with one more column that says what is wrong. */
final class AnnotatedCopy {

    static final String PROBLEMS = "问题";
    private static final String WRONG = "FFC7CE";
    private static final String WARNING = "FFEB9C";
    private static final double PROBLEMS_WIDTH = 70;
    private static final double WIDTH = 18;

    private AnnotatedCopy() {}

    static void write(Path file, Map<String, SheetFlaws> flaws, OutputStream to) throws IOException {
        var out = new org.dhatim.fastexcel.Workbook(to, "Chaoyang Scorecard", "1.0");
        try (ZipFile zip = new ZipFile(file.toFile());
                ReadableWorkbook readable = new ReadableWorkbook(file.toFile(), WorkbookReader.options(zip))) {
            for (Sheet sheet : readable.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    SheetFlaws ofSheet = flaws.getOrDefault(Headers.plain(sheet.getName()), new SheetFlaws(List.of()));
                    copy(sheet.read(), out.newWorksheet(sheet.getName()), ofSheet);
                }
            }
        }
        out.finish();
    }

    private static void copy(List<Row> rows, Worksheet to, SheetFlaws flaws) {
        int last = rows.stream()
                .flatMap(Row::stream)
                .filter(cell -> cell != null && CellValue.of(cell, FieldType.TEXT) != null)
                .mapToInt(Cell::getColumnIndex)
                .filter(column -> column < HeaderSearch.MOST_COLUMNS)
                .max()
                .orElse(0);
        for (int column = 0; column <= last; column++) {
            to.width(column, WIDTH);
        }
        to.width(last + 1, PROBLEMS_WIDTH);
        to.value(0, last + 1, PROBLEMS);
        to.style(0, last + 1).bold().fillColor(SheetStyle.HEADER).set();
        for (Row row : rows) {
            for (Cell cell : row) {
                if (cell != null && cell.getColumnIndex() <= last) {
                    value(to, row.getRowNum() - 1, cell);
                }
            }
            mark(to, row.getRowNum(), last + 1, flaws.at(row.getRowNum()));
        }
    }

    private static void value(Worksheet to, int row, Cell cell) {
        int column = cell.getColumnIndex();
        Object value = CellValue.of(cell, FieldType.TEXT);
        if (value instanceof LocalDate date) {
            to.value(row, column, date);
        } else if (value instanceof BigDecimal number) {
            to.value(row, column, number);
        } else if (value instanceof Boolean yes) {
            to.value(row, column, yes);
        } else if (value != null) {
            to.value(row, column, value.toString());
        }
        String format = cell.getDataFormatString();
        if (value != null && format != null && !format.isBlank()) {
            to.style(row, column).format(format).set();
        }
    }

    private static void mark(Worksheet to, int row, int problems, List<CellFlaw> flaws) {
        if (flaws.isEmpty()) {
            return;
        }
        // An earlier row may have put the heading there.
        String above = row == 1 ? PROBLEMS + "\n" : "";
        to.value(row - 1, problems, above + SheetFlaws.inWords(flaws));
        to.style(row - 1, problems)
                .wrapText(true)
                .fillColor(colour(flaws.stream().allMatch(CellFlaw::warning)))
                .set();
        for (CellFlaw flaw : flaws) {
            int column = Cells.column(flaw.cell());
            if (column >= 0 && column < problems) {
                to.style(row - 1, column).fillColor(colour(flaw.warning())).set();
                to.comment(row - 1, column, flaw.message().zh());
            }
        }
    }

    private static String colour(boolean warning) {
        return warning ? WARNING : WRONG;
    }
}
