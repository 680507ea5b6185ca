package cn.chaoyang.scorecard.register.opening;

import static cn.chaoyang.scorecard.register.form.CommonFields.DOCUMENT_NO;
import static cn.chaoyang.scorecard.register.form.CommonFields.NOTE;
import static cn.chaoyang.scorecard.register.form.FieldType.DATE;
import static cn.chaoyang.scorecard.register.form.FieldType.MONEY;

import cn.chaoyang.scorecard.contract.Change;
import cn.chaoyang.scorecard.contract.ChangeKind;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.Rules;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.form.Values;
import cn.chaoyang.scorecard.register.form.Violation;
import cn.chaoyang.scorecard.register.problem.ProblemException;
import cn.chaoyang.scorecard.register.record.RecordState;
import cn.chaoyang.scorecard.register.record.Register;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;

/** 期初数: one record per measure and day, in every service for its own measures. */
@Singleton
public class OpeningBalanceType extends Register<OpeningBalance> {

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
                    "该日应有的总数；名册中当日已计入的自动从中扣除，不重复计。其中后来续期的，旧证书也要补录，否则续期的会与期初数重复",
                    "The total on that day; what records count on it is taken off, never counted twice. Where a member"
                            + " renews later, enter its certificate of that day too, or the renewal counts beside the balance");
    private static final Field PERIOD_FROM = Field.of(DATE, "periodFrom", "起算日期", "Since")
            .asListed()
            .alsoCalled("期间起", "起始日期")
            .helped(
                    "年度数、自某日起的累计数填写，例如本年数填1月1日：只代表这一期间发生的；不填则代表截至日期以前的全部",
                    "For a total of a year, or since a day: it stands for what happened since then. Empty for everything before");
    private static final Field STANDS_UNTIL = Field.of(DATE, "standsUntil", "有效期至", "Stands until")
            .asListed()
            .alsoCalled("期初数有效期至", "退出日期")
            .helped(
                    "记录自有期限的存量填写，含当日，过后退出，例如当年有效的名单填12月31日；不填则一直计入",
                    "For a stock whose records end by themselves: inclusive, it lapses after. Empty for good");

    private final Clock clock;
    private Form form;

    @Inject
    OpeningBalances openings;

    @Inject
    OpeningMeasures measures;

    @Inject
    EntityManager entities;

    OpeningBalanceType(Clock clock) {
        super(
                OpeningBalance.class,
                "opening-balances",
                Text.of("期初数", "Opening balances"),
                new Form(List.of(), List.of()),
                Set.of());
        this.clock = clock;
    }

    /** Made when it is first asked for: its choices are the measures of all types, and this is one of them. */
    @Override
    public Form form() {
        if (form == null) {
            form = new Form(
                    List.of(measure(), BALANCE_ON, AMOUNT, PERIOD_FROM, STANDS_UNTIL, DOCUMENT_NO.asRequired(), NOTE),
                    List.of(
                            Rules.happened(clock, BALANCE_ON),
                            Rules.notNegative(AMOUNT),
                            Rules.inOrder(PERIOD_FROM, BALANCE_ON),
                            Rules.inOrder(BALANCE_ON, STANDS_UNTIL),
                            OpeningBalanceType::eitherPeriodOrEnd));
        }
        return form;
    }

    private Field measure() {
        return Field.option("measure", "计量", "Measure", measures.options())
                .asRequired()
                .asListed()
                .alsoCalled("指标", "计量代号")
                .helped("由填报该名册的单位登记", "Signed by the units that file the register behind it");
    }

    /** A total of what happened in a period does not lapse: its end would be booked as a loss in a later year. */
    private static List<Violation> eitherPeriodOrEnd(Values values) {
        return values.has(PERIOD_FROM.name()) && values.has(STANDS_UNTIL.name())
                ? List.of(Violation.error(
                        STANDS_UNTIL.name(),
                        "period-or-end",
                        "填了起算日期的是期间数，没有有效期，请只填一项",
                        "A total of a period does not lapse: fill in one of the two"))
                : List.of();
    }

    /** Whoever files a register that counts may sign for what is not in it yet. */
    @Override
    public Set<String> filingUnits() {
        return measures.units();
    }

    @Override
    public Set<String> filingUnits(Values values) {
        return values.has("measure") ? measures.units(values.text("measure")) : measures.units();
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
            requireApart(balances);
            openings.remember(connection, measure, balances);
        }
    }

    /** Of two totals that share some days but not all, nobody can say what they come to together. */
    private static void requireApart(List<OpeningBalance> balances) {
        OpeningRule.crossing(balances.stream().map(OpeningBalances::uncounted).toList())
                .ifPresent(cross -> {
                    throw ProblemException.conflict(
                            "periods-cross",
                            Text.of(
                                    "与截至 " + cross.on() + " 的期初数期间交叉，请改为同一起算日期或自其次日起算",
                                    "Its period crosses that of the balance on " + cross.on()
                                            + ": begin with it, or after its day"));
                });
    }

    @Override
    protected List<Contribution> contributions(List<OpeningBalance> accepted) {
        String measure = accepted.get(0).measure;
        return entities.unwrap(Session.class)
                .doReturningWork(
                        connection -> OpeningRule.count(measure, openings.balances(connection, measure, accepted)));
    }
}
