package cn.chaoyang.scorecard.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.chaoyang.scorecard.contract.Topics;
import cn.chaoyang.scorecard.faults.chaos.Seed;
import cn.chaoyang.scorecard.faults.load.Kind;
import cn.chaoyang.scorecard.faults.load.Load;
import cn.chaoyang.scorecard.faults.load.Pace;
import cn.chaoyang.scorecard.faults.load.Promises;
import cn.chaoyang.scorecard.faults.recount.Log;
import cn.chaoyang.scorecard.faults.recount.Recount;
import cn.chaoyang.scorecard.faults.recount.Sql;
import cn.chaoyang.scorecard.faults.stack.RunningStack;
import cn.chaoyang.scorecard.faults.stack.Signal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two gateways that read the same logs and two services that write one: held up, taken for dead, and back again. */
class TwoOfEachIT {

    private static final String SECOND_GATEWAY = "gateway-2";
    private static final String SECOND_WRITER = "innovation-service-2";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Random random = Seed.of("two of each");
    private final Promises promises = new Promises();

    @BeforeEach
    void startTheSecond() {
        RunningStack.heal();
        RunningStack.start(List.of(SECOND_GATEWAY, SECOND_WRITER), Map.of());
    }

    @AfterEach
    void endTheSecond() {
        for (String name : List.of(SECOND_GATEWAY, SECOND_WRITER)) {
            RunningStack.Part part = RunningStack.part(name);
            if (part.alive()) {
                Signal.KILL.to(part.process());
            }
        }
    }

    @Test
    void whoeverWasTakenForDeadBooksAndPublishesNothingTwice() {
        try (Load load = Load.begin(random, Pace.TYPING, promises)) {
            // Given
            load.awaitAccepted(50);
            ProcessHandle reader = RunningStack.part("gateway").process();
            ProcessHandle writer = RunningStack.part("innovation-service").process();

            // When: a reader is held up for longer than its group waits, a writer until its session has ended
            Signal.STOP.to(writer);
            try {
                anotherPublishes();
            } finally {
                Signal.CONT.to(writer);
            }
            load.awaitAccepted(20);
            Signal.STOP.to(reader);
            try {
                anotherBooks();
            } finally {
                Signal.CONT.to(reader);
            }
            load.awaitAccepted(20);
            Signal.KILL.to(RunningStack.part(SECOND_GATEWAY).process());
            Signal.KILL.to(RunningStack.part(SECOND_WRITER).process());
            load.awaitAccepted(20);
        }

        // Then
        Recount.assertNothingLostNorTwice(promises);
    }

    /** The database ends the session that holds the lock of the publisher; the other one takes it. */
    private static void anotherPublishes() {
        long ended = Sql.number(
                "innovation",
                """
                select count(pg_terminate_backend(l.pid))
                  from pg_locks l join pg_database d on d.oid = l.database
                 where l.locktype = 'advisory' and l.granted and d.datname = 'innovation'""");
        assertThat(ended).isEqualTo(1);
        await("the other publisher holds the lock")
                .atMost(PATIENCE)
                .until(() -> Sql.number(
                                "innovation",
                                """
                                select count(*) from pg_locks l join pg_database d on d.oid = l.database
                                 where l.locktype = 'advisory' and l.granted and d.datname = 'innovation'""")
                        == 1);
    }

    /** The broker gives the partitions of whoever is silent to the other one. */
    private static void anotherBooks() {
        String topic = Topics.factsOf(Kind.PLACE.source());
        Log log = new Log(topic);
        long place = log.end();
        log.append(log.lines().subList(0, 1));
        await("the other gateway books")
                .atMost(PATIENCE)
                .until(() -> Sql.number(
                                "gateway",
                                "select sum(next_offset) from position p join topic t on t.id = p.topic_id where t.name = ?",
                                topic)
                        > place);
    }
}
