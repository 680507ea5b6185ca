package cn.chaoyang.scorecard.faults.load;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a record says.
 *
 * @param name which no other record of the kind has
 * @param day from which it counts
 * @param amount how much; a platform is always 1
 */
public record Filed(Kind kind, String name, LocalDate day, BigDecimal amount) {

    public Filed {
        // So that 1 and 1.00 are the same content.
        amount = amount.setScale(2);
    }
}
