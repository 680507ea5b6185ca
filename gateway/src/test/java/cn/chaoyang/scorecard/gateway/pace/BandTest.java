package cn.chaoyang.scorecard.gateway.pace;

import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.gateway.pace.Path.Method;
import cn.chaoyang.scorecard.gateway.pace.Path.Shape;
import cn.chaoyang.scorecard.gateway.pace.Standing.Outlook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BandTest {

    private static final LocalDate START = LocalDate.of(2025, 12, 31);
    private static final LocalDate END = LocalDate.of(2027, 12, 31);

    @Test
    void certificatesLieBetweenNoneRenewedAndAllRenewedAndGranted() {
        // Given 263 valid, 80 expiring, 50 in the pipeline; 286 are foretold by rates
        Path path = new Path(Shape.LINEAR, START, false, null, null, null, null, null, Method.EXPIRY_AWARE);
        Rates rates = new Rates(new BigDecimal("0.85"), new BigDecimal("0.7"));
        Judge judge = new Judge(course(path, 246, "301"), Thresholds.DEFAULT, rates, false);
        Outlook outlook = new Outlook(END, new BigDecimal(80), new BigDecimal(50));

        Optional<Band> band = judge.band(standing("2027-06-30", "263", outlook), past(Map.of(), false));

        assertThat(band).contains(new Band(new BigDecimal(183), new BigDecimal(313)));
    }

    @Test
    void aRunRateLiesBetweenThePacesOfThreeSixAndTwelveMonths() {
        // Given 攻关项目: 28 at the start, 45 now, 457 days to go; 73.5 are foretold by the pace since the start
        Judge judge = judge(Path.linear(START), 28, "90");
        Map<String, String> before = Map.of("2026-06-30", "40", "2026-03-30", "34", "2025-09-30", "20");

        Band band = judge.band(standing("2026-09-30", "45", null), past(before, true))
                .orElseThrow();

        // Then 45 + 5 × 457/92 and 45 + 25 × 457/365
        assertThat(rounded(band.low())).isEqualTo("69.84");
        assertThat(rounded(band.high())).isEqualTo("76.30");
    }

    @Test
    void theForecastIsNeverOutsideItsOwnBand() {
        // Given a start that was faster than anything since
        Judge judge = judge(Path.linear(START), 28, "90");
        Map<String, String> before = Map.of("2026-06-30", "45", "2026-03-30", "45");

        Band band = judge.band(standing("2026-09-30", "45", null), past(before, true))
                .orElseThrow();

        assertThat(rounded(band.low())).isEqualTo("45.00");
        assertThat(rounded(band.high())).isEqualTo("73.46");
    }

    @Test
    void aStockMayBeForetoldToShrinkAndACountMayNot() {
        // Given 51 three months ago and 45 now
        Judge judge = judge(Path.linear(START), 28, "90");
        Standing now = standing("2026-09-30", "45", null);
        Map<String, String> before = Map.of("2026-06-30", "51");

        assertThat(rounded(judge.band(now, past(before, false)).orElseThrow().low()))
                .isEqualTo("15.20");
        assertThat(rounded(judge.band(now, past(before, true)).orElseThrow().low()))
                .isEqualTo("45.00");
    }

    @Test
    void alongAPathItLiesBetweenWhatWasForetoldAtTheEndsOfThreeMonths() {
        // Given 科小: 511.5 by the end of 2026, of which 25, 55 and 85 % should come by the ends of July to September
        Path yearly = new Path(
                Shape.SEASONAL,
                START,
                true,
                null,
                phasing("0", "0", "0", "0", "0", "0", "0.25", "0.55", "0.85", "0.95", "0.95", "1"),
                null,
                null,
                null,
                null);
        Judge judge = judge(yearly, 472, "551");
        Map<String, String> before = Map.of("2026-09-30", "391", "2026-08-31", "281.325", "2026-07-31", "140");

        Band band = judge.band(standing("2026-10-31", "437", null), past(before, true))
                .orElseThrow();

        // Then 391/0.85, 281.325/0.55 and 140/0.25
        assertThat(rounded(band.low())).isEqualTo("460.00");
        assertThat(rounded(band.high())).isEqualTo("560.00");
    }

    @Test
    void aYearlyCountIsNotComparedWithTheYearBefore() {
        Path yearly = new Path(Shape.LINEAR, START, true, null, null, null, null, null, Method.ALONG_PATH);
        Judge judge = judge(yearly, 472, "551");
        Map<String, String> before = Map.of("2026-12-31", "900", "2026-11-30", "900", "2026-10-31", "900");

        assertThat(judge.band(standing("2027-01-31", "60", null), past(before, true)))
                .isEmpty();
    }

    @Test
    void nothingIsSaidOfMilestonesOfRatiosAndWithoutAPast() {
        Path milestone = new Path(Shape.MILESTONE, START, false, null, null, null, null, END, null);
        Path none = new Path(Shape.NONE, START, false, null, null, null, null, null, null);
        Map<String, String> before = Map.of("2026-06-30", "40");
        Standing now = standing("2026-09-30", "45", null);

        assertThat(judge(milestone, 0, "90").band(now, past(before, true))).isEmpty();
        assertThat(judge(none, 0, "90").band(now, past(before, true))).isEmpty();
        assertThat(judge(Path.linear(START), 28, "90").band(now, past(Map.of(), true)))
                .isEmpty();
    }

    @Test
    void asksForThreeSixAndTwelveMonthsBackAndThreeMonthEnds() {
        assertThat(Band.days(LocalDate.of(2026, 11, 30)))
                .extracting(LocalDate::toString)
                .containsExactly("2026-08-30", "2026-05-30", "2025-11-30", "2026-10-31", "2026-09-30", "2026-08-31");
    }

    private static Judge judge(Path path, int baseline, String target) {
        return new Judge(course(path, baseline, target), Thresholds.DEFAULT, Rates.DEFAULT, false);
    }

    private static Course course(Path path, int baseline, String target) {
        return new Course(path, BigDecimal.valueOf(baseline), new BigDecimal(target), END);
    }

    private static Standing standing(String day, String value, Outlook outlook) {
        return new Standing(LocalDate.parse(day), new BigDecimal(value), false, null, true, outlook);
    }

    private static Band.Past past(Map<String, String> values, boolean lasting) {
        return new Band.Past(
                day -> values.containsKey(day.toString()) ? new BigDecimal(values.get(day.toString())) : null, lasting);
    }

    private static List<BigDecimal> phasing(String... shares) {
        return Stream.of(shares).map(BigDecimal::new).toList();
    }

    private static String rounded(BigDecimal figure) {
        return figure.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
