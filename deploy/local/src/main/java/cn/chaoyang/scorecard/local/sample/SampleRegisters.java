package cn.chaoyang.scorecard.local.sample;

import cn.chaoyang.scorecard.local.sample.SampleRows.Appointment;
import cn.chaoyang.scorecard.local.sample.SampleRows.Deal;
import cn.chaoyang.scorecard.local.sample.SampleRows.Enterprise;
import cn.chaoyang.scorecard.local.sample.SampleRows.Qualification;
import cn.chaoyang.scorecard.local.sample.SampleRows.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** All sample registers; the same on every machine and every day. */
record SampleRegisters(
        List<Enterprise> enterprises,
        List<Qualification> qualifications,
        List<Appointment> appointments,
        List<Deal> deals) {

    private static final long SEED = 220104;

    static SampleRegisters generate() {
        List<Enterprise> enterprises = SampleEnterprises.generate(new Random(SEED));
        return new SampleRegisters(
                enterprises,
                SampleQualifications.generate(enterprises),
                SampleAgreements.appointments(enterprises),
                SampleAgreements.deals(enterprises));
    }

    /** Without what would only have been announced, signed or closed after {@code today}: registers refuse days to come. */
    SampleRegisters knownOn(LocalDate today) {
        return new SampleRegisters(
                enterprises, known(qualifications, today), known(appointments, today), known(deals, today));
    }

    List<Qualification> ofKind(String... kinds) {
        return qualifications.stream()
                .filter(q -> List.of(kinds).contains(q.kind()))
                .toList();
    }

    private static <R extends Row> List<R> known(List<R> rows, LocalDate today) {
        return rows.stream()
                .filter(row -> row.knownOn() == null || !row.knownOn().isAfter(today))
                .toList();
    }
}
