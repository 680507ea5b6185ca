package cn.chaoyang.scorecard.register.intake;

import cn.chaoyang.scorecard.register.form.Text;

/**
 * Something wrong in a workbook, and where.
 *
 * @param row physical, as the clerk sees it: the first row is 1
 * @param cell its address, for example C7; for a field the sheet has no column for, the row's number alone
 * @param heading of the column, or {@code null}
 * @param value what the cell holds, masked where personal; or {@code null}
 * @param warning {@code true} when the row may be imported all the same
 */
public record CellFlaw(
        String sheet, int row, String cell, String heading, String code, Text message, String value, boolean warning) {}
