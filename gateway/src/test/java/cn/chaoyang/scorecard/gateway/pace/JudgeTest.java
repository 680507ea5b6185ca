package cn.chaoyang.scorecard.gateway.pace;

import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.gateway.pace.Judge.Judgement;
import cn.chaoyang.scorecard.gateway.pace.Path.Method;
import cn.chaoyang.scorecard.gateway.pace.Path.Shape;
import cn.chaoyang.scorecard.gateway.pace.Standing.Outlook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked vectors of rules.md §6.3 and their edges. */
class JudgeTest {

    private static final LocalDate START = LocalDate.of(2025, 12, 31);
    private static final LocalDate END = LocalDate.of(2027, 12, 31);
    private static final List<BigDecimal> HIGH_TECH_PHASING =
            phasing("0", "0", "0", "0", "0", "0", "0", "0", "0.10", "0.20", "0.60", "1");

    @Test
    void highTechOnAStraightLineIsLate() {
        Judgement judged = judge(Path.linear(START), 263, 301, "2026-06-30", "268");

        assertThat(rounded(judged.expected(), 2)).isEqualTo("272.42");
        assertThat(rounded(judged.ratio(), 3)).isEqualTo("0.531");
        assertThat(rounded(judged.forecast(), 1)).isEqualTo("283.2");
        assertThat(rounded(judged.perYear(), 1)).isEqualTo("21.9");
        assertThat(judged.status()).isEqualTo(Status.LATE);
    }

    @Test
    void highTechInItsSeasonIsNormalWhileNoBatchIsDue() {
        Path seasonal = Path.seasonal(START, Map.of(2026, new BigDecimal(281)), HIGH_TECH_PHASING);

        Judgement judged = judge(seasonal, 263, 301, "2026-06-30", "268");

        assertThat(judged.expected()).isEqualByComparingTo("263");
        assertThat(judged.ratio()).isEqualByComparingTo("1");
        assertThat(judged.forecast()).isNull();
        assertThat(judged.status()).isEqualTo(Status.NORMAL);
        Course course = course(seasonal, 263, "301");
        assertThat(course.expected(LocalDate.of(2026, 10, 31))).isEqualByComparingTo("266.6");
        assertThat(course.expected(LocalDate.of(2026, 12, 31))).isEqualByComparingTo("281");
        assertThat(course.expected(LocalDate.of(2027, 11, 30))).isEqualByComparingTo("293");
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, 0", "2026-12-31, 0.5", "2027-12-31, 1", "2025-06-30, 0"})
    void todaysMarkIsTheShareOfTheWholeIncrementThatShouldHaveCome(String day, BigDecimal planned) {
        assertThat(judge(Path.linear(START), 263, 301, day, "268").planned()).isEqualByComparingTo(planned);
    }

    @Test
    void todaysMarkOfAYearlyCountIsOfTheFinalTargetLikeItsProgress() {
        // Given a path that asks for 511.5 in 2026, so for 255.75 by the middle of the year, of 551 in the end
        Path yearly = new Path(Shape.LINEAR, START, true, null, null, null, null, null, Method.ALONG_PATH);

        Judgement judged = judge(yearly, 472, 551, "2026-07-01", "200");

        assertThat(rounded(judged.expected(), 2)).isEqualTo("255.05");
        assertThat(rounded(judged.planned(), 4)).isEqualTo("0.4629");
    }

    @Test
    void thereIsNoMarkWithoutAPathAndAMilestonesIsAtItsEnd() {
        Path none = new Path(Shape.NONE, START, false, null, null, null, null, null, null);
        Path milestone =
                new Path(Shape.MILESTONE, START, false, null, null, null, null, LocalDate.of(2026, 6, 30), null);

        assertThat(judge(none, 71, 80, "2026-06-30", "75").planned()).isNull();
        assertThat(judge(milestone, 0, 5, "2026-06-29", "1").planned()).isZero();
        assertThat(judge(milestone, 0, 5, "2026-06-30", "1").planned()).isEqualByComparingTo("1");
    }

    @Test
    void tacklingProjectsAreLate() {
        Judgement judged = judge(Path.linear(START), 28, 90, "2026-09-30", "45");

        assertThat(rounded(judged.expected(), 2)).isEqualTo("51.19");
        assertThat(rounded(judged.ratio(), 3)).isEqualTo("0.733");
        assertThat(rounded(judged.forecast(), 1)).isEqualTo("73.5");
        assertThat(rounded(judged.perYear(), 1)).isEqualTo("35.9");
        assertThat(judged.status()).isEqualTo(Status.LATE);
    }

    @Test
    void anExpectedTargetIsNeverRed() {
        // Given 投资项目 (力争): floor(6.5) = 6, so 5 is short by one and 3 by three
        Judge judge = new Judge(course(Path.linear(START), 2, "11"), Thresholds.DEFAULT, Rates.DEFAULT, true);

        Judgement judged = judge.judge(standing("2026-12-31", "5", false));
        assertThat(judged.status()).isEqualTo(Status.WARNING);
        assertThat(rounded(judged.forecast(), 1)).isEqualTo("8.0");
        assertThat(rounded(judged.perYear(), 1)).isEqualTo("6.0");
        assertThat(judge.judge(standing("2026-12-31", "3", false)).status()).isEqualTo(Status.WARNING);
    }

    @Test
    void creditIsNormal() {
        // Given in 万元; money is never judged by whole counts
        Judge judge =
                new Judge(course(Path.linear(START), 24000, "50000.01"), Thresholds.DEFAULT, Rates.DEFAULT, false);

        Judgement judged =
                judge.judge(new Standing(LocalDate.of(2026, 6, 30), new BigDecimal("31000"), false, null, false, null));

        assertThat(rounded(judged.expected(), 1)).isEqualTo("30446.6");
        assertThat(rounded(judged.ratio(), 3)).isEqualTo("1.086");
        assertThat(rounded(judged.forecast(), 0)).isEqualTo("52232");
        assertThat(rounded(judged.perYear(), 0)).isEqualTo("12632");
        assertThat(judged.status()).isEqualTo(Status.NORMAL);
    }

    @ParameterizedTest
    @CsvSource({"6, NORMAL", "5, WARNING", "4, LATE", "3, LATE"})
    void smallTargetsAreJudgedByWholeCounts(String value, Status status) {
        assertThat(judge(Path.linear(START), 2, 11, "2026-12-31", value).status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"300, false, MISSED", "301, true, REACHED"})
    void atTheCloseOnlyTheOperatorCounts(String value, boolean reached, Status status) {
        Judge judge = new Judge(course(Path.linear(START), 263, "301"), Thresholds.DEFAULT, Rates.DEFAULT, false);
        assertThat(judge.judge(standing("2027-12-31", value, reached)).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "80, true, 30, NORMAL",
        "79.96, false, 30, WARNING",
        "75, false, 30, WARNING",
        "74.9, false, 30, LATE",
        "100, true, 4, SMALL_SAMPLE"
    })
    void aRatioIsJudgedByItsTargetAlone(String value, boolean reached, BigDecimal sample, Status status) {
        Path none = new Path(Shape.NONE, START, false, null, null, null, null, null, null);
        Judge judge = new Judge(course(none, 71, "80"), Thresholds.DEFAULT, Rates.DEFAULT, false);

        Judgement judged = judge.judge(
                new Standing(LocalDate.of(2026, 6, 30), new BigDecimal(value), reached, sample, false, null));

        assertThat(judged.status()).isEqualTo(status);
        assertThat(judged.ratio()).isNull();
    }

    @Test
    void certificatesAreForetoldFromWhatExpiresAndWhatIsInThePipeline() {
        // Given 263 valid, 80 expiring of which 85 % are renewed, and a pipeline that comes to 35
        Path path = new Path(Shape.LINEAR, START, false, null, null, null, null, null, Method.EXPIRY_AWARE);
        Rates rates = new Rates(new BigDecimal("0.85"), new BigDecimal("0.7"));
        Judge judge = new Judge(course(path, 246, "301"), Thresholds.DEFAULT, rates, false);

        Judgement judged = judge.judge(new Standing(
                LocalDate.of(2027, 6, 30),
                new BigDecimal(263),
                false,
                null,
                true,
                new Outlook(END, new BigDecimal(80), new BigDecimal(50))));

        assertThat(judged.expiryAware()).isEqualByComparingTo("286");
        assertThat(judged.forecast()).isEqualByComparingTo("286");
        assertThat(judged.method()).isEqualTo(Method.EXPIRY_AWARE);
        assertThat(judged.status()).isEqualTo(Status.LATE);
    }

    @Test
    void aStockThatIsAboutToFallBelowIsNotReached() {
        Judge judge = new Judge(course(Path.linear(START), 263, "301"), Thresholds.DEFAULT, Rates.DEFAULT, false);
        LocalDate day = LocalDate.of(2027, 6, 30);

        assertThat(judge.judge(new Standing(day, new BigDecimal(303), true, null, true, outlook("80", "0")))
                        .status())
                .isEqualTo(Status.NORMAL);
        assertThat(judge.judge(new Standing(day, new BigDecimal(303), true, null, true, outlook("10", "0")))
                        .status())
                .isEqualTo(Status.REACHED);
    }

    @Test
    void aYearlyCountBeginsAtNothingEachYear() {
        // Given 科小: 472 in 2025, 551 in 2027; its batches come from July on
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
        Course course = course(yearly, 472, "551");

        assertThat(course.yearTarget(2026)).isEqualByComparingTo("511.5");
        assertThat(course.expected(LocalDate.of(2026, 3, 31))).isEqualByComparingTo("0");
        assertThat(rounded(course.expected(LocalDate.of(2026, 8, 31)), 3)).isEqualTo("281.325");
        assertThat(judge(yearly, 472, 551, "2026-03-31", "0").status()).isEqualTo(Status.NORMAL);
        assertThat(judge(yearly, 472, 551, "2026-08-31", "250").status()).isEqualTo(Status.WARNING);
        assertThat(judge(yearly, 472, 551, "2026-08-31", "200").status()).isEqualTo(Status.LATE);
    }

    @Test
    void quartersStandInPlaceOfThePhasing() {
        Path path = new Path(
                Shape.LINEAR,
                START,
                false,
                new java.util.TreeMap<>(Map.of(2026, new BigDecimal(120))),
                null,
                new java.util.TreeMap<>(Map.of(2026, phasing("0", "5", "5", "10"))),
                null,
                null,
                null);
        Course course = course(path, 100, "150");

        assertThat(course.expected(LocalDate.of(2026, 3, 31))).isEqualByComparingTo("100");
        assertThat(course.expected(LocalDate.of(2026, 6, 30))).isEqualByComparingTo("105");
        assertThat(course.expected(LocalDate.of(2026, 12, 31))).isEqualByComparingTo("120");
    }

    @ParameterizedTest
    @CsvSource({"2026-10-01, NORMAL", "2026-12-05, WARNING", "2027-01-01, LATE"})
    void aMilestoneIsDueOnItsDay(LocalDate day, Status status) {
        Path milestone =
                new Path(Shape.MILESTONE, START, false, null, null, null, null, LocalDate.of(2026, 12, 31), null);
        assertThat(judge(milestone, 0, 100_000_000, day.toString(), "0").status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "NORMAL, LATE, LATE",
        "WARNING, LATE, LATE",
        "LATE, NORMAL, LATE",
        "NORMAL, NORMAL, NORMAL",
        "REACHED, LATE, REACHED",
        "NORMAL, UNREPORTED, NORMAL"
    })
    void worseningShowsAtOnceAndImprovingNeedsTwoPeriods(Status now, Status before, Status shown) {
        assertThat(now.steadied(before)).isEqualTo(shown);
    }

    private static Judgement judge(Path path, int baseline, int target, String day, String value) {
        Judge judge =
                new Judge(course(path, baseline, Integer.toString(target)), Thresholds.DEFAULT, Rates.DEFAULT, false);
        return judge.judge(standing(day, value, new BigDecimal(value).compareTo(BigDecimal.valueOf(target)) >= 0));
    }

    private static Course course(Path path, int baseline, String target) {
        return new Course(path, BigDecimal.valueOf(baseline), new BigDecimal(target), END);
    }

    private static Standing standing(String day, String value, boolean reached) {
        return new Standing(LocalDate.parse(day), new BigDecimal(value), reached, null, true, null);
    }

    private static Outlook outlook(String expiring, String pipeline) {
        return new Outlook(END, new BigDecimal(expiring), new BigDecimal(pipeline));
    }

    private static List<BigDecimal> phasing(String... shares) {
        return Stream.of(shares).map(BigDecimal::new).toList();
    }

    private static String rounded(BigDecimal figure, int digits) {
        return figure.setScale(digits, RoundingMode.HALF_UP).toPlainString();
    }
}
