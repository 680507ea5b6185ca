package cn.chaoyang.scorecard.gateway.reading;

import static cn.chaoyang.scorecard.gateway.ledger.Facts.DISTRICT;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.HIGH_TECH;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.INNOVATION;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.certificate;
import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.reading.LedgerSums.Moves;
import cn.chaoyang.scorecard.gateway.support.Booked;
import cn.chaoyang.scorecard.gateway.support.LedgerDatabase;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class BooksIT {

    private static final Instant AT = Instant.parse("2026-06-01T00:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final String OTHER = "tackling-projects";
    private static final List<String> MEASURES = List.of(HIGH_TECH, OTHER, "never-reported");

    private final LedgerDatabase database = LedgerDatabase.create();
    private final ReadConnection ledger = new ReadConnection(database.source());
    private final Books books = new Books(
            new SmallRyeConfigBuilder().withMapping(GatewayConfig.class).build().getConfigMapping(GatewayConfig.class));

    private Book read() {
        return ledger.read(books::read);
    }

    /** Every sum the book gives is the one the statements give in the same snapshot. */
    private void assertRight() {
        ledger.read(connection -> {
            Book book = books.read(connection);
            TreeSet<LocalDate> days = new TreeSet<>();
            for (int month = 0; month < 60; month++) {
                days.add(FIRST.plusMonths(month));
            }
            SumTable totals = book.totals(MEASURES);
            SumTable expiries = book.expiries(MEASURES);
            SumTable asked = LedgerSums.onDays(connection, DISTRICT, MEASURES, days, Known.NOW);
            SumTable ending = LedgerSums.expiriesOnDays(connection, DISTRICT, MEASURES, days, Known.NOW);
            for (String measure : MEASURES) {
                assertThat(totals.isReported(measure)).isEqualTo(asked.isReported(measure));
                for (LocalDate day : days) {
                    assertThat(totals.upTo(measure, day)).isEqualByComparingTo(asked.upTo(measure, day));
                    assertThat(expiries.upTo(measure, day)).isEqualByComparingTo(ending.upTo(measure, day));
                }
            }
            Map<String, LocalDate> windows = Map.of(HIGH_TECH, FIRST.plusDays(20), OTHER, FIRST.plusDays(500));
            LocalDate last = FIRST.plusDays(400);
            Map<String, Moves> moves = LedgerSums.moves(connection, DISTRICT, windows, last, Known.NOW);
            Map<String, Moves> kept = book.moves(windows, last);
            for (String measure : windows.keySet()) {
                Moves expected = moves.getOrDefault(measure, Moves.NONE);
                Moves given = kept.getOrDefault(measure, Moves.NONE);
                assertThat(given.up()).isEqualByComparingTo(expected.up());
                assertThat(given.down()).isEqualByComparingTo(expected.down());
            }
            return null;
        });
    }

    @Test
    void whateverIsBookedItsSumsAreThoseOfTheStatements() throws Exception {
        // Given
        Booked log = new Booked(database.source(), INNOVATION);
        Random random = new Random(7);
        assertRight();

        for (int version = 1; version <= 60; version++) {
            // When subjects come, are renewed, and take everything back
            LocalDate from = FIRST.plusDays(random.nextInt(400));
            String subject = "s" + random.nextInt(5);
            if (version % 7 == 0) {
                log.book(AT, subject, version);
            } else {
                log.book(
                        AT,
                        subject,
                        version,
                        certificate(from.toString(), from.plusYears(3).toString()),
                        Contribution.forGood(OTHER, from, Cause.SIGNED));
            }

            // Then
            assertRight();
        }
    }

    @Test
    void theSameVersionIsTheSameBookAndAnotherLeavesItAsItWas() throws Exception {
        // Given
        Booked log = new Booked(database.source(), INNOVATION);
        log.book(AT, "a", 1, certificate("2026-03-01", "2029-03-01"));
        Book first = read();

        // When
        Book again = read();
        log.book(AT, "b", 1, certificate("2026-03-01", "2029-03-01"));
        Book later = read();

        // Then
        assertThat(again).isSameAs(first);
        LocalDate day = LocalDate.of(2026, 6, 30);
        assertThat(first.totals(MEASURES).upTo(HIGH_TECH, day)).isEqualByComparingTo("1");
        assertThat(later.totals(MEASURES).upTo(HIGH_TECH, day)).isEqualByComparingTo("2");
    }

    @Test
    void aLedgerThatWasPutInPlaceOfAnotherIsReadAnewThoughItsPositionsAreTheSame() throws Exception {
        // Given a ledger beside that differs
        Booked log = new Booked(database.source(), INNOVATION);
        log.book(AT, "a", 1, certificate("2026-03-01", "2029-03-01"));
        Book before = read();
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select rebuilding.prepare()");
            statement.execute("insert into rebuilding.position select * from position");
            statement.execute(
                    "insert into rebuilding.daily select district, measure_id, effective_on, recorded_on, cause,"
                            + " 5 * amount from daily");

            // When
            statement.execute("select rebuilding.adopt()");
        }

        // Then
        Book after = read();
        LocalDate day = LocalDate.of(2026, 6, 30);
        assertThat(before.totals(MEASURES).upTo(HIGH_TECH, day)).isEqualByComparingTo("1");
        assertThat(after.totals(MEASURES).upTo(HIGH_TECH, day)).isEqualByComparingTo("5");
        assertThat(after.version().text()).isNotEqualTo(before.version().text());
    }
}
