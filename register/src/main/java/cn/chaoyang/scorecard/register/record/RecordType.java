package cn.chaoyang.scorecard.register.record;

import cn.chaoyang.scorecard.contract.Change;
import cn.chaoyang.scorecard.contract.ChangeKind;
import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.form.Values;
import cn.chaoyang.scorecard.register.revision.Counting;
import java.util.List;
import java.util.Set;

/**
 * What a service says about one kind of record. Implementations are application-scoped beans.
 *
 * @param <R> the entity
 */
public interface RecordType<R extends RegisterRecord> {

    /** The last part of its path, and its name in revisions, for example {@code qualifications}. */
    String name();

    Text title();

    Class<R> entity();

    /** The table behind {@link #entity()}. */
    String table();

    Form form();

    /** The fields a list shows, in order. */
    List<String> listColumns();

    /** The units that may file a record with these values; the record then belongs to the one that did. */
    Set<String> filingUnits(Values values);

    /** The property of {@link #entity()} that holds the id of the subject a row counts for. */
    String subjectProperty();

    /** Counts the subjects this type's records are about. */
    Counting counting();

    /**
     * Why accepting {@code filed} changes what is counted.
     *
     * @param accepted the row it replaces, or {@code null}
     */
    default Change change(R accepted, R filed) {
        if (filed.withdrawal) {
            return new Change(ChangeKind.WITHDRAWN, filed.withdrawalReason);
        }
        return Change.of(accepted == null ? ChangeKind.GRANTED : ChangeKind.CORRECTED);
    }
}
