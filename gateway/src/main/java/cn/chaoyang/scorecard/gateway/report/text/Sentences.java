package cn.chaoyang.scorecard.gateway.report.text;

import static cn.chaoyang.scorecard.gateway.report.text.Wording.figure;
import static cn.chaoyang.scorecard.gateway.report.text.Wording.status;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What can be said of figures, sentence by sentence. */
final class Sentences {

    private static final List<String> ORDER =
            List.of("reached", "normal", "warning", "late", "missed", "smallSample", "unreported");

    private Sentences() {}

    /** How many have which status, in the order the screen has; those nothing has are left out. */
    static Map<String, Integer> counts(List<IndicatorFact> indicators) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String status : ORDER) {
            int of = (int) indicators.stream()
                    .filter(one -> one.status().equals(status))
                    .count();
            if (of > 0) {
                counts.put(status, of);
            }
        }
        return counts;
    }

    /** For example 19项指标中，正常3项，滞后1项，未报15项。 */
    static String counted(List<IndicatorFact> indicators) {
        return indicators.size() + "项指标中，"
                + counts(indicators).entrySet().stream()
                        .map(entry -> status(entry.getKey()) + entry.getValue() + "项")
                        .collect(Collectors.joining("，"))
                + "。";
    }

    /** Which have another status than before. */
    static String moved(Facts facts) {
        String moved = facts.indicators().stream()
                .filter(one -> one.before() != null
                        && !one.status().equals(one.before().status()))
                .map(one -> one.name() + "由" + status(one.before().status()) + "转为" + status(one.status()))
                .collect(Collectors.joining("，"));
        return "与" + Wording.day(facts.compared()) + "封账相比，" + (moved.isEmpty() ? "各项指标状态未变。" : moved + "，其余指标状态未变。");
    }

    /** Everything there is to say of one: figure, change, goal, path and status. */
    static String progress(IndicatorFact one) {
        if (!one.isReported()) {
            return one.name() + "尚未报数，由" + one.leadName() + "牵头，" + goal(one) + "。";
        }
        StringBuilder text = new StringBuilder(one.name());
        text.append("为").append(figure(one.value(), one.unit()));
        text.append("，由").append(one.leadName()).append("牵头");
        BigDecimal change = sinceBefore(one);
        if (change != null) {
            text.append("，较上期").append(Wording.change(change, one.unit()));
        }
        text.append("，").append(goal(one));
        if (one.expected() != null) {
            text.append("，按序时应达").append(Wording.computed(one.expected(), one.unit()));
        }
        text.append("，状态为").append(status(one.status())).append("。");
        if ("pending".equals(one.definition())) {
            text.append("该指标口径待确认。");
        }
        return text.toString();
    }

    private static String goal(IndicatorFact one) {
        return one.deadline().getYear() + "年目标" + one.goal();
    }

    private static BigDecimal sinceBefore(IndicatorFact one) {
        return one.before() == null || one.before().value() == null
                ? null
                : one.value().subtract(one.before().value());
    }

    /** Why one is behind, as far as figures say it. */
    static String reason(IndicatorFact one) {
        if (one.gap() == null && !"missed".equals(one.status())) {
            return forecast(one);
        }
        if ("missed".equals(one.status())) {
            return "现为" + figure(one.value(), one.unit()) + "，须达" + figure(one.required(), one.unit()) + "，相差"
                    + points(figure(one.required().subtract(one.value()), one.unit()), one.unit()) + expiring(one)
                    + "。";
        }
        return "现为" + figure(one.value(), one.unit()) + "，按序时应达" + Wording.computed(one.expected(), one.unit()) + "，相差"
                + points(Wording.computed(one.expected().subtract(one.value()), one.unit()), one.unit())
                + expiring(one) + "。";
    }

    /** One that is on its path by now and behind by what is foretold. */
    private static String forecast(IndicatorFact one) {
        return "现为" + figure(one.value(), one.unit())
                + (one.forecast() == null ? "" : "，按现有进度预计为" + Wording.computed(one.forecast(), one.unit())) + "，须达"
                + figure(one.required(), one.unit()) + expiring(one) + "。";
    }

    private static String expiring(IndicatorFact one) {
        return one.expiring() == null || one.expiring().signum() == 0
                ? ""
                : "，年底前到期" + figure(one.expiring(), one.unit());
    }

    private static String points(String amount, String unit) {
        return "%".equals(unit) ? amount.replace("%", "个百分点") : amount;
    }

    /** What the month brought, for the table. */
    static String month(IndicatorFact one) {
        if (!one.isReported()) {
            return "尚未报数。";
        }
        String change = one.monthChange() == null ? "" : "本月" + Wording.change(one.monthChange(), one.unit()) + "，";
        return change + "累计" + figure(one.value(), one.unit()) + "。";
    }

    /** What is known otherwise by now, and by which entries. */
    static String correction(CorrectionFact one) {
        String causes = one.causes().stream()
                .map(line -> Wording.cause(line.cause()) + signed(line.amount(), one.unit()))
                .collect(Collectors.joining("，"));
        return one.name() + "由" + figure(one.locked(), one.unit()) + "更正为" + figure(one.corrected(), one.unit())
                + (causes.isEmpty() ? "" : "（封账后登记：" + causes + "）") + "。"
                + (one.reason() == null ? "" : "更正原因：" + ended(one.reason()));
    }

    private static String ended(String sentence) {
        return sentence.endsWith("。") ? sentence : sentence + "。";
    }

    private static String signed(BigDecimal amount, String unit) {
        return (amount.signum() > 0 ? "增" : "减") + figure(amount.abs(), unit);
    }
}
