package cn.chaoyang.scorecard.local.sample;

import cn.chaoyang.scorecard.local.sample.SampleBook.Sheet;
import cn.chaoyang.scorecard.local.sample.SampleRows.Appointment;
import cn.chaoyang.scorecard.local.sample.SampleRows.Deal;
import cn.chaoyang.scorecard.local.sample.SampleRows.Enterprise;
import cn.chaoyang.scorecard.local.sample.SampleRows.Qualification;
import cn.chaoyang.scorecard.local.sample.SampleRows.Row;
import java.time.LocalDate;
import java.util.ArrayList;
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

    /** The workbooks of all units, in the order in which they are loaded, with what was known on {@code today}. */
    static List<SampleBook> books(LocalDate today) {
        SampleRegisters all = generate();
        List<SampleBook> books = new ArrayList<>(all.knownOn(today).enterpriseBooks());
        books.addAll(new PlatformSamples(all.enterprises).books(today));
        books.addAll(new GrowthSamples(all.enterprises).books(today));
        books.addAll(TalentSamples.books(today));
        books.addAll(FundSamples.books(today));
        return books;
    }

    private List<SampleBook> enterpriseBooks() {
        return List.of(
                new SampleBook(
                        "innovation/enterprises",
                        "kjj",
                        "企业名册（示例·区科技局）.xlsx",
                        List.of(
                                Sheet.of("企业", Enterprise.COLUMNS, enterprises),
                                Sheet.of(
                                        Kinds.TECHNOLOGY_SME,
                                        Qualification.TECHNOLOGY_SME_COLUMNS,
                                        ofKind(Kinds.TECHNOLOGY_SME)),
                                Sheet.of(Kinds.HIGH_TECH, Qualification.HIGH_TECH_COLUMNS, ofKind(Kinds.HIGH_TECH)))),
                new SampleBook(
                        "innovation/enterprises",
                        "gxj",
                        "企业名册（示例·区工信局）.xlsx",
                        List.of(Sheet.of(
                                "专精特新",
                                Qualification.SPECIALISED_COLUMNS,
                                ofKind(Kinds.SPECIALISED, Kinds.LITTLE_GIANT, Kinds.INNOVATIVE_SME)))),
                new SampleBook(
                        "talent/appointments",
                        "rcb",
                        "科创副总和产业教授名册（示例）.xlsx",
                        List.of(Sheet.of("科创副总和产业教授聘任协议", Appointment.COLUMNS, appointments))),
                new SampleBook(
                        "fund/deals", "czj", "基金投资项目名册（示例）.xlsx", List.of(Sheet.of("基金投资项目", Deal.COLUMNS, deals))));
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
