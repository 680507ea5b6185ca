package cn.chaoyang.scorecard.register.intake;

import cn.chaoyang.scorecard.register.record.RecordType;
import cn.chaoyang.scorecard.register.record.RegisterRecord;
import java.util.List;

/**
 * What importing one row would do.
 *
 * @param filed the row as it would stand in the register; {@code null} when wrong or unchanged
 * @param seen the rows it was compared with, see {@link ExistingRows.Index#seen}
 */
record Judged(
        SheetRow row, RecordType<?> type, Outcome outcome, RegisterRecord filed, String seen, List<CellFlaw> flaws) {

    /** In the table in lower case. */
    enum Outcome {
        NEW,
        CHANGED,
        UNCHANGED,
        WRONG
    }
}
