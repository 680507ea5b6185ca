package cn.chaoyang.scorecard.gateway.plan;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the plan demands of an indicator.
 *
 * @param printed the comparator as printed, for example 突破
 * @param number the number as printed, in {@code unit}
 * @param unit 户, 人, 项, 个, 家, 种, 元 or %
 */
public record Target(Comparator comparator, String printed, BigDecimal number, String unit, LocalDate deadline) {

    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final BigDecimal YI = new BigDecimal("100000000");

    /** The least value that satisfies the comparator: 301 for 突破300户, 500000000.01 for 超5亿元. */
    public BigDecimal required() {
        if (comparator == Comparator.AT_LEAST) {
            return number;
        }
        return number.add("元".equals(unit) ? CENT : BigDecimal.ONE);
    }

    public boolean isReached(BigDecimal value) {
        return comparator.isSatisfied(value, number);
    }

    /** For example 突破300，须达301; of money 超5亿元, since the next cent after it is nobody's aim. */
    public String text() {
        if ("元".equals(unit)) {
            return (comparator == Comparator.AT_LEAST ? "须达" : printed) + money();
        }
        String plain = number.toPlainString();
        if (comparator == Comparator.AT_LEAST) {
            return "须达" + plain + ("%".equals(unit) ? "%" : "");
        }
        return printed + plain + "，须达" + required().toPlainString();
    }

    private String money() {
        BigDecimal scaled = number.divide(YI);
        return scaled.compareTo(BigDecimal.ONE) >= 0
                ? scaled.stripTrailingZeros().toPlainString() + "亿元"
                : number.toPlainString() + "元";
    }
}
