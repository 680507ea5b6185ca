package cn.chaoyang.scorecard.gateway.indicator;

import cn.chaoyang.scorecard.gateway.reading.Changes.Line;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

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
        @Nullable BigDecimal opening,
        List<Line> changes,
        @Nullable BigDecimal closing,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Part> parts) {

    /** One of the two populations of a ratio. */
    @Schema(name = "PopulationChange")
    public record Part(
            @Schema(enumeration = {"numerator", "denominator"}) String role,
            BigDecimal opening,
            List<Line> changes,
            BigDecimal closing) {}
}
