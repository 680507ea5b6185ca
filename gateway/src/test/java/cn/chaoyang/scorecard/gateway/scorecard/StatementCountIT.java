package cn.chaoyang.scorecard.gateway.scorecard;

import static cn.chaoyang.scorecard.gateway.ledger.Facts.INNOVATION;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.certificate;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.enterprise;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.fact;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.place;
import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.access.unit.Units;
import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.decision.DecisionStore;
import cn.chaoyang.scorecard.gateway.ledger.LedgerStore;
import cn.chaoyang.scorecard.gateway.ledger.LogBatch;
import cn.chaoyang.scorecard.gateway.ledger.LogBatch.FactItem;
import cn.chaoyang.scorecard.gateway.ledger.LogBatch.Item;
import cn.chaoyang.scorecard.gateway.ledger.Pulse;
import cn.chaoyang.scorecard.gateway.pace.Band;
import cn.chaoyang.scorecard.gateway.pace.Status;
import cn.chaoyang.scorecard.gateway.plan.Indicator;
import cn.chaoyang.scorecard.gateway.plan.LeadUnits;
import cn.chaoyang.scorecard.gateway.plan.Plan;
import cn.chaoyang.scorecard.gateway.plan.PlanLoader;
import cn.chaoyang.scorecard.gateway.reading.Books;
import cn.chaoyang.scorecard.gateway.reading.Known;
import cn.chaoyang.scorecard.gateway.reading.ReadConnection;
import cn.chaoyang.scorecard.gateway.support.LedgerDatabase;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StatementCountIT {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-06-30T04:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final String TOPIC = INNOVATION + ".facts.v1";

    private final LedgerDatabase database = LedgerDatabase.create();
    private final AtomicInteger statements = new AtomicInteger();
    private final GatewayConfig config =
            new SmallRyeConfigBuilder().withMapping(GatewayConfig.class).build().getConfigMapping(GatewayConfig.class);
    private final Plan plan = PlanLoader.load();
    private final IndicatorReader reader =
            new IndicatorReader(LeadUnits.of(Units.shipped()), new Books(config), config);
    private final ReadConnection ledger = new ReadConnection(database.counting(statements));
    private final ScorecardService service = service();

    private ScorecardService service() {
        return new ScorecardService(plan, reader, ledger, new Pulse(NOON), NOON, config);
    }

    private void book(int certificates) throws Exception {
        LedgerStore store = new LedgerStore(database.source());
        store.positionOf(TOPIC, 0);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < certificates; i++) {
            items.add(new FactItem(
                    place(i, Instant.parse("2026-06-01T00:00:00Z")),
                    fact(INNOVATION, enterprise("e" + i, 1, certificate("2026-03-01", "2029-03-01"))),
                    new byte[] {1}));
        }
        store.book(new LogBatch(TOPIC, 0, 0, items.size(), items));
    }

    private int statementsOfOneRead(Known known) {
        statements.set(0);
        service.figure(LocalDate.of(2026, 6, 30), known);
        return statements.get();
    }

    @Test
    void aScorecardTakesAsManyStatementsWhateverTheNumberOfRecords() throws Exception {
        // Given
        int first = statementsOfOneRead(Known.NOW);
        book(3_000);

        // When
        int afterBooking = statementsOfOneRead(Known.NOW);
        int unchanged = statementsOfOneRead(Known.NOW);
        int asKnown = statementsOfOneRead(Known.at(Instant.parse("2026-06-01T12:00:00Z")));

        // Then: the snapshot, the version, the positions, the decisions, the version of the sums
        assertThat(unchanged).isEqualTo(5);
        // and all sums once, then what was booked since in the one log
        assertThat(first).isEqualTo(6);
        assertThat(afterBooking).isEqualTo(6);
        // At a moment: the sums, the expiries and the moves in place of the version of the sums
        assertThat(asKnown).isEqualTo(7);
        IndicatorView highTech = service.figure(LocalDate.of(2026, 6, 30), Known.NOW).indicators().stream()
                .filter(indicator -> indicator.id().equals("I10"))
                .findFirst()
                .orElseThrow();
        assertThat(highTech.value()).isEqualByComparingTo(BigDecimal.valueOf(3_000));
        assertThat(highTech.status()).isEqualTo(Status.REACHED);
        assertThat(highTech.baseline().value()).isZero();
        assertThat(highTech.spark()).hasSize(24);
    }

    @Test
    void itsOwnPageReadsThePastOfItsForecastInTheSameStatements() throws Exception {
        // Given 90 certificates on a path from 0 to 301, of which 90.3 should be there by the end of November
        book(90);
        LocalDate day = LocalDate.of(2026, 11, 30);
        Indicator highTech = plan.indicator("I10").orElseThrow();
        statements.set(0);

        // When
        IndicatorView page = ledger.read(connection -> reader.readPage(
                connection, highTech, day, Known.NOW, DecisionStore.known(connection, config.district(), Known.NOW)));

        // Then: the snapshot, the decisions, the version of the sums, the sums
        assertThat(statements.get()).isEqualTo(4);
        assertThat(page.progress()).isEqualByComparingTo("0.2990");
        assertThat(page.pace().planned()).isEqualByComparingTo("0.3");
        assertThat(page.pace().forecast()).isEqualByComparingTo("300");
        // As foretold at the end of September, when 15.05 should have been there
        assertThat(page.band()).isEqualTo(new Band(new BigDecimal(300), new BigDecimal(1_800)));
        assertThat(page.course()).hasSize(25);
    }
}
