package cn.chaoyang.scorecard.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.contract.EventCodec;
import cn.chaoyang.scorecard.contract.Fact;
import cn.chaoyang.scorecard.contract.Topics;
import cn.chaoyang.scorecard.faults.chaos.Seed;
import cn.chaoyang.scorecard.faults.load.Kind;
import cn.chaoyang.scorecard.faults.load.Load;
import cn.chaoyang.scorecard.faults.load.Pace;
import cn.chaoyang.scorecard.faults.load.Promises;
import cn.chaoyang.scorecard.faults.recount.Log;
import cn.chaoyang.scorecard.faults.recount.Log.Line;
import cn.chaoyang.scorecard.faults.recount.Rebuild;
import cn.chaoyang.scorecard.faults.recount.Recount;
import cn.chaoyang.scorecard.faults.recount.Sql;
import cn.chaoyang.scorecard.faults.stack.RunningStack;
import cn.chaoyang.scorecard.faults.stack.Victim;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Facts that come twice, late, in another order, or all of them once more. */
class DisorderIT {

    private static final String ELSEWHERE = "220199";

    private final Random random = Seed.of("disorder");
    private final Promises promises = new Promises();
    private final Log log = new Log(Topics.factsOf(Kind.CAPITAL.source()));

    @BeforeEach
    void someFactsAndCorrections() {
        RunningStack.heal();
        try (Load load = Load.begin(random, Pace.BUSY, promises)) {
            load.awaitAccepted(300);
        }
        Recount.awaitBooked();
    }

    @Test
    void aTenthOfTheFactsComesTwiceAndLate() {
        // Given: as from a publisher that was held up and goes on
        List<Line> facts = facts();
        Collections.shuffle(facts, random);
        List<Line> again = facts.subList(0, facts.size() / 10);
        long before = entries();

        // When
        log.append(again);

        // Then
        Recount.assertNothingLostNorTwice(promises);
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void theSameFactsInAnotherOrderAndSomeTwiceComeToTheSame() {
        // Given: the same subjects in another district, which has a ledger of its own
        List<Line> facts = new ArrayList<>();
        for (Line line : facts()) {
            Fact fact = line.fact().orElseThrow();
            Fact elsewhere =
                    new Fact(fact.id(), fact.source(), ELSEWHERE, fact.recordedAt(), fact.change(), fact.subjects());
            facts.add(new Line(0, ELSEWHERE, EventCodec.encode(elsewhere)));
            if (random.nextInt(10) == 0) {
                facts.add(facts.get(facts.size() - 1));
            }
        }
        Collections.shuffle(facts, random);

        // When
        log.append(facts);
        Recount.awaitBooked();

        // Then
        assertThat(sums(ELSEWHERE)).isNotEmpty().containsExactlyElementsOf(sums(Recount.DISTRICT));
    }

    @Test
    void aLedgerThatReadsEverythingOnceMoreBooksNothing() {
        // Given
        long before = entries();
        Victim.GATEWAY.kill(random);

        // When: its memory of how far it had read is lost, what it has booked is not
        assertThat(Sql.change("gateway", "update position set next_offset = 0")).isGreaterThanOrEqualTo(3);
        RunningStack.start(Victim.GATEWAY.part());

        // Then
        Recount.assertNothingLostNorTwice(promises);
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void aLedgerMadeAnewFromTheLogsHasTheSameDigest() throws Exception {
        Rebuild.assertEqual();
        Recount.assertNothingLostNorTwice(promises);
    }

    private List<Line> facts() {
        return new ArrayList<>(log.lines().stream()
                .filter(line -> line.key().equals(Recount.DISTRICT))
                .filter(line -> line.fact().isPresent())
                .toList());
    }

    private static long entries() {
        return Sql.number("gateway", "select count(*) from entry");
    }

    /** Of every subject of the fund service in a district, at each of its boundaries. */
    private static List<String> sums(String district) {
        List<String> sums = new ArrayList<>();
        Sql.each(
                "gateway",
                row -> sums.add("%s %s v%d %s %s %s %s"
                        .formatted(
                                row.getString(1),
                                row.getString(2),
                                row.getLong(3),
                                row.getString(4),
                                row.getObject(5),
                                row.getString(6),
                                row.getBigDecimal(7))),
                """
                select s.register, s.subject_id, s.version, m.name, e.effective_on, e.cause, sum(e.amount)
                  from entry e join subject s on s.id = e.subject join measure m on m.id = e.measure_id
                 where s.source = 'fund-service' and s.district = ?
                 group by 1, 2, 3, 4, 5, 6 having sum(e.amount) <> 0
                 order by 1, 2, 4, 5, 6""",
                district);
        return sums;
    }
}
