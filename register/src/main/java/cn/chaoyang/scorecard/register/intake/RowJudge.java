package cn.chaoyang.scorecard.register.intake;

import cn.chaoyang.scorecard.access.unit.UnitsOnDay;
import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.FormReading;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.form.Values;
import cn.chaoyang.scorecard.register.form.Violation;
import cn.chaoyang.scorecard.register.intake.ExistingRows.Existing;
import cn.chaoyang.scorecard.register.intake.ExistingRows.Index;
import cn.chaoyang.scorecard.register.intake.Judged.Outcome;
import cn.chaoyang.scorecard.register.record.ColumnLimits;
import cn.chaoyang.scorecard.register.record.Filer;
import cn.chaoyang.scorecard.register.record.RecordAssembler;
import cn.chaoyang.scorecard.register.record.RecordAssembler.Filing;
import cn.chaoyang.scorecard.register.record.RecordState;
import cn.chaoyang.scorecard.register.record.RecordType;
import cn.chaoyang.scorecard.register.record.RegisterRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Judges the rows of one import against the form, the rest of the file and the register, a chunk at a time. */
final class RowJudge {

    private final ImportJob job;
    private final UnitsOnDay units;
    private final RecordAssembler assembler;
    private final ExistingRows existing;
    private final Unmasking unmasking;
    private final ColumnLimits limits;
    private final Map<String, String> firstByKey = new HashMap<>();
    private final Map<String, Form> forms = new HashMap<>();

    RowJudge(
            ImportJob job,
            UnitsOnDay units,
            RecordAssembler assembler,
            ExistingRows existing,
            Unmasking unmasking,
            ColumnLimits limits) {
        this.job = job;
        this.units = units;
        this.assembler = assembler;
        this.existing = existing;
        this.unmasking = unmasking;
        this.limits = limits;
    }

    /** A row that its form has accepted. */
    private record Readable(SheetRow row, Values values, List<CellFlaw> warnings) {}

    /** The same when it is known which record it is, before the register is asked. */
    private record Candidate(SheetRow row, RegisterRecord filed, UUID recordId, List<CellFlaw> warnings) {}

    /** @param rows of one sheet, in order */
    <R extends RegisterRecord> List<Judged> judge(RecordType<R> type, List<SheetRow> rows) {
        Map<SheetRow, Map<String, Object>> raws = unmasking.resolve(type, rows, naming(type));
        List<Object> read = new ArrayList<>();
        for (SheetRow row : rows) {
            read.add(read(type, row, raws.get(row)));
        }
        Iterator<R> filed = assembler
                .assemble(
                        type,
                        read.stream()
                                .filter(Readable.class::isInstance)
                                .map(Readable.class::cast)
                                .map(one -> new Filing(one.values(), filer(one.row())))
                                .toList())
                .iterator();
        read.replaceAll(one -> one instanceof Readable readable ? candidate(type, readable, filed.next()) : one);
        List<Candidate> candidates = read.stream()
                .filter(Candidate.class::isInstance)
                .map(Candidate.class::cast)
                .toList();
        Index index = existing.of(
                type,
                candidates.stream().map(c -> c.filed().naturalKey).distinct().toList(),
                candidates.stream().map(Candidate::recordId).toList());
        return read.stream()
                .map(one -> one instanceof Candidate candidate ? compare(type, candidate, index) : (Judged) one)
                .toList();
    }

    private Unmasking.Naming naming(RecordType<?> type) {
        return (row, raw) -> {
            FormReading reading = form(row).read(raw, row.layout().units());
            return reading.acceptable() ? assembler.naturalKey(type, reading.values()) : null;
        };
    }

    /** @return a {@link Readable}, or a {@link Judged} that is wrong */
    private Object read(RecordType<?> type, SheetRow row, Map<String, Object> raw) {
        FormReading reading = form(row).read(raw, row.layout().units());
        List<CellFlaw> flaws = new ArrayList<>(row.flaws());
        List<Violation> violations = new ArrayList<>(reading.violations());
        violations.addAll(limits.check(type, reading.values()));
        violations.stream()
                .map(v -> flaw(row, v, raw))
                .filter(f -> unsaid(row, f))
                .forEach(flaws::add);
        unmasking.stillMasked(row, raw).forEach(flaws::add);
        if (flaws.stream().allMatch(CellFlaw::warning)
                && !filing(type, reading.values()).contains(job.unit())) {
            String filing = String.join("、", filing(type, reading.values()));
            flaws.add(whole(row, "unit", "这类记录由 " + filing + " 填报，本单位不能导入", "Such records are filed by " + filing));
        }
        if (!flaws.stream().allMatch(CellFlaw::warning)) {
            return wrong(type, row, flaws);
        }
        return new Readable(row, reading.values(), flaws);
    }

    /** @return a {@link Candidate}, or a {@link Judged} that is wrong */
    private Object candidate(RecordType<?> type, Readable readable, RegisterRecord filed) {
        SheetRow row = readable.row();
        List<CellFlaw> flaws = readable.warnings();
        filed.state = RecordState.SUBMITTED;
        filed.submittedBy = job.uploadedBy();
        String here = "「" + row.layout().sheet().title() + "」第" + row.number() + "行";
        String first = firstByKey.putIfAbsent(type.name() + '\n' + filed.naturalKey, here);
        UUID recordId = row.record().orElse(null);
        if (first == null && recordId != null) {
            first = firstByKey.putIfAbsent(type.name() + '\n' + recordId, here);
        }
        if (first != null) {
            flaws.add(whole(
                    row, "twice", "与" + first + "是同一条记录，请只保留一行", "The same record as " + first + ": keep one of them"));
            return wrong(type, row, flaws);
        }
        return new Candidate(row, filed, recordId, flaws);
    }

    private Set<String> filing(RecordType<?> type, Values values) {
        return units.responsible(type.filingUnits(values), type.name());
    }

    private Judged compare(RecordType<?> type, Candidate candidate, Index index) {
        RegisterRecord filed = candidate.filed();
        SheetRow row = candidate.row();
        List<Existing> ofKey = index.ofKey(filed.naturalKey);
        List<Existing> rows = index.ofRecord(candidate.recordId());
        if (rows.isEmpty() && !ofKey.isEmpty()) {
            rows = index.ofRecord(ofKey.get(0).recordId());
        }
        List<CellFlaw> flaws = new ArrayList<>(candidate.warnings());
        UUID recordId = rows.isEmpty() ? filed.recordId : rows.get(0).recordId();
        if (ofKey.stream().anyMatch(other -> !other.recordId().equals(recordId))) {
            flaws.add(whole(
                    row,
                    "exists",
                    "与名册中另一条记录重复，请核对记录编号一列",
                    "Another record of the register is the same: check the record id"));
            return wrong(type, row, flaws);
        }
        String owner = rows.stream()
                .map(Existing::unit)
                .filter(unit -> !units.inherited(job.unit(), type.name()).contains(unit))
                .findFirst()
                .orElse(null);
        if (owner != null) {
            flaws.add(whole(
                    row,
                    "other-unit",
                    "这条记录属于其他单位（" + owner + "），本单位不能改动",
                    "This record belongs to another unit (" + owner + ")"));
            return wrong(type, row, flaws);
        }
        if (rows.isEmpty()) {
            return new Judged(row, type, Outcome.NEW, filed, null, flaws);
        }
        if (unchanged(rows, filed.contentDigest)) {
            return new Judged(row, type, Outcome.UNCHANGED, null, null, flaws);
        }
        filed.belongTo(recordId);
        return new Judged(row, type, Outcome.CHANGED, filed, index.seen(filed.naturalKey, recordId), flaws);
    }

    /** What counts is the newest: an open row that asks for something else makes even the accepted content a change. */
    private static boolean unchanged(List<Existing> rows, String digest) {
        return rows.stream()
                .filter(row -> row.state().open())
                .findFirst()
                .map(open -> open.state() == RecordState.SUBMITTED
                        && !open.withdrawal()
                        && open.digest().equals(digest))
                .orElseGet(() -> rows.get(0).digest().equals(digest));
    }

    /** The sheet's own labels and requirements, with the rules between fields of the type. */
    private Form form(SheetRow row) {
        return forms.computeIfAbsent(row.layout().sheet().title(), title -> {
            Form whole = row.layout().sheet().type().form();
            return new Form(
                    whole.fields().stream()
                            .map(f -> row.layout().field(f.name()).orElse(f))
                            .collect(Collectors.toList()),
                    whole.rules());
        });
    }

    private Filer filer(SheetRow row) {
        return new Filer(job.uploadedBy(), job.unit(), job.sample(), job.id(), row.number());
    }

    private static Judged wrong(RecordType<?> type, SheetRow row, List<CellFlaw> flaws) {
        return new Judged(row, type, Outcome.WRONG, null, null, flaws);
    }

    private static CellFlaw flaw(SheetRow row, Violation violation, Map<String, Object> raw) {
        Object value = violation.field() == null ? null : raw.get(violation.field());
        return row.layout()
                .flaw(
                        row.number(),
                        violation.field(),
                        violation.code(),
                        violation.message(),
                        value,
                        violation.warning());
    }

    /** A cell with a broken formula is not also said to be empty. */
    private static boolean unsaid(SheetRow row, CellFlaw flaw) {
        return row.flaws().stream().noneMatch(said -> said.cell().equals(flaw.cell()));
    }

    private static CellFlaw whole(SheetRow row, String code, String zh, String en) {
        return row.layout().flaw(row.number(), null, code, Text.of(zh, en), null, false);
    }
}
