package cn.chaoyang.scorecard.register.opening;

import static java.util.stream.Collectors.groupingBy;

import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.contract.Subject;
import cn.chaoyang.scorecard.register.opening.OpeningRule.Balance;
import cn.chaoyang.scorecard.register.revision.SubjectFollower;
import cn.chaoyang.scorecard.register.revision.SubjectStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps the balances in step with the records: whenever an accepted change alters what the records of a measure come to on a
 * balance's day, the balance's subject changes with it and goes out in the same fact. Used only under the lock of the chain.
 */
@ApplicationScoped
public class OpeningBalances implements SubjectFollower {

    /** The kind of subject balances are, one per measure. */
    static final String REGISTER = "opening_balance";

    @Inject
    SubjectStore subjects;

    private record Row(String measure, Balance balance) {}

    /** Balances do not follow themselves. */
    @Override
    public Following follow(Connection connection, String register) throws SQLException {
        if (register.equals(REGISTER)) {
            return new Balances(connection, Map.of());
        }
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                        "select measure, balance_on, amount, period_from, stands_until, counted from opening_state");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                rows.add(new Row(
                        row.getString(1),
                        new Balance(
                                row.getObject(2, LocalDate.class),
                                row.getBigDecimal(3),
                                row.getObject(4, LocalDate.class),
                                row.getObject(5, LocalDate.class),
                                row.getBigDecimal(6))));
            }
        }
        Map<String, List<Balance>> byMeasure = new HashMap<>();
        rows.stream()
                .collect(groupingBy(Row::measure))
                .forEach((measure, some) -> byMeasure.put(
                        measure, new ArrayList<>(some.stream().map(Row::balance).toList())));
        return new Balances(connection, byMeasure);
    }

    /** Writes down what the balances of a measure are and what the records come to on their days. */
    void remember(Connection connection, String measure, Collection<OpeningBalance> accepted) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from opening_state where measure = ?")) {
            delete.setString(1, measure);
            delete.executeUpdate();
        }
        save(connection, measure, balances(connection, measure, accepted));
    }

    List<Balance> balances(Connection connection, String measure, Collection<OpeningBalance> accepted)
            throws SQLException {
        List<Contribution> counted = byRecords(connection, measure);
        return accepted.stream()
                .map(OpeningBalances::uncounted)
                .map(balance -> balance.plus(balance.countedIn(measure, counted)))
                .toList();
    }

    /** As signed, beside no record yet. */
    static Balance uncounted(OpeningBalance balance) {
        return new Balance(balance.balanceOn, balance.amount, balance.periodFrom, balance.standsUntil, BigDecimal.ZERO);
    }

    private static List<Contribution> byRecords(Connection connection, String measure) throws SQLException {
        List<Contribution> counted = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "select contributions from subject where register <> ? and strpos(contributions, ?) > 0")) {
            query.setString(1, REGISTER);
            query.setString(2, '"' + measure + '"');
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    SubjectStore.parse(rows.getString(1)).forEach(subject -> counted.addAll(subject.contributions()));
                }
            }
        }
        return counted;
    }

    private static void save(Connection connection, String measure, Collection<Balance> balances) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement(
                """
                insert into opening_state (measure, balance_on, amount, period_from, stands_until, counted)
                values (?, ?, ?, ?, ?, ?)
                on conflict (measure, balance_on) do update
                set amount = excluded.amount, period_from = excluded.period_from,
                    stands_until = excluded.stands_until, counted = excluded.counted""")) {
            for (Balance balance : balances) {
                upsert.setString(1, measure);
                upsert.setObject(2, balance.on());
                upsert.setBigDecimal(3, balance.amount());
                upsert.setObject(4, balance.periodFrom(), Types.DATE);
                upsert.setObject(5, balance.standsUntil(), Types.DATE);
                upsert.setBigDecimal(6, balance.counted());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    /** The balances during one acceptance. */
    private final class Balances implements Following {

        private final Connection connection;
        private final Map<String, List<Balance>> byMeasure;
        private final Map<String, Subject> changed = new LinkedHashMap<>();

        private Balances(Connection connection, Map<String, List<Balance>> byMeasure) {
            this.connection = connection;
            this.byMeasure = byMeasure;
        }

        @Override
        public boolean active() {
            return !byMeasure.isEmpty();
        }

        @Override
        public List<Subject> after(List<Contribution> before, List<Contribution> now) throws SQLException {
            List<Subject> moved = new ArrayList<>();
            for (Map.Entry<String, List<Balance>> entry : byMeasure.entrySet()) {
                String measure = entry.getKey();
                if (step(measure, entry.getValue(), before, now)) {
                    Subject subject = current(measure);
                    List<Contribution> contributions = OpeningRule.count(measure, entry.getValue());
                    if (!contributions.equals(subject.contributions())) {
                        Subject next =
                                new Subject(REGISTER, measure, subject.title(), subject.version() + 1, contributions);
                        changed.put(measure, next);
                        moved.add(next);
                    }
                }
            }
            return moved;
        }

        private boolean step(
                String measure, List<Balance> balances, List<Contribution> before, List<Contribution> now) {
            boolean moved = false;
            for (int i = 0; i < balances.size(); i++) {
                Balance balance = balances.get(i);
                BigDecimal more = balance.countedIn(measure, now).subtract(balance.countedIn(measure, before));
                if (more.signum() != 0) {
                    balances.set(i, balance.plus(more));
                    moved = true;
                }
            }
            return moved;
        }

        private Subject current(String measure) throws SQLException {
            Subject known = changed.get(measure);
            return known != null
                    ? known
                    : subjects.find(connection, REGISTER, measure)
                            .orElseThrow(() -> new IllegalStateException("no subject for the balances of " + measure));
        }

        @Override
        public void end() throws SQLException {
            for (Map.Entry<String, List<Balance>> entry : byMeasure.entrySet()) {
                save(connection, entry.getKey(), entry.getValue());
            }
            subjects.save(connection, changed.values());
        }
    }
}
