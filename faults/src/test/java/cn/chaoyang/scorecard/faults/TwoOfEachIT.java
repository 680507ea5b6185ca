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
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two gateways that read the same logs and two services that write one: held up at the worst moment, taken for dead, and back. */
class TwoOfEachIT {

    private static final String SECOND_GATEWAY = "gateway-2";
    private static final String SECOND_WRITER = "innovation-service-2";
    private static final String TOPIC = Topics.factsOf(Kind.PLATFORM.source());
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** The lock of the publisher, by whoever of the two holds it. */
    private static final String HOLDERS =
            """
              from pg_locks l join pg_database d on d.oid = l.database
             where l.locktype = 'advisory' and l.granted and d.datname = 'innovation'
               and ((l.classid::bigint << 32) | l.objid::bigint) = x'7265676973746572'::bigint""";

    private final Random random = Seed.of("two of each");
    private final Promises promises = new Promises();

    @BeforeEach
    void everythingRuns() {
        RunningStack.heal();
    }

    @AfterEach
    void oneOfEach() {
        end(SECOND_GATEWAY);
        end(SECOND_WRITER);
    }

    private static void end(String second) {
        RunningStack.Part part = RunningStack.part(second);
        if (part.alive()) {
            Signal.KILL.to(part.process());
        }
    }

    /** Its session is held to have ended while its records lie at the broker, not yet answered: the other one sends them too. */
    @Test
    void whatTwoPublishersSendIsBookedOnce() {
        ProcessHandle broker = RunningStack.part("kafka").process();
        ProcessHandle writer = RunningStack.part("innovation-service").process();
        try (Load load = Load.begin(random, Pace.TYPING, promises)) {
            // Given
            RunningStack.start(SECOND_WRITER);
            load.awaitAccepted(20);
            Signal.STOP.to(broker);
            await().atMost(PATIENCE).until(() -> unpublished() >= 10);
            Signal.STOP.to(writer);
            Signal.CONT.to(broker);

            // When
            try {
                Sql.number("innovation", "select count(pg_terminate_backend(l.pid))" + HOLDERS);
                await("the other one has published").atMost(PATIENCE).until(() -> unpublished() == 0);
            } finally {
                Signal.CONT.to(writer);
            }
            load.awaitAccepted(20);
            end(SECOND_WRITER);
            load.awaitAccepted(20);
        }

        // Then
        Recount.assertNothingLostNorTwice(promises);
        long inTheLog = new Log(TOPIC)
                .lines().stream().flatMap(line -> line.fact().stream()).count();
        assertThat(inTheLog)
                .as("some stand in the log twice")
                .isGreaterThan(Sql.number("innovation", "select count(*) from revision"));
    }

    /** It keeps the row of its position locked; the broker has given its partitions to the other one long since. */
    @Test
    void aReaderHeldUpInTheMiddleOfABookingHoldsUpNobodyForGood() throws Exception {
        try (Load load = Load.begin(random, Pace.TYPING, promises)) {
            // Given
            load.awaitAccepted(20);
            ProcessHandle reader = frozenInTheMiddleOfABooking();
            long place = position();

            // When
            try {
                RunningStack.start(SECOND_GATEWAY);
                await("the other one books").atMost(PATIENCE).until(() -> position() > place);
            } finally {
                Signal.CONT.to(reader);
            }
            load.awaitAccepted(20);
            end(SECOND_GATEWAY);
            load.awaitAccepted(20);
        }

        // Then
        Recount.assertNothingLostNorTwice(promises);
    }

    private static ProcessHandle frozenInTheMiddleOfABooking() throws SQLException {
        ProcessHandle reader = RunningStack.part("gateway").process();
        try (Connection ours = RunningStack.database("gateway");
                Statement statement = ours.createStatement()) {
            ours.setAutoCommit(false);
            statement.execute("select from position p join topic t on t.id = p.topic_id where t.name = '" + TOPIC
                    + "' for update of p");
            await("a booking waits for us").atMost(PATIENCE).until(() -> bookingsThatWait() > 0);
            Signal.STOP.to(reader);
            ours.rollback();
        }
        return reader;
    }

    private static long bookingsThatWait() {
        return Sql.number(
                "gateway",
                "select count(*) from pg_stat_activity where datname = 'gateway' and wait_event_type = 'Lock'"
                        + " and query like '%update position%'");
    }

    private static long position() {
        return Sql.number(
                "gateway",
                "select sum(next_offset) from position p join topic t on t.id = p.topic_id where t.name = ?",
                TOPIC);
    }

    private static long unpublished() {
        return Sql.number("innovation", "select count(*) from unpublished");
    }
}
