package cn.chaoyang.scorecard.gateway.ledger;

import cn.chaoyang.scorecard.contract.Cause;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A change of a measure on a day, made by one fact. Never altered, never removed.
 *
 * @param ordinal counts the entries of one place in the log from 0
 * @param amount not zero
 */
public record Entry(
        LogPlace place,
        int ordinal,
        SubjectKey subject,
        long version,
        String measure,
        LocalDate effectiveOn,
        BigDecimal amount,
        Cause cause) {}
