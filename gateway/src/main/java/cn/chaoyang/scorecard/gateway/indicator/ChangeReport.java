package cn.chaoyang.scorecard.gateway.indicator;

import cn.chaoyang.scorecard.gateway.reading.Changes.Line;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Why a number changed: {@code opening} plus the amounts of all changes is {@code closing}.
 *
 * @param opening the value on {@code from}, as known at the first moment
 * @param changes by cause; {@code corrected} is what was recorded later for days up to {@code from}, {@code newYear} what a
 *     yearly count drops on 1 January, {@code ruling} what another way of counting has changed, {@code ratio} the difference of a ratio, whose parts say why
 * @param closing the value on {@code to}, as known at the second moment
 * @param parts the two populations of a ratio
 */
public record ChangeReport(
        LocalDate from,
        LocalDate to,
        BigDecimal opening,
        List<Line> changes,
        BigDecimal closing,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Part> parts) {

    /** @param role numerator or denominator */
    public record Part(String role, BigDecimal opening, List<Line> changes, BigDecimal closing) {}
}
