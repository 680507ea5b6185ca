package cn.chaoyang.scorecard.fund.matching;

import static cn.chaoyang.scorecard.register.form.CommonFields.NOTE;
import static cn.chaoyang.scorecard.register.form.FieldType.DATE;
import static cn.chaoyang.scorecard.register.form.FieldType.INTEGER;
import static cn.chaoyang.scorecard.register.form.FieldType.MONEY;
import static cn.chaoyang.scorecard.register.form.FieldType.TEXT;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.Rules;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.record.Measure;
import cn.chaoyang.scorecard.register.record.Register;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** 政银企对接活动: one record per event. Counts the events, and the money that came of them, from the day it did. */
@Singleton
public class MatchingEventType extends Register<MatchingEvent> {

    private static final Field HELD_ON =
            Field.of(DATE, "heldOn", "活动日期", "Held on").asRequired().asListed().alsoCalled("日期", "举办日期");
    private static final Field ENTERPRISES =
            Field.of(INTEGER, "enterprises", "参加企业户数", "Enterprises").asListed().alsoCalled("企业户数");
    private static final Field INSTITUTIONS =
            Field.of(INTEGER, "institutions", "参加机构家数", "Institutions").alsoCalled("机构家数");
    private static final Field DEMANDS = Field.of(INTEGER, "demands", "融资需求户数", "Demands");
    private static final Field DEMAND_AMOUNT =
            Field.of(MONEY, "demandAmount", "融资需求金额", "Demanded").asListed();
    private static final Field OFFERS = Field.of(INTEGER, "offers", "达成意向户数", "Offers");
    private static final Field OFFER_AMOUNT =
            Field.of(MONEY, "offerAmount", "达成意向金额", "Offered").asListed();
    private static final Field OUTCOMES = Field.of(INTEGER, "outcomes", "落地户数", "Outcomes");
    private static final Field OUTCOME_AMOUNT = Field.of(MONEY, "outcomeAmount", "落地金额", "Came of it")
            .asListed()
            .alsoCalled("授信落地金额")
            .helped("活动之后陆续落地的，修改本记录补填", "Added later, by a revision of this record");

    private static final Field OUTCOME_ON = Field.of(DATE, "outcomeOn", "落地日期", "Came of it on")
            .alsoCalled("放款日期", "达成日期", "授信落地日期")
            .helped("放款或达成之日，落地金额自当日起计入", "The day of payment or agreement; the amount counts from then");

    MatchingEventType(Clock clock) {
        super(
                MatchingEvent.class,
                "matching-events",
                Text.of("政银企对接活动", "Matching events"),
                form(clock),
                Set.of("kjj", "czj", "gxj"));
    }

    private static Form form(Clock clock) {
        return new Form(
                List.of(
                        Field.of(TEXT, "name", "活动名称", "Event")
                                .asRequired()
                                .asListed()
                                .alsoCalled("名称"),
                        HELD_ON,
                        Field.of(TEXT, "host", "主办单位", "Host").asListed().alsoCalled("组织单位"),
                        ENTERPRISES,
                        INSTITUTIONS,
                        DEMANDS,
                        DEMAND_AMOUNT,
                        OFFERS,
                        OFFER_AMOUNT,
                        OUTCOMES,
                        OUTCOME_AMOUNT,
                        OUTCOME_ON,
                        NOTE),
                List.of(
                        Rules.happened(clock, HELD_ON, OUTCOME_ON),
                        Rules.inOrder(HELD_ON, OUTCOME_ON),
                        Rules.requiredWhen(
                                values -> values.has("outcomeAmount")
                                        && values.money("outcomeAmount").signum() > 0,
                                "有落地金额的",
                                "once something came of it",
                                OUTCOME_ON),
                        Rules.notNegative(
                                ENTERPRISES,
                                INSTITUTIONS,
                                DEMANDS,
                                DEMAND_AMOUNT,
                                OFFERS,
                                OFFER_AMOUNT,
                                OUTCOMES,
                                OUTCOME_AMOUNT)));
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                Measure.of("matching-events", "政银企对接活动", "Matching events"),
                Measure.of("matching-outcomes", "政银企对接落地金额（元）", "What came of matching, 元"));
    }

    @Override
    protected List<Contribution> contributions(List<MatchingEvent> accepted) {
        List<Contribution> all = new ArrayList<>();
        for (MatchingEvent event : accepted) {
            all.add(Contribution.forGood("matching-events", event.heldOn, Cause.PUBLISHED));
            if (event.outcomeAmount != null && event.outcomeAmount.signum() > 0) {
                all.add(new Contribution(
                        "matching-outcomes", event.outcomeAmount, outcomeDay(event), null, Cause.SIGNED, null));
            }
        }
        return all;
    }

    /** Of a record of the time before this day was asked for, the day of the event. */
    private static LocalDate outcomeDay(MatchingEvent event) {
        return event.outcomeOn == null ? event.heldOn : event.outcomeOn;
    }
}
