package cn.chaoyang.scorecard.bench.stack;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Change;
import cn.chaoyang.scorecard.contract.ChangeKind;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.contract.Fact;
import cn.chaoyang.scorecard.contract.Subject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Made-up facts of a service that does not exist, as like real ones as a benchmark needs: enterprises with a certificate
 * that runs three years and something else that counts for good, over the measures of the plan; three entries each. Days are spread
 * evenly over four years, and each was recorded within the month after. The same number gives the same fact.
 */
public final class Facts {

    public static final String SOURCE = "bench-service";
    public static final String TOPIC = SOURCE + ".facts.v1";
    public static final int ENTRIES = 3;

    private static final LocalDate FIRST = LocalDate.of(2022, 11, 1);
    private static final int DAYS = 4 * 365;
    private static final int RECORDED_WITHIN_HOURS = 30 * 24;
    private static final int SEED = 20_256;
    private static final List<String> CERTIFICATES =
            List.of("high-tech-enterprises", "technology-smes", "specialised-enterprises");
    private static final List<String> FOR_GOOD = List.of(
            "discipline-platforms",
            "national-key-laboratories",
            "proof-of-concept-centres",
            "pilot-scale-centres",
            "tackling-projects",
            "enterprise-projects",
            "key-technologies",
            "local-transfers",
            "major-programme-talents",
            "science-vice-presidents",
            "industry-professors",
            "fund-investees",
            "credit-products");

    private Facts() {}

    /** The first version of subject {@code number}; its {@code recordedAt} is when the log is to say it was appended. */
    public static Fact of(int number) {
        Random random = new Random(SEED + (long) number);
        LocalDate from = FIRST.plusDays(random.nextInt(DAYS));
        Instant recordedAt = from.atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .plusSeconds(3_600L * (1 + random.nextInt(RECORDED_WITHIN_HOURS)));
        String certificate = CERTIFICATES.get(random.nextInt(CERTIFICATES.size()));
        String other = FOR_GOOD.get(random.nextInt(FOR_GOOD.size()));
        Subject subject = new Subject(
                "enterprise",
                "s%08d".formatted(number),
                "示例企业%08d有限公司".formatted(number),
                1,
                List.of(
                        new Contribution(
                                certificate, BigDecimal.ONE, from, from.plusYears(3), Cause.GRANTED, Cause.EXPIRY),
                        Contribution.forGood(other, from, Cause.SIGNED)));
        return new Fact(
                new UUID(SEED, number),
                SOURCE,
                Stack.DISTRICT,
                recordedAt,
                Change.of(ChangeKind.GRANTED),
                List.of(subject));
    }
}
