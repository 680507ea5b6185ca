package cn.chaoyang.scorecard.fund.deal;

import static cn.chaoyang.scorecard.register.form.FieldType.CODE;
import static cn.chaoyang.scorecard.register.form.FieldType.DATE;
import static cn.chaoyang.scorecard.register.form.FieldType.FLAG;
import static cn.chaoyang.scorecard.register.form.FieldType.MONEY;
import static cn.chaoyang.scorecard.register.form.FieldType.TEXT;
import static cn.chaoyang.scorecard.register.form.Violation.error;

import cn.chaoyang.scorecard.fund.fund.PlanFund;
import cn.chaoyang.scorecard.register.code.CreditCode;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.Option;
import cn.chaoyang.scorecard.register.form.Values;
import cn.chaoyang.scorecard.register.form.Violation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The form of a {@link Deal}. */
final class DealForm {

    private static final List<Field> FIELDS = List.of(
            PlanFund.FIELD,
            Field.of(CODE, "investeeCreditCode", "被投企业统一社会信用代码", "Investee’s credit code")
                    .asRequired()
                    .alsoCalled("统一社会信用代码", "信用代码", "被投企业信用代码", "企业信用代码")
                    .checked(CreditCode.check()),
            Field.of(TEXT, "investeeName", "被投企业", "Investee")
                    .asListed()
                    .asRequired()
                    .alsoCalled("被投企业名称", "企业名称", "项目名称", "项目企业"),
            Field.option(
                            "round",
                            "轮次",
                            "Round",
                            List.of(
                                    Option.of("SEED", "种子轮", "Seed"),
                                    Option.of("ANGEL", "天使轮", "Angel"),
                                    Option.of("PRE_A", "Pre-A轮", "Pre-A"),
                                    Option.of("A", "A轮", "Series A"),
                                    Option.of("B", "B轮", "Series B"),
                                    Option.of("C", "C轮", "Series C"),
                                    Option.of("STRATEGIC", "战略投资", "Strategic")))
                    .asListed()
                    .asRequired()
                    .alsoCalled("投资轮次", "融资轮次"),
            Field.option("stage", "阶段", "Stage", DealStage.options())
                    .asListed()
                    .asRequired()
                    .alsoCalled("项目阶段", "投资阶段", "进度"),
            Field.of(DATE, "closedOn", "交割日", "Closed on")
                    .asListed()
                    .alsoCalled("交割日期", "出资日期", "投资日期")
                    .helped(
                            "出资到账且工商变更完成之日，自当日起计入；同一企业后续轮次不重复计",
                            "Money arrived and registration changed; counts from this day, once per investee"),
            Field.of(MONEY, "amount", "投资金额", "Amount")
                    .asListed()
                    .alsoCalled("出资金额", "投资额", "金额")
                    .helped("元；可写 500万、1.2亿", "元; 500万 and 1.2亿 are understood"),
            Field.of(FLAG, "bySubFund", "子基金投资", "By a sub-fund")
                    .alsoCalled("是否子基金投资", "子基金穿透")
                    .helped("由子基金投出的填“是”，默认不计入（口径待确认）", "What a sub-fund invests in does not count by default"),
            Field.of(FLAG, "early", "投早", "Early").alsoCalled("是否投早"),
            Field.of(FLAG, "small", "投小", "Small").alsoCalled("是否投小"),
            Field.of(FLAG, "longTerm", "投长期", "Long-term").alsoCalled("是否投长期"),
            Field.of(FLAG, "hardTech", "投硬科技", "Hard tech").alsoCalled("是否投硬科技"),
            Field.of(DATE, "tagRulesFrom", "标签口径施行日期", "Tag rules in force from")
                    .alsoCalled("标签口径", "认定口径施行日期")
                    .helped(
                            "按“投资标签口径”名册中哪一日起施行的标准认定",
                            "By which text on the register of tag rules the tags were judged"),
            Field.of(DATE, "exitedOn", "退出日期", "Exited on")
                    .asListed()
                    .alsoCalled("退出时间")
                    .helped("退出后仍计入累计投资项目", "It still counts after the exit"),
            Field.of(TEXT, "coInvestors", "同轮其他投资方", "Co-investors").alsoCalled("跟投方", "合投机构", "共同投资方"));

    private DealForm() {}

    static Form form(Clock clock) {
        return new Form(
                FIELDS,
                List.of(
                        values -> closing(values, LocalDate.now(clock)),
                        DealForm::amount,
                        DealForm::exit,
                        DealForm::tags));
    }

    private static List<Violation> closing(Values values, LocalDate today) {
        boolean closed = closed(values);
        List<Violation> found = new ArrayList<>();
        if (closed && !values.has("closedOn")) {
            found.add(error("closedOn", "closing-missing", "已到交割及以后阶段，请填写交割日", "Give the day on which it was closed"));
        }
        if (values.has("stage") && !closed && values.has("closedOn")) {
            found.add(error(
                    "closedOn",
                    "closing-early",
                    "尚未到交割阶段，不应有交割日，请核对阶段",
                    "It is not closed yet, so there is no such day: check the stage"));
        }
        if (values.has("closedOn") && values.date("closedOn").isAfter(today)) {
            found.add(error(
                    "closedOn",
                    "closing-future",
                    "交割日 " + values.date("closedOn") + " 晚于今天（" + today + "），请核对",
                    "It cannot have been closed on a day to come: today is " + today));
        }
        return found;
    }

    private static List<Violation> amount(Values values) {
        if (values.has("amount") && values.money("amount").signum() <= 0) {
            return List.of(error("amount", "amount-positive", "投资金额应大于0", "The amount is above 0"));
        }
        if (closed(values) && !values.has("amount")) {
            return List.of(error("amount", "amount-missing", "已交割的请填写投资金额", "Give the amount once it is closed"));
        }
        return List.of();
    }

    private static List<Violation> exit(Values values) {
        List<Violation> found = new ArrayList<>();
        boolean exited = DealStage.EXITED.name().equals(values.text("stage"));
        if (exited && !values.has("exitedOn")) {
            found.add(error("exitedOn", "exit-missing", "已退出的请填写退出日期", "Give the day of the exit"));
        }
        if (values.has("stage") && !exited && values.has("exitedOn")) {
            found.add(error("exitedOn", "exit-early", "阶段不是退出，不应有退出日期", "It has not exited: check the stage"));
        }
        if (values.has("exitedOn")
                && values.has("closedOn")
                && values.date("exitedOn").isBefore(values.date("closedOn"))) {
            found.add(error("exitedOn", "exit-order", "退出日期早于交割日，请核对", "It exits before it was closed"));
        }
        return found;
    }

    private static List<Violation> tags(Values values) {
        boolean tagged = Stream.of("early", "small", "longTerm", "hardTech")
                .anyMatch(tag -> Boolean.TRUE.equals(values.asMap().get(tag)));
        return tagged && !values.has("tagRulesFrom")
                ? List.of(error(
                        "tagRulesFrom",
                        "tag-rules-missing",
                        "标注投早、投小、投长期、投硬科技的，请填写标签口径施行日期",
                        "Say by which text of the tag rules it was judged"))
                : List.of();
    }

    private static boolean closed(Values values) {
        return values.has("stage") && DealStage.valueOf(values.text("stage")).closed();
    }
}
