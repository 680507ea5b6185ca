package cn.chaoyang.scorecard.local.sample;

import cn.chaoyang.scorecard.local.sample.SampleRows.Row;
import java.time.LocalDate;
import java.util.List;

/**
 * A workbook as a bureau would upload it.
 *
 * @param register the path below {@code /api}, for example {@code fund/deals}
 * @param unit whose clerk uploads it and whose reviewer accepts it
 * @param fileName with its extension
 */
record SampleBook(String register, String unit, String fileName, List<Sheet> sheets) {

    /**
     * One sheet.
     *
     * @param columns the labels of the form's fields
     * @param rows as many cells as there are columns, empty ones as {@code ""}
     */
    record Sheet(String title, List<String> columns, List<List<String>> rows) {

        static Sheet of(String title, List<String> columns, List<? extends Row> rows) {
            return new Sheet(title, columns, rows.stream().map(Row::cells).toList());
        }

        /** Without the rows whose {@code column} holds a day after {@code today}: registers refuse days to come. */
        Sheet knownOn(LocalDate today, String column) {
            int at = columns.indexOf(column);
            if (at < 0) {
                throw new IllegalArgumentException(title + " has no column " + column);
            }
            return new Sheet(
                    title,
                    columns,
                    rows.stream()
                            .filter(row -> row.get(at).isEmpty()
                                    || !LocalDate.parse(row.get(at)).isAfter(today))
                            .toList());
        }
    }
}
