package cn.chaoyang.scorecard.local.sample;

import cn.chaoyang.scorecard.local.sample.SampleRows.Appointment;
import cn.chaoyang.scorecard.local.sample.SampleRows.Deal;
import cn.chaoyang.scorecard.local.sample.SampleRows.Enterprise;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Agreements of invented persons with 示例大学, and what 朝阳科创基金 is said to have invested in. */
final class SampleAgreements {

    private static final String UNIVERSITY = "示例大学";
    private static final String VICE_PRESIDENT = "科创副总";
    private static final String PROFESSOR = "产业教授";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

    private SampleAgreements() {}

    static List<Appointment> appointments(List<Enterprise> enterprises) {
        List<Appointment> rows = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            // Eleven in 2025, thirteen in 2026.
            LocalDate signed = i < 11
                    ? LocalDate.of(2025, 3, 10).plusDays(24L * i)
                    : LocalDate.of(2026, 1, 12).plusDays(23L * (i - 11));
            LocalDate ended = i == 4 ? LocalDate.of(2026, 1, 31) : null;
            rows.add(vicePresident(i, enterprises.get(2 + 5 * i), signed, false, ended));
        }
        for (int i = 0; i < 6; i++) {
            LocalDate signed = i < 3
                    ? LocalDate.of(2025, 5, 20).plusDays(70L * i)
                    : LocalDate.of(2026, 3, 2).plusDays(75L * (i - 3));
            rows.add(professor(30 + i, enterprises.get(3 + 7 * i), signed));
        }
        // The same person once more: renewed, with a second enterprise, and in the other role.
        rows.add(vicePresident(0, enterprises.get(2), LocalDate.of(2026, 3, 10), true, null));
        rows.add(vicePresident(1, enterprises.get(77), LocalDate.of(2026, 5, 6), false, null));
        rows.add(professor(2, enterprises.get(12), LocalDate.of(2026, 9, 8)));
        return List.copyOf(rows);
    }

    static List<Deal> deals(List<Enterprise> enterprises) {
        return List.of(
                deal(enterprises.get(5), "天使轮", "投后", "2025-09-18", "500万", null),
                deal(enterprises.get(15), "Pre-A轮", "投后", "2025-12-10", "800万", null),
                deal(enterprises.get(25), "天使轮", "投后", "2026-03-26", "300万", null),
                deal(enterprises.get(35), "A轮", "交割", "2026-06-18", "1200万", null),
                deal(enterprises.get(45), "天使轮", "退出", "2026-04-09", "260万", "2026-11-02"),
                deal(enterprises.get(55), "战略投资", "交割", "2026-10-15", "1500万", null),
                // A follow-on round in an investee already counted.
                deal(enterprises.get(5), "Pre-A轮", "交割", "2026-08-20", "700万", null),
                deal(enterprises.get(65), "天使轮", "签约", null, "400万", null),
                deal(enterprises.get(75), "A轮", "投决", null, "900万", null),
                deal(enterprises.get(85), "种子轮", "尽调", null, null, null),
                deal(enterprises.get(95), "天使轮", "储备", null, null, null));
    }

    private static Appointment vicePresident(
            int person, Enterprise enterprise, LocalDate signed, boolean renewal, LocalDate ended) {
        return new Appointment(
                VICE_PRESIDENT,
                personName(person),
                Codes.identityNo(person + 1),
                UNIVERSITY,
                enterprise.name(),
                enterprise.creditCode(),
                signed,
                signed.plusYears(1).minusDays(1),
                renewal,
                ended);
    }

    private static Appointment professor(int person, Enterprise enterprise, LocalDate signed) {
        return new Appointment(
                PROFESSOR,
                personName(person),
                Codes.identityNo(person + 1),
                enterprise.name(),
                UNIVERSITY,
                enterprise.creditCode(),
                signed,
                signed.plusYears(2).minusDays(1),
                false,
                null);
    }

    private static Deal deal(
            Enterprise investee, String round, String stage, String closedOn, String amount, String exitedOn) {
        return new Deal(
                investee.creditCode(),
                investee.name(),
                round,
                stage,
                closedOn == null ? null : LocalDate.parse(closedOn),
                amount,
                exitedOn == null ? null : LocalDate.parse(exitedOn));
    }

    private static String personName(int person) {
        return "示例" + STEMS.charAt(person % STEMS.length()) + BRANCHES.charAt(person % BRANCHES.length());
    }
}
