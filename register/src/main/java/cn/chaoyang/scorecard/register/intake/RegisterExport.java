package cn.chaoyang.scorecard.register.intake;

import cn.chaoyang.scorecard.register.access.Actor;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.FieldType;
import cn.chaoyang.scorecard.register.form.Sheet;
import cn.chaoyang.scorecard.register.form.Workbook;
import cn.chaoyang.scorecard.register.record.RecordQueries;
import cn.chaoyang.scorecard.register.record.RecordType;
import cn.chaoyang.scorecard.register.record.RecordView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;

/**
 * A register as the workbook it can be imported from again, with the id of each record in the last column. Personal
 * values are masked; unchanged they keep what is stored when the file comes back.
 */
@ApplicationScoped
public class RegisterExport {

    private static final int FLUSH_EVERY = 500;

    private static final Field RECORD_ID = Field.of(FieldType.TEXT, "recordId", Headers.RECORD_ID, "Record id");

    @Inject
    RecordQueries queries;

    /**
     * @param filter as of the list; without a state, the accepted records
     * @param actor who reads it: what is withheld from them is left out
     */
    void write(Workbook workbook, MultivaluedMap<String, String> filter, Actor actor, OutputStream to)
            throws IOException {
        var out = new org.dhatim.fastexcel.Workbook(to, "Chaoyang Scorecard", "1.0");
        for (Sheet sheet : workbook.sheets()) {
            Worksheet worksheet = out.newWorksheet(sheet.title());
            SheetStyle.header(worksheet, sheet.columns(), 0);
            SheetStyle.header(worksheet, List.of(RECORD_ID), sheet.columns().size());
            if (wanted(sheet, filter)) {
                rows(sheet.type(), sheet, filter, actor, worksheet);
            }
            worksheet.finish();
        }
        out.finish();
    }

    private void rows(
            RecordType<?> type, Sheet sheet, MultivaluedMap<String, String> filter, Actor actor, Worksheet to) {
        int[] row = {0};
        queries.stream(type, narrowed(sheet, filter), actor, view -> {
            row[0]++;
            row(sheet, view, row[0], to);
            if (row[0] % FLUSH_EVERY == 0) {
                flush(to);
            }
        });
    }

    private static void row(Sheet sheet, RecordView view, int row, Worksheet to) {
        List<Field> columns = sheet.columns();
        for (int c = 0; c < columns.size(); c++) {
            SheetCells.write(
                    to,
                    row,
                    c,
                    columns.get(c),
                    view.content().get(columns.get(c).name()));
        }
        SheetCells.write(to, row, columns.size(), RECORD_ID, view.recordId().toString());
    }

    /** Whether the filter leaves anything of the sheet: a list of one kind has no rows on the sheets of the others. */
    private static boolean wanted(Sheet sheet, MultivaluedMap<String, String> filter) {
        return sheet.fixed().entrySet().stream().allMatch(fixed -> {
            String asked = filter.getFirst(fixed.getKey());
            return asked == null || asked.isBlank() || asked.equals(fixed.getValue());
        });
    }

    private static MultivaluedMap<String, String> narrowed(Sheet sheet, MultivaluedMap<String, String> filter) {
        MultivaluedMap<String, String> narrowed = new MultivaluedHashMap<>();
        filter.forEach((name, values) -> narrowed.put(name, List.copyOf(values)));
        for (Map.Entry<String, String> fixed : sheet.fixed().entrySet()) {
            narrowed.putSingle(fixed.getKey(), fixed.getValue());
        }
        if (filter.getFirst("state") == null || filter.getFirst("state").isBlank()) {
            narrowed.putSingle("state", "accepted");
        }
        return narrowed;
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
