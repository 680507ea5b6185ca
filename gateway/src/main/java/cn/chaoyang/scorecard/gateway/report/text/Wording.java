package cn.chaoyang.scorecard.gateway.report.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/** Figures, days and states in plain official Chinese, rounded as on the screen. */
public final class Wording {

    /** Stands where there is no number; never 0. */
    public static final String NOTHING = "—";

    private static final int DECIMALS = 2;
    private static final BigDecimal WAN = new BigDecimal(10_000);
    private static final BigDecimal YI = new BigDecimal(100_000_000);

    private static final Map<String, String> STATUS = Map.ofEntries(
            Map.entry("reached", "已完成"),
            Map.entry("normal", "正常"),
            Map.entry("warning", "预警"),
            Map.entry("late", "滞后"),
            Map.entry("missed", "未完成"),
            Map.entry("unreported", "未报"),
            Map.entry("smallSample", "样本不足"),
            Map.entry("to-issue", "待交办"),
            Map.entry("to-sign", "待签收"),
            Map.entry("in-progress", "办理中"),
            Map.entry("to-review", "待审核"),
            Map.entry("to-check", "待核查"),
            Map.entry("closed", "已销号"),
            Map.entry("suspended", "暂缓"),
            Map.entry("terminated", "终止"));

    private static final Map<String, String> CAUSE = Map.ofEntries(
            Map.entry("granted", "认定"),
            Map.entry("renewed", "续期"),
            Map.entry("expiry", "到期未续"),
            Map.entry("revoked", "撤销"),
            Map.entry("movedIn", "迁入"),
            Map.entry("movedOut", "迁出"),
            Map.entry("closed", "注销"),
            Map.entry("signed", "签约"),
            Map.entry("ended", "期满"),
            Map.entry("invested", "投资"),
            Map.entry("published", "发布"),
            Map.entry("replaced", "被替换"),
            Map.entry("opening", "期初数"));

    private Wording() {}

    /** Of an indicator or of a task, by its name on the wire. */
    public static String status(String wire) {
        return wire == null ? "" : STATUS.getOrDefault(wire, wire);
    }

    /** @param wire a cause of the contract */
    static String cause(String wire) {
        return CAUSE.get(wire);
    }

    /** With its unit: 47户, 79.96%, 5亿元. Money is said in 万元 or 亿元 only where two places keep it exact. */
    public static String figure(BigDecimal value, String unit) {
        if (value == null) {
            return NOTHING;
        }
        if (!"元".equals(unit) || value.abs().compareTo(WAN) < 0) {
            return number(value) + unit;
        }
        if (value.abs().compareTo(YI) >= 0 && isShort(value.divide(YI))) {
            return number(value.divide(YI)) + "亿元";
        }
        return isShort(value.divide(WAN)) ? number(value.divide(WAN)) + "万元" : number(value) + unit;
    }

    /** What was computed and not counted, as a planned way or a forecast: money in whole 万元. */
    static String computed(BigDecimal value, String unit) {
        return "元".equals(unit) && value != null && value.abs().compareTo(WAN) >= 0
                ? figure(value.divide(WAN).setScale(0, RoundingMode.HALF_UP).multiply(WAN), unit)
                : figure(value, unit);
    }

    private static boolean isShort(BigDecimal scaled) {
        return scaled.stripTrailingZeros().scale() <= DECIMALS;
    }

    /** At most two places. */
    static String number(BigDecimal value) {
        BigDecimal rounded = value.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.toPlainString();
    }

    /** What came or went: 增加3户, 减少2户, 无变化; of a share in points. */
    static String change(BigDecimal change, String unit) {
        if (change.signum() == 0) {
            return "无变化";
        }
        String amount = figure(change.abs(), unit);
        String points = "%".equals(unit) ? amount.replace("%", "个百分点") : amount;
        return (change.signum() > 0 ? "增加" : "减少") + points;
    }

    /** For example 2026年9月30日. */
    public static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    public static String month(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }

    /** For example 2026年第三季度. */
    static String quarter(YearMonth month) {
        return month.getYear() + "年第" + "一二三四".charAt((month.getMonthValue() - 1) / 3) + "季度";
    }
}
