package cn.chaoyang.scorecard.gateway.reconciliation;

import cn.chaoyang.scorecard.contract.EventCodec;
import cn.chaoyang.scorecard.contract.TrialBalance;
import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.access.LedgerToken;
import cn.chaoyang.scorecard.gateway.plan.Indicator;
import cn.chaoyang.scorecard.gateway.plan.Plan;
import cn.chaoyang.scorecard.gateway.reading.Amounts;
import cn.chaoyang.scorecard.gateway.reading.Patience;
import cn.chaoyang.scorecard.gateway.reading.Positions;
import cn.chaoyang.scorecard.gateway.reading.ReadConnection;
import cn.chaoyang.scorecard.gateway.reconciliation.OwnerRecords.Found;
import cn.chaoyang.scorecard.gateway.reconciliation.Reconciliation.Difference;
import cn.chaoyang.scorecard.gateway.reconciliation.Reconciliation.Figure;
import cn.chaoyang.scorecard.gateway.reconciliation.Reconciliation.Outcome;
import cn.chaoyang.scorecard.gateway.reconciliation.Reconciliation.State;
import cn.chaoyang.scorecard.gateway.routing.ServiceClient;
import cn.chaoyang.scorecard.gateway.routing.ServiceClient.ServiceAwayException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Compares owners with the ledger. */
@ApplicationScoped
public class Reconciling {

    private static final Logger LOG = Logger.getLogger(Reconciling.class);
    private static final Duration UNTIL_IT_ANSWERS = Duration.ofMinutes(2);
    private static final Duration UNTIL_IT_IS_BOOKED = Duration.ofSeconds(30);
    private static final int SERVICE_UNAVAILABLE = 503;

    private final ServiceClient services;
    private final LedgerToken token;
    private final ReadConnection ledger;
    private final DataSource database;
    private final Plan plan;
    private final String district;

    Reconciling(
            ServiceClient services,
            LedgerToken token,
            ReadConnection ledger,
            DataSource database,
            Plan plan,
            GatewayConfig config) {
        this.services = services;
        this.token = token;
        this.ledger = ledger;
        this.database = database;
        this.plan = plan;
        this.district = config.district();
    }

    /** @param service an owner, or {@link Reconciliation#OWN_BOOKS}; whatever goes wrong is an outcome too */
    Outcome compare(String service, LocalDate on) {
        try {
            return Reconciliation.OWN_BOOKS.equals(service) ? ownBooks(on) : owner(service, on);
        } catch (ServiceAwayException e) {
            return Outcome.failed(e.status() == SERVICE_UNAVAILABLE ? "waiting" : "away");
        } catch (IOException e) {
            return Outcome.failed("away");
        } catch (SQLException | RuntimeException e) {
            LOG.errorf(e, "%s could not be compared", service);
            return Outcome.failed("interrupted");
        }
    }

    private Outcome owner(String service, LocalDate on) throws ServiceAwayException, IOException, SQLException {
        TrialBalance balance = balance(service, on);
        if (!isBooked(balance)) {
            return Outcome.failed("behind");
        }
        Outcome first = ledger.read(connection -> outcome(connection, balance, new Found(0, List.of())));
        return first.state() == State.EQUAL ? first : byRecord(service, on);
    }

    /**
     * Asks the owner again, record by record. Of a publisher that has just taken over from another, the first place may
     * have been inexact; a difference that is one shows both times.
     */
    private Outcome byRecord(String service, LocalDate on) throws ServiceAwayException, IOException, SQLException {
        try (InputStream answer = services.get(service, "/balance/records?on=" + on, token.get(), UNTIL_IT_ANSWERS);
                BufferedReader lines = new BufferedReader(new InputStreamReader(answer, StandardCharsets.UTF_8));
                Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                TrialBalance balance = EventCodec.json().readValue(lines.readLine(), TrialBalance.class);
                OwnerRecords records = new OwnerRecords(connection);
                records.load(lines);
                if (!isBooked(balance)) {
                    return Outcome.failed("behind");
                }
                return outcome(connection, balance, records.compare(balance));
            } finally {
                connection.rollback();
            }
        }
    }

    private TrialBalance balance(String service, LocalDate on) throws ServiceAwayException, IOException {
        try (InputStream answer = services.get(service, "/balance?on=" + on, token.get(), UNTIL_IT_ANSWERS)) {
            return EventCodec.json().readValue(answer, TrialBalance.class);
        }
    }

    private boolean isBooked(TrialBalance balance) {
        return balance.topic() == null
                || Patience.until(UNTIL_IT_IS_BOOKED, () -> ledger.read(Positions::read).stream()
                        .anyMatch(position -> position.topic().equals(balance.topic())
                                && position.partition() == balance.partition()
                                && position.nextOffset() >= balance.nextOffset()));
    }

    private Outcome outcome(Connection connection, TrialBalance balance, Found found) throws SQLException {
        String digest = LedgerSide.digest(connection, balance);
        List<Figure> figures = figures(balance, LedgerSide.sums(connection, balance));
        boolean equal = digest.equals(balance.digest()) && figures.stream().noneMatch(Figure::differs);
        return new Outcome(
                equal ? State.EQUAL : State.DIFFERS,
                null,
                balance.nextOffset(),
                balance.records(),
                found.differing(),
                balance.digest(),
                digest,
                figures,
                found.differences());
    }

    private List<Figure> figures(TrialBalance balance, Map<String, BigDecimal> booked) {
        Map<String, BigDecimal> owned = new TreeMap<>();
        balance.sums().forEach(sum -> owned.put(sum.measure(), sum.amount()));
        // A measure that no record contributes to any more is nothing at its owner.
        booked.keySet().forEach(measure -> owned.putIfAbsent(measure, BigDecimal.ZERO));
        List<Figure> figures = new ArrayList<>();
        owned.forEach((measure, amount) ->
                figures.add(figure(measure, amount, booked.getOrDefault(measure, BigDecimal.ZERO))));
        return figures;
    }

    private Outcome ownBooks(LocalDate on) {
        return ledger.read(connection -> {
            List<Figure> figures = new ArrayList<>();
            OwnBooks.sums(connection, district, on)
                    .forEach((measure, pair) -> figures.add(figure(measure, pair.entries(), pair.daily())));
            List<Difference> differences = OwnBooks.differences(connection, district);
            boolean equal = differences.isEmpty() && figures.stream().noneMatch(Figure::differs);
            return new Outcome(
                    equal ? State.EQUAL : State.DIFFERS,
                    null,
                    null,
                    null,
                    differences.size(),
                    null,
                    null,
                    figures,
                    differences);
        });
    }

    private Figure figure(String measure, BigDecimal owner, BigDecimal booked) {
        Indicator indicator = plan.indicators().stream()
                .filter(one -> one.allMeasures().contains(measure))
                .findFirst()
                .orElse(null);
        return new Figure(
                measure,
                indicator == null ? null : indicator.id(),
                indicator == null ? null : indicator.name(),
                indicator == null ? null : indicator.target().unit(),
                Amounts.plain(owner),
                Amounts.plain(booked));
    }
}
