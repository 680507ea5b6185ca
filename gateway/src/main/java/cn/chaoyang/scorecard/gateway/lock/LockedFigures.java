package cn.chaoyang.scorecard.gateway.lock;

import cn.chaoyang.scorecard.gateway.Canonical;
import cn.chaoyang.scorecard.gateway.pace.Status;
import cn.chaoyang.scorecard.gateway.scorecard.IndicatorView;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a lock holds of the scorecard.
 *
 * @param decision the newest decision that was known: paths, thresholds, rates and rulings follow from it
 * @param previous the lock before it; {@code null} for the first
 * @param corrections what was recorded since the previous lock for days up to its day (更正)
 * @param steps the newest step of any task that was known; {@code null} for a lock from before there were tasks
 * @param tasks as they stood at that step
 * @param slips the newest step of any 更正单 that was known; {@code null} for a lock that knows none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LockedFigures(
        LocalDate day,
        Instant knownAt,
        long decision,
        List<Figure> indicators,
        @Nullable String previous,
        List<Correction> corrections,
        @Nullable Long steps,
        @Nullable List<LockedTask> tasks,
        @Nullable Long slips) {

    /**
     * One indicator.
     *
     * @param computed the status by the figures alone; {@code status} is what was shown
     * @param reading the label of the ruled way of counting, or {@code default}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LockedFigure")
    public record Figure(
            String id,
            @Nullable BigDecimal value,
            BigDecimal required,
            @Schema(implementation = Status.class) String status,
            @Schema(implementation = Status.class) @Nullable String computed,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal forecast,
            @Schema(enumeration = {"settled", "pending"}) String definition,
            String reading) {

        static Figure of(IndicatorView view) {
            return new Figure(
                    view.id(),
                    view.value(),
                    view.required(),
                    view.status().wire(),
                    view.pace() == null ? null : view.pace().computed().wire(),
                    view.pace() == null ? null : view.pace().expected(),
                    view.pace() == null ? null : view.pace().forecast(),
                    view.definition(),
                    view.ruling() == null ? "default" : view.ruling().reading());
        }
    }

    /**
     * The same day, as it was locked and as it is known by now.
     *
     * @param slip the step by which the office has approved it; {@code null} when it has not
     * @param reason the unit's own; {@code null} when it was not approved
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LockedCorrection")
    public record Correction(
            String id,
            @Nullable BigDecimal locked,
            @Nullable BigDecimal corrected,
            @Nullable Long slip,
            @Nullable String reason) {}

    /** Always the same text for the same figures. */
    String canonical() {
        return Canonical.write(this);
    }

    public static LockedFigures parse(String canonical) {
        return Canonical.read(canonical, LockedFigures.class);
    }

    /** SM3, hexadecimal. */
    static String digest(String canonical) {
        return Canonical.digest(canonical);
    }
}
