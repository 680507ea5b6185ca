package cn.chaoyang.scorecard.gateway.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/**
 * How a printed number binds. 超、突破、超过 exclude it; 以上、达到、达 and a bare number include it (the convention of
 * 民法典第1259条).
 */
public enum Comparator {
    ABOVE(">"),
    AT_LEAST(">=");

    private final String sign;

    Comparator(String sign) {
        this.sign = sign;
    }

    @JsonValue
    public String sign() {
        return sign;
    }

    /** @throws IllegalArgumentException when the sign is neither {@code >} nor {@code >=} */
    static Comparator of(String sign) {
        for (Comparator comparator : values()) {
            if (comparator.sign.equals(sign)) {
                return comparator;
            }
        }
        throw new IllegalArgumentException("unknown comparator " + sign);
    }

    public boolean isSatisfied(BigDecimal value, BigDecimal target) {
        int order = value.compareTo(target);
        return this == ABOVE ? order > 0 : order >= 0;
    }
}
