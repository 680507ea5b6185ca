package cn.chaoyang.scorecard.register.intake;

import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Workbook;
import cn.chaoyang.scorecard.register.intake.AnnotatedWorkbook.SheetFlaws;
import cn.chaoyang.scorecard.register.problem.ProblemException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;

/**
 * Only the wrong rows of a long upload, each with the number it has in the clerk's own file. Corrected, it can be
 * uploaded as it is: the columns it adds are not the template's and are ignored.
 */
final class WrongRows {

    private static final String ROW = "原表行号";
    private static final int FLUSH_EVERY = 500;

    private WrongRows() {}

    static void write(Path file, Workbook workbook, Map<String, SheetFlaws> flaws, OutputStream to) throws IOException {
        var out = new org.dhatim.fastexcel.Workbook(to, "Chaoyang Scorecard", "1.0");
        Map<SheetLayout, Target> targets = new HashMap<>();
        try {
            new WorkbookReader(workbook).read(file, total -> {}, row -> {
                SheetFlaws ofSheet =
                        flaws.get(Headers.plain(row.layout().sheet().title()));
                if (ofSheet != null && ofSheet.wrongAt(row.number())) {
                    targets.computeIfAbsent(row.layout(), layout -> new Target(out, layout))
                            .add(row, ofSheet.at(row.number()));
                }
            });
        } catch (ProblemException e) {
            // A file without usable headings has no rows to give back: what is wrong with it is all there is to say.
            Worksheet sheet = out.newWorksheet(AnnotatedCopy.PROBLEMS);
            sheet.value(0, 0, e.detail().zh());
        }
        if (targets.isEmpty()) {
            out.newWorksheet("没有有误的行").value(0, 0, "没有有误的行");
        }
        out.finish();
    }

    /** A sheet of wrong rows being written. */
    private static final class Target {

        private final Worksheet sheet;
        private final List<Field> fields;
        private int next = 1;

        Target(org.dhatim.fastexcel.Workbook out, SheetLayout layout) {
            this.sheet = out.newWorksheet(layout.sheet().title());
            this.fields = layout.sheet().columns().stream()
                    .filter(field -> layout.columns().containsKey(field.name()))
                    .sorted(Comparator.comparing(field -> layout.columns().get(field.name())))
                    .toList();
            sheet.value(0, 0, ROW);
            for (int i = 0; i < fields.size(); i++) {
                sheet.value(0, i + 1, layout.headings().get(fields.get(i).name()));
                sheet.width(i + 1, 18);
            }
            sheet.value(0, fields.size() + 1, AnnotatedCopy.PROBLEMS);
            sheet.width(fields.size() + 1, 70);
            sheet.freezePane(0, 1);
        }

        void add(SheetRow row, List<CellFlaw> flaws) {
            sheet.value(next, 0, row.number());
            for (int i = 0; i < fields.size(); i++) {
                value(next, i + 1, row.raw().get(fields.get(i).name()));
            }
            sheet.inlineString(next, fields.size() + 1, SheetFlaws.inWords(flaws));
            next++;
            if (next % FLUSH_EVERY == 0) {
                try {
                    sheet.flush();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }

        private void value(int at, int column, Object value) {
            if (value instanceof LocalDate date) {
                sheet.value(at, column, date);
                sheet.style(at, column).format("yyyy-mm-dd").set();
            } else if (value instanceof BigDecimal number) {
                sheet.value(at, column, number);
            } else if (value != null) {
                sheet.inlineString(at, column, value.toString());
            }
        }
    }
}
