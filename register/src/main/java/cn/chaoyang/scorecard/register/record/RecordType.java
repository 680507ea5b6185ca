package cn.chaoyang.scorecard.register.record;

import cn.chaoyang.scorecard.contract.Change;
import cn.chaoyang.scorecard.contract.ChangeKind;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.FieldType;
import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.form.Values;
import cn.chaoyang.scorecard.register.revision.Counting;
import jakarta.persistence.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a service says about one kind of record. A subclass is a singleton bean; one whose records are counted by
 * themselves extends {@link Register}.
 *
 * @param <R> the entity
 */
public abstract class RecordType<R extends RegisterRecord> {

    private final Class<R> entity;
    private final String name;
    private final Text title;
    private final Form form;
    private final Set<String> filingUnits;

    /**
     * @param entity mapped to a table that it names by {@link Table}
     * @param name the last part of its path, and its name in revisions, for example {@code qualifications}
     * @param filingUnits the units that may file such records
     */
    protected RecordType(Class<R> entity, String name, Text title, Form form, Set<String> filingUnits) {
        this.entity = entity;
        this.name = name;
        this.title = title;
        this.form = form;
        this.filingUnits = Set.copyOf(filingUnits);
    }

    public final Class<R> entity() {
        return entity;
    }

    public final String name() {
        return name;
    }

    public final Text title() {
        return title;
    }

    /** Made with the type, unless a subclass can only say later what it offers. */
    public Form form() {
        return form;
    }

    /** The table behind {@link #entity()}. */
    public final String table() {
        return entity.getAnnotation(Table.class).name();
    }

    /** The fields a list shows, in the form's order. */
    public final List<String> listColumns() {
        return form().fields().stream().filter(Field::listed).map(Field::name).toList();
    }

    /** All units that may file such records. */
    public Set<String> filingUnits() {
        return filingUnits;
    }

    /** The register whose path carries the workbook with this type's sheets. */
    public String workbook() {
        return name;
    }

    /** The units that may file a record with these values; the record then belongs to the one that did. */
    public Set<String> filingUnits(Values values) {
        return filingUnits;
    }

    /** Whether units outside the government, banks for example, enter their own figures here; units.yaml says which. */
    public boolean admitsOutsideUnits() {
        return false;
    }

    /**
     * Whom a record with these values is about, by what tells that person from all others; for example type and number of a
     * document. What is personal in all records of one person is sealed under one key and destroyed together. Where it is
     * empty, each record has a key of its own.
     */
    public Optional<String> person(Values values) {
        return Optional.empty();
    }

    /** What personal data is kept for (处理目的), as the record of processing says. A type with personal fields says so. */
    public Text purpose() {
        return Text.of("", "");
    }

    /** The day after which a record is about the past; from then its retention runs. Empty while it goes on. */
    public Optional<LocalDate> ended(R row) {
        return Optional.empty();
    }

    /** How long personal data is kept after that, and after the plan; empty for the service's usual period. */
    public Optional<Period> retention() {
        return Optional.empty();
    }

    /** Which records are not for everybody to read in full. */
    public Restriction restriction() {
        return Restriction.none();
    }

    /**
     * Subjects beside the row's own that are counted otherwise with it, of the same kind: for example what is known by a name
     * that the row gives to something else.
     */
    protected Collection<String> alsoCounted(R row) {
        return List.of();
    }

    /** Called in the transaction of an acceptance, when the rows and what their subjects contribute are written. */
    protected void accepted(Connection connection, Collection<String> subjectIds) throws SQLException {}

    /**
     * By what two records of this type are recognised as one thing. A type that says so lets its subjects be merged: its
     * counting rule takes all records of a subject together.
     */
    public Optional<Function<R, Identity>> identity() {
        return Optional.empty();
    }

    /**
     * By which fields together a row of a published list is recognised as a record; the next alternative is asked where a
     * row does not fill in all of the one before. The first required code, then the first required text, unless a subclass
     * knows better.
     */
    public List<List<String>> recognisedBy() {
        return Stream.of(FieldType.CODE, FieldType.TEXT)
                .flatMap(wanted -> form().fields().stream()
                        .filter(field -> field.required() && field.type() == wanted)
                        .limit(1))
                .map(field -> List.of(field.name()))
                .toList();
    }

    /** What its records count in: of these an opening balance may be signed for records not entered yet. */
    public List<Measure> measures() {
        return List.of();
    }

    /** Counts the subjects this type's records are about. */
    public abstract Counting counting();

    /**
     * Told of the rows that are about to be accepted, many at a time and under the lock of the chain, before {@link #change}
     * is asked of each: what they need to know of others is read here, by one question for all of them.
     */
    public void aboutToAccept(List<R> filed) {}

    /**
     * Why accepting {@code filed} changes what is counted.
     *
     * @param accepted the row it replaces, or {@code null}
     */
    public Change change(R accepted, R filed) {
        if (filed.withdrawal) {
            return new Change(ChangeKind.WITHDRAWN, filed.withdrawalReason);
        }
        return Change.of(accepted == null ? ChangeKind.GRANTED : ChangeKind.CORRECTED);
    }
}
