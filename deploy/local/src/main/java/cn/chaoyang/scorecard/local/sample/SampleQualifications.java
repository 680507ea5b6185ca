package cn.chaoyang.scorecard.local.sample;

import cn.chaoyang.scorecard.local.sample.SampleRows.Enterprise;
import cn.chaoyang.scorecard.local.sample.SampleRows.Qualification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Certificates of the years 2022 to 2026, so that the stocks are about the illustrative baselines of rules.md §5 and about
 * a third of the certificates ends each year to 2029. Enterprises are taken in their order; which of them move or close is
 * decided there.
 */
final class SampleQualifications {

    private static final List<LocalDate> HIGH_TECH_2022 = days("2022-10-16", "2022-11-07", "2022-12-02");
    private static final List<LocalDate> HIGH_TECH_2023 = days("2023-10-16", "2023-11-07", "2023-12-02");
    private static final List<LocalDate> HIGH_TECH_2024 = days("2024-10-28", "2024-11-19", "2024-12-06");

    /** Before and after the old certificates end: some renewals overlap, some leave a gap of weeks. */
    private static final List<LocalDate> RENEWED_2025 = days("2025-10-13", "2025-11-25", "2025-12-09");

    private static final List<LocalDate> RENEWED_2026 = days("2026-10-09", "2026-11-10");
    private static final LocalDate LATEST_2026 = LocalDate.of(2026, 11, 10);

    private final List<Enterprise> enterprises;
    private final List<Qualification> rows = new ArrayList<>();
    private int serial;

    private SampleQualifications(List<Enterprise> enterprises) {
        this.enterprises = enterprises;
    }

    static List<Qualification> generate(List<Enterprise> enterprises) {
        SampleQualifications sample = new SampleQualifications(enterprises);
        sample.technologySmes();
        sample.highTech();
        sample.specialised();
        return List.copyOf(sample.rows);
    }

    private void technologySmes() {
        technologySmes(2024, 52, 485, days("2024-07-22", "2024-09-05", "2024-10-24"));
        technologySmes(2025, 30, 506, days("2025-07-18", "2025-09-03", "2025-10-21"));
        technologySmes(2026, 40, 543, days("2026-07-24", "2026-09-04", "2026-10-23"));
        for (Enterprise enterprise : enterprises.subList(560, 572)) {
            rows.add(publicised(Kinds.TECHNOLOGY_SME, enterprise));
        }
        revoke(Kinds.TECHNOLOGY_SME, 150, "2026-10-30");
    }

    private void technologySmes(int year, int from, int to, List<LocalDate> batches) {
        for (int i = from; i < to; i++) {
            int batch = i % batches.size();
            Enterprise enterprise = enterprises.get(i);
            rows.add(new Qualification(
                    Kinds.TECHNOLOGY_SME,
                    enterprise.creditCode(),
                    enterprise.name(),
                    String.format(Locale.ROOT, "%d220104%08d", year, i + 1),
                    "吉科公告示例〔" + year + "〕" + (batch + 1) + "号",
                    batches.get(batch),
                    null,
                    null,
                    null));
        }
    }

    private void highTech() {
        highTech(0, 83, HIGH_TECH_2022);
        highTech(83, 167, HIGH_TECH_2023);
        highTech(167, 247, HIGH_TECH_2024);
        highTech(0, 72, RENEWED_2025);
        highTech(251, 280, RENEWED_2025);
        // Those of December 2023 are still in force; their renewals are yet to be announced.
        for (int i = 84; i < 162; i++) {
            if (i % 3 != 2) {
                highTech(i, i + 1, RENEWED_2026);
            }
        }
        highTech(280, 298, List.of(LATEST_2026));
        for (Enterprise enterprise : enterprises.subList(298, 306)) {
            rows.add(publicised(Kinds.HIGH_TECH, enterprise));
        }
        // 到期当日: in force on the last day of the plan, and on 24 November 2026, for the last time.
        highTech(310, 311, days("2025-01-01"));
        highTech(311, 312, days("2023-11-25"));
        revoke(Kinds.HIGH_TECH, 110, "2025-07-15");
        revoke(Kinds.HIGH_TECH, 255, "2026-05-12");
    }

    private void highTech(int from, int to, List<LocalDate> issues) {
        for (int i = from; i < to; i++) {
            LocalDate issued = issues.get(i % issues.size());
            recognise(Kinds.HIGH_TECH, enterprises.get(i), issued, "GR" + issued.getYear() + "22" + sixDigits());
        }
    }

    private void specialised() {
        certificates(Kinds.SPECIALISED, 0, 25, "2022-09-08");
        certificates(Kinds.SPECIALISED, 25, 51, "2023-10-12");
        certificates(Kinds.SPECIALISED, 180, 204, "2024-09-20");
        certificates(Kinds.SPECIALISED, 0, 12, "2025-09-01");
        certificates(Kinds.SPECIALISED, 12, 22, "2025-09-25");
        certificates(Kinds.SPECIALISED, 204, 216, "2025-10-10");
        certificates(Kinds.SPECIALISED, 25, 49, "2026-10-09");
        certificates(Kinds.SPECIALISED, 216, 226, "2026-09-15");
        certificates(Kinds.LITTLE_GIANT, 30, 40, "2024-10-15");
        certificates(Kinds.INNOVATIVE_SME, 400, 415, "2025-06-10");
        for (Enterprise enterprise : enterprises.subList(230, 234)) {
            rows.add(publicised(Kinds.SPECIALISED, enterprise));
        }
        revoke(Kinds.SPECIALISED, 185, "2026-06-30");
    }

    private void certificates(String kind, int from, int to, String issuedOn) {
        LocalDate issued = LocalDate.parse(issuedOn);
        for (int i = from; i < to; i++) {
            // The province gives no number to an innovative SME.
            String number = kind.equals(Kinds.INNOVATIVE_SME) ? null : "JLSL" + issued.getYear() + sixDigits();
            recognise(kind, enterprises.get(i), issued, number);
        }
    }

    private void recognise(String kind, Enterprise enterprise, LocalDate issued, String number) {
        rows.add(new Qualification(
                kind,
                enterprise.creditCode(),
                enterprise.name(),
                number,
                "示例公告〔" + issued.getYear() + "〕" + issued.getMonthValue() + "号",
                issued.plusDays(6),
                issued,
                issued.plusYears(3).minusDays(1),
                null));
    }

    private static Qualification publicised(String kind, Enterprise enterprise) {
        return new Qualification(kind, enterprise.creditCode(), enterprise.name(), null, null, null, null, null, null);
    }

    private void revoke(String kind, int place, String day) {
        String code = enterprises.get(place).creditCode();
        for (int i = rows.size() - 1; i >= 0; i--) {
            Qualification row = rows.get(i);
            if (row.kind().equals(kind) && row.creditCode().equals(code)) {
                rows.set(i, row.revoked(LocalDate.parse(day)));
                return;
            }
        }
        throw new IllegalStateException("nothing to revoke: " + kind + " of " + place);
    }

    private String sixDigits() {
        serial++;
        return String.format(Locale.ROOT, "%06d", serial);
    }

    private static List<LocalDate> days(String... days) {
        return Arrays.stream(days).map(LocalDate::parse).toList();
    }
}
