package cn.chaoyang.scorecard.gateway.reading;

import java.math.BigDecimal;

/** How amounts are written: 301, not 301.00 or 3.01E+2; 500000000.01 to the cent. */
public final class Amounts {

    private Amounts() {}

    public static BigDecimal plain(BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
