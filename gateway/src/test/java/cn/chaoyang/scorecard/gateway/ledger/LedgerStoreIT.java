package cn.chaoyang.scorecard.gateway.ledger;

import static cn.chaoyang.scorecard.gateway.ledger.Facts.INNOVATION;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.certificate;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.enterprise;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.fact;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.chaoyang.scorecard.contract.Fact;
import cn.chaoyang.scorecard.contract.Subject;
import cn.chaoyang.scorecard.gateway.ledger.LogBatch.FactItem;
import cn.chaoyang.scorecard.gateway.ledger.LogBatch.Item;
import cn.chaoyang.scorecard.gateway.support.LedgerDatabase;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class LedgerStoreIT {

    private static final String TOPIC = INNOVATION + ".facts.v1";
    private static final Instant LOG_BEGINS = Instant.parse("2026-01-31T15:30:00Z");

    private final LedgerDatabase database = LedgerDatabase.create();
    private final LedgerStore store = new LedgerStore(database.source());

    private static LogBatch batch(long start, List<Item> items) {
        return new LogBatch(TOPIC, 0, start, start + items.size(), items);
    }

    private static Item item(long offset, Fact fact) {
        return new FactItem(place(offset, LOG_BEGINS.plusSeconds(60 * offset)), fact, new byte[] {1});
    }

    /** Facts about few subjects, versions out of order and repeated. */
    private static List<Item> log(int size, long seed) {
        Random random = new Random(seed);
        List<Item> items = new ArrayList<>();
        for (int offset = 0; offset < size; offset++) {
            LocalDate from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
            items.add(item(
                    offset,
                    fact(
                            INNOVATION,
                            enterprise(
                                    "e" + random.nextInt(9),
                                    1L + random.nextInt(8),
                                    certificate(
                                            from.toString(),
                                            from.plusDays(1L + random.nextInt(900))
                                                    .toString())))));
        }
        return items;
    }

    @Test
    void anyCutIntoBatchesGivesTheSameLedger() throws Exception {
        for (int seed = 1; seed <= 5; seed++) {
            // Given
            List<Item> log = log(120, seed);
            LedgerDatabase whole = LedgerDatabase.create();
            LedgerStore atOnce = new LedgerStore(whole.source());
            atOnce.positionOf(TOPIC, 0);
            atOnce.book(batch(0, log));

            // When
            LedgerDatabase cut = LedgerDatabase.create();
            LedgerStore inPieces = new LedgerStore(cut.source());
            inPieces.positionOf(TOPIC, 0);
            Random random = new Random(seed);
            int start = 0;
            while (start < log.size()) {
                int end = Math.min(log.size(), start + 1 + random.nextInt(40));
                inPieces.book(batch(start, log.subList(start, end)));
                start = end;
            }

            // Then
            assertThat(cut.digest()).isEqualTo(whole.digest());
            assertThat(inPieces.positionOf(TOPIC, 0)).isEqualTo(120);
        }
    }

    @Test
    void aBatchReadTwiceIsBookedOnce() throws Exception {
        // Given
        store.positionOf(TOPIC, 0);
        LogBatch batch = batch(0, log(30, 3));
        store.book(batch);
        String before = database.digest();

        // When, Then
        assertThatThrownBy(() -> store.book(batch)).isInstanceOf(PositionMovedException.class);
        assertThat(database.digest()).isEqualTo(before);
    }

    @Test
    void aLedgerThatHasForgottenItsPositionBooksNothingTwiceAndIsNotHeldUpByWhatItSetAside() throws Exception {
        // Given
        List<Item> log = log(30, 3);
        log.add(new LogBatch.UnreadableItem(place(30, LOG_BEGINS), "no event", new byte[] {1}));
        store.positionOf(TOPIC, 0);
        store.book(batch(0, log));
        String before = database.digest();
        database.text("update position set next_offset = 0 returning next_offset");

        // When
        store.book(batch(0, log));

        // Then
        assertThat(database.digest()).isEqualTo(before);
        assertThat(database.text("select log_offset || ' ' || reason from quarantine"))
                .isEqualTo("30 no event");
        assertThat(store.positionOf(TOPIC, 0)).isEqualTo(31);
    }

    @Test
    void ofTwoReplicasThatReadTheSameRecordsOneBooks() throws Exception {
        // Given
        store.positionOf(TOPIC, 0);
        LogBatch batch = batch(0, log(200, 4));
        ExecutorService replicas = Executors.newFixedThreadPool(2);
        Callable<Void> book = () -> {
            new LedgerStore(database.source()).book(batch);
            return null;
        };

        // When
        List<Future<Void>> outcomes = replicas.invokeAll(List.of(book, book));
        replicas.shutdown();

        // Then
        int booked = 0;
        for (Future<Void> outcome : outcomes) {
            try {
                outcome.get();
                booked++;
            } catch (ExecutionException e) {
                assertThat(e.getCause()).isInstanceOf(PositionMovedException.class);
            }
        }
        assertThat(booked).isEqualTo(1);
        assertThat(store.positionOf(TOPIC, 0)).isEqualTo(200);
    }

    @Test
    void aReplicaHeldUpInTheMiddleOfABookingHoldsUpTheOthersForSecondsOnly() throws Exception {
        // Given
        store.positionOf(TOPIC, 0);
        LogBatch batch = batch(0, log(30, 5));
        CountDownLatch inTheMiddle = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        DataSource frozen = database.beforeCommit(() -> {
            inTheMiddle.countDown();
            goOn.await();
        });
        ExecutorService replica = Executors.newSingleThreadExecutor();
        Future<Void> heldUp = replica.submit(() -> {
            new LedgerStore(frozen).book(batch);
            return null;
        });
        inTheMiddle.await();

        // When
        store.book(batch);
        goOn.countDown();
        replica.shutdown();

        // Then
        assertThatThrownBy(heldUp::get).hasCauseInstanceOf(SQLException.class);
        assertThat(store.positionOf(TOPIC, 0)).isEqualTo(30);
        assertThat(database.text("select count(distinct (log_offset, ordinal)) = count(*) and count(*) > 0 from entry"))
                .isEqualTo("t");
    }

    @Test
    void dailySumsAreTheEntriesByDayInTheDistrict() throws Exception {
        // Given: recorded at 23:30 and at 00:30 of the next day in Changchun
        store.positionOf(TOPIC, 0);

        // When
        store.book(batch(
                0,
                List.of(
                        item(0, fact(INNOVATION, enterprise("a", 1, certificate("2026-01-01", "2029-01-01")))),
                        new FactItem(
                                place(1, LOG_BEGINS.plusSeconds(3600)),
                                fact(INNOVATION, enterprise("b", 1, certificate("2026-01-01", "2029-01-01"))),
                                new byte[] {1}))));

        // Then
        assertThat(database.text("select string_agg(recorded_on || ' ' || amount, ', ' order by recorded_on) from daily"
                        + " where effective_on = '2026-01-01'"))
                .isEqualTo("2026-01-31 1.00, 2026-02-01 1.00");
    }

    @Test
    void aTitleIsKeptToTheLetterWhateverItHolds() throws Exception {
        // Given
        store.positionOf(TOPIC, 0);
        String title = "示例\t\\N\\.\r\n\"甲\",乙\\";
        Subject first = new Subject("enterprise", "a\tb\\", title, 1, List.of(certificate("2026-01-01", "2029-01-01")));
        Subject renewed = new Subject("enterprise", "a\tb\\", title + "2", 2, List.of());

        // When
        store.book(batch(0, List.of(item(0, fact(INNOVATION, first)))));
        String booked = database.text("select title from subject");
        store.book(batch(1, List.of(item(1, fact(INNOVATION, renewed)))));

        // Then
        assertThat(booked).isEqualTo(title);
        assertThat(database.text("select subject_id || title || version from subject"))
                .isEqualTo("a\tb\\" + title + "22");
    }
}
