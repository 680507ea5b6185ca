package cn.chaoyang.scorecard.gateway.pace;

import java.math.BigDecimal;

/**
 * What is assumed of certificates. Data that a supervisor edits.
 *
 * @param renewal share of expiring certificates that are renewed, 0 to 1
 * @param pass share of the pipeline that is recognised, 0 to 1
 */
public record Rates(BigDecimal renewal, BigDecimal pass) {

    /** Where nobody has said otherwise. */
    public static final Rates DEFAULT = new Rates(new BigDecimal("0.85"), new BigDecimal("0.85"));
}
