package cn.chaoyang.scorecard.register.opening;

import static cn.chaoyang.scorecard.register.form.CommonFields.DOCUMENT_NO;
import static cn.chaoyang.scorecard.register.form.CommonFields.NOTE;
import static cn.chaoyang.scorecard.register.form.FieldType.DATE;
import static cn.chaoyang.scorecard.register.form.FieldType.MONEY;
import static cn.chaoyang.scorecard.register.form.FieldType.TEXT;
import static java.util.stream.Collectors.toUnmodifiableSet;

import cn.chaoyang.scorecard.contract.Change;
import cn.chaoyang.scorecard.contract.ChangeKind;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.Rules;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.form.Values;
import cn.chaoyang.scorecard.register.form.Violation;
import cn.chaoyang.scorecard.register.record.RecordState;
import cn.chaoyang.scorecard.register.record.RecordTypes;
import cn.chaoyang.scorecard.register.record.Register;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hibernate.Session;

/** 期初数: one record per measure and day, in every service for its own measures. */
@Singleton
public class OpeningBalanceType extends Register<OpeningBalance> {

    private static final Pattern MEASURE_NAME = Pattern.compile("[a-z][a-z0-9@-]*");

    private static final Field MEASURE = Field.of(TEXT, "measure", "计量", "Measure")
            .asRequired()
            .asListed()
            .helped("计量的代号，例如 local-transfers，见各名册说明", "Its name, for example local-transfers: see the registers")
            .exampled("local-transfers")
            .checked((field, value) -> MEASURE_NAME.matcher((String) value).matches()
                    ? Optional.empty()
                    : Optional.of(Violation.error(
                            field.name(),
                            "measure",
                            "计量代号由小写字母、数字和 - 组成，例如 local-transfers",
                            "A measure is written in lower case, for example local-transfers")));
    private static final Field BALANCE_ON = Field.of(DATE, "balanceOn", "截至日期", "On")
            .asRequired()
            .asListed()
            .alsoCalled("日期", "期初日期")
            .helped("名册补录以前的总数截至哪一天", "The day the total is of");
    private static final Field AMOUNT = Field.of(MONEY, "amount", "期初数", "Balance")
            .asRequired()
            .asListed()
            .alsoCalled("总数", "数量", "金额")
            .helped(
                    "该日应有的总数；名册中当日已计入的自动从中扣除，不重复计",
                    "The total on that day; what records count on it is taken off, never counted twice");

    @Inject
    OpeningBalances openings;

    @Inject
    EntityManager entities;

    @Inject
    Instance<RecordTypes> types;

    OpeningBalanceType(Clock clock) {
        super(
                OpeningBalance.class,
                "opening-balances",
                Text.of("期初数", "Opening balances"),
                new Form(
                        List.of(MEASURE, BALANCE_ON, AMOUNT, DOCUMENT_NO.asRequired(), NOTE),
                        List.of(Rules.happened(clock, BALANCE_ON), Rules.notNegative(AMOUNT))),
                Set.of());
    }

    /** Whoever files any register of the service may sign for what is not in it yet. */
    @Override
    public Set<String> filingUnits() {
        return types.get().all().stream()
                .filter(type -> type != this)
                .flatMap(type -> type.filingUnits().stream())
                .collect(toUnmodifiableSet());
    }

    @Override
    public Set<String> filingUnits(Values values) {
        return filingUnits();
    }

    @Override
    public Change change(OpeningBalance accepted, OpeningBalance filed) {
        return accepted == null && !filed.withdrawal ? Change.of(ChangeKind.OPENING) : super.change(accepted, filed);
    }

    @Override
    protected void accepted(Connection connection, Collection<String> measures) throws SQLException {
        for (String measure : measures) {
            List<OpeningBalance> balances =
                    OpeningBalance.list("state = ?1 and subject = ?2", RecordState.ACCEPTED, measure);
            openings.remember(connection, measure, balances);
        }
    }

    @Override
    protected List<Contribution> contributions(List<OpeningBalance> accepted) {
        String measure = accepted.get(0).measure;
        return entities.unwrap(Session.class)
                .doReturningWork(
                        connection -> OpeningRule.count(measure, openings.balances(connection, measure, accepted)));
    }
}
