package cn.chaoyang.scorecard.gateway.report.text;

import cn.chaoyang.scorecard.gateway.reading.Changes;
import java.math.BigDecimal;
import java.util.List;

/**
 * A figure of the lock before that is known otherwise by now (更正).
 *
 * @param reason the unit's own, as the office has approved it; {@code null} when it has not
 * @param causes what was recorded since, by cause; empty for a ratio
 */
record CorrectionFact(
        String indicator,
        String name,
        String unit,
        BigDecimal locked,
        BigDecimal corrected,
        String reason,
        List<Changes.Line> causes) {}
