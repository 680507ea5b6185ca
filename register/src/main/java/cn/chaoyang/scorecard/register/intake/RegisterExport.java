package cn.chaoyang.scorecard.register.intake;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.FieldType;
import cn.chaoyang.scorecard.register.form.Option;
import cn.chaoyang.scorecard.register.form.Sheet;
import cn.chaoyang.scorecard.register.form.Workbook;
import cn.chaoyang.scorecard.register.record.RecordFilter;
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
import java.util.ArrayList;
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
            if (wanted(sheet, filter, actor)) {
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
            if (!belongs(sheet, view)) {
                return;
            }
            row[0]++;
            row(sheet, view, row[0], to);
            if (row[0] % FLUSH_EVERY == 0) {
                flush(to);
            }
        });
    }

    /** A sheet that offers some of a field's choices holds no rows with the others. */
    private static boolean belongs(Sheet sheet, RecordView view) {
        return sheet.columns().stream().allMatch(column -> {
            List<Option> elsewhere =
                    sheet.type().form().field(column.name()).map(Field::options).orElse(List.of());
            Object value = view.content().get(column.name());
            return has(column.options(), value) || !has(elsewhere, value);
        });
    }

    private static boolean has(List<Option> options, Object value) {
        return options.stream().anyMatch(option -> option.value().equals(value));
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

    /**
     * Before the first byte is written, after which nothing can be said any more.
     *
     * @throws cn.chaoyang.scorecard.register.problem.ProblemException for a filter that none of the sheets has, and for
     *     values that cannot be read
     */
    void check(Workbook workbook, MultivaluedMap<String, String> filter, Actor actor) {
        List<Sheet> asked = workbook.sheets().stream()
                .filter(sheet -> RecordFilter.understands(sheet.type(), filter))
                .toList();
        (asked.isEmpty() ? workbook.sheets() : asked)
                .forEach(sheet -> RecordFilter.of(sheet.type(), sorted(sheet, filter), actor));
    }

    /**
     * Whether the filter leaves anything of the sheet: a list of one kind has no rows on the sheets of the others, nor one
     * by a field on the sheets without it.
     */
    private static boolean wanted(Sheet sheet, MultivaluedMap<String, String> filter, Actor actor) {
        if (!RecordFilter.understands(sheet.type(), filter)) {
            return false;
        }
        Map<String, Object> asked =
                RecordFilter.of(sheet.type(), sorted(sheet, filter), actor).parameters();
        return sheet.fixed().entrySet().stream().allMatch(fixed -> asked.getOrDefault(fixed.getKey(), fixed.getValue())
                .equals(fixed.getValue()));
    }

    private static MultivaluedMap<String, String> narrowed(Sheet sheet, MultivaluedMap<String, String> filter) {
        MultivaluedMap<String, String> narrowed = sorted(sheet, filter);
        for (Map.Entry<String, String> fixed : sheet.fixed().entrySet()) {
            narrowed.putSingle(fixed.getKey(), fixed.getValue());
        }
        if (filter.getFirst("state") == null || filter.getFirst("state").isBlank()) {
            narrowed.putSingle("state", "accepted");
        }
        return narrowed;
    }

    /** In the order of the list, as far as the sheet has the column. */
    private static MultivaluedMap<String, String> sorted(Sheet sheet, MultivaluedMap<String, String> filter) {
        MultivaluedMap<String, String> sorted = new MultivaluedHashMap<>();
        filter.forEach((name, values) -> sorted.put(name, new ArrayList<>(values)));
        if (!RecordFilter.sorts(sheet.type(), filter.getFirst("sort"))) {
            sorted.remove("sort");
        }
        return sorted;
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
