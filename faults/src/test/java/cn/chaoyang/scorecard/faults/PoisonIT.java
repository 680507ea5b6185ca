package cn.chaoyang.scorecard.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Change;
import cn.chaoyang.scorecard.contract.ChangeKind;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.contract.EventCodec;
import cn.chaoyang.scorecard.contract.Fact;
import cn.chaoyang.scorecard.contract.Subject;
import cn.chaoyang.scorecard.contract.Topics;
import cn.chaoyang.scorecard.faults.chaos.Seed;
import cn.chaoyang.scorecard.faults.load.Kind;
import cn.chaoyang.scorecard.faults.load.Load;
import cn.chaoyang.scorecard.faults.load.Pace;
import cn.chaoyang.scorecard.faults.load.Promises;
import cn.chaoyang.scorecard.faults.recount.Log;
import cn.chaoyang.scorecard.faults.recount.Log.Line;
import cn.chaoyang.scorecard.faults.recount.Recount;
import cn.chaoyang.scorecard.faults.recount.Sql;
import cn.chaoyang.scorecard.faults.stack.RunningStack;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What no ledger can read neither stops it nor vanishes; what is merely unusual is booked. */
class PoisonIT {

    private static final String ELSEWHERE = "220198";
    private static final int ALMOST_A_MEGABYTE = 1_000_000;
    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

    private final Random random = Seed.of("poison");
    private final Promises promises = new Promises();
    private final Log log = new Log(Topics.factsOf(Kind.PLATFORM.source()));

    @BeforeEach
    void everythingRuns() {
        RunningStack.heal();
    }

    @Test
    void poisonIsSetAsideWithItsReasonAndTheLedgerGoesOn() {
        try (Load load = Load.begin(random, Pace.TYPING, promises)) {
            // Given
            load.awaitAccepted(20);
            String good = text(fact("good", "discipline-platforms"));

            // When
            long first = log.append(List.of(
                    poison("this is no JSON"),
                    poison(""),
                    poison(good.replace("fact.v1", "fact.v99")),
                    poison(good.replace("\"specversion\":\"1.0\"", "\"specversion\":\"9.9\"")),
                    poison("{\"x\":\"" + "x".repeat(ALMOST_A_MEGABYTE) + "\"}"),
                    poison(good.replace("innovation-service", "somebody-else")),
                    poison(good.replace("\"amount\":1", "\"amount\":1e999999999")),
                    poison(good.replace("\"version\":1", "\"version\":0"))));
            load.awaitAccepted(20);

            // Then
            Recount.awaitBooked();
            Map<Long, String> reasons = new TreeMap<>();
            Sql.each(
                    "gateway",
                    row -> reasons.put(row.getLong(1) - first, row.getString(2)),
                    "select log_offset, reason from quarantine q join topic t on t.id = q.topic_id"
                            + " where t.name = ? and log_offset >= ?",
                    log.topic(),
                    first);
            assertThat(reasons.values())
                    .satisfiesExactly(
                            notJson -> assertThat(notJson).startsWith("not an event of this contract, at line 1"),
                            empty -> assertThat(empty).isEqualTo("empty record"),
                            type -> assertThat(type).isEqualTo("unknown type"),
                            version -> assertThat(version).isEqualTo("specversion is not 1.0"),
                            huge -> assertThat(huge).isEqualTo("specversion is not 1.0"),
                            source -> assertThat(source).isEqualTo("its source does not own this log"),
                            amount -> assertThat(amount).startsWith("breaks the contract: amount has at most"),
                            zero -> assertThat(zero).startsWith("breaks the contract: version starts at 1"));
            assertThat(Sql.number(
                            "gateway",
                            "select sum(length(content)) from quarantine q join topic t on t.id = q.topic_id"
                                    + " where t.name = ? and log_offset >= ?",
                            log.topic(),
                            first))
                    .as("what came is kept")
                    .isGreaterThan(ALMOST_A_MEGABYTE);
        }
        Recount.assertNothingLostNorTwice(promises);
    }

    @Test
    void aMeasureNobodyKnowsAndAKeyThatIsNotTheDistrictAreBooked() {
        // When
        log.append(List.of(
                new Line(0, ELSEWHERE, EventCodec.encode(fact("unknown-measure", "measure-of-tomorrow"))),
                new Line(0, "not the district", EventCodec.encode(fact("other-key", "discipline-platforms")))));

        // Then
        Recount.awaitBooked();
        Map<String, String> booked = new TreeMap<>();
        Sql.each(
                "gateway",
                row -> booked.put(row.getString(1), row.getString(2) + ' ' + row.getObject(3) + ' ' + row.getString(4)),
                """
                select s.subject_id, m.name, e.effective_on, e.amount
                  from entry e join subject s on s.id = e.subject join measure m on m.id = e.measure_id
                 where s.district = ?""",
                ELSEWHERE);
        assertThat(booked)
                .containsEntry("unknown-measure", "measure-of-tomorrow " + DAY + " 1.00")
                .containsEntry("other-key", "discipline-platforms " + DAY + " 1.00");
    }

    private static Line poison(String text) {
        return new Line(0, ELSEWHERE, text.getBytes(UTF_8));
    }

    private static String text(Fact fact) {
        return new String(EventCodec.encode(fact), UTF_8);
    }

    private static Fact fact(String subject, String measure) {
        Contribution one = Contribution.forGood(measure, DAY, Cause.GRANTED);
        return new Fact(
                UUID.randomUUID(),
                Kind.PLATFORM.source(),
                ELSEWHERE,
                Instant.now(),
                Change.of(ChangeKind.GRANTED),
                List.of(new Subject("platforms", subject, "示例", 1, List.of(one))));
    }
}
