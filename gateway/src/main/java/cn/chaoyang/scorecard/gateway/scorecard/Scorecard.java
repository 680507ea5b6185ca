package cn.chaoyang.scorecard.gateway.scorecard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * All indicators on a day, as known at a moment.
 *
 * @param knownAt {@code null} for everything booked so far
 * @param sample sample registers were loaded: 示例数据
 */
public record Scorecard(
        LocalDate on,
        @Nullable Instant knownAt,
        Instant generatedAt,
        boolean sample,
        Position position,
        List<IndicatorView> indicators) {

    /**
     * How fresh the figures are.
     *
     * @param connected whether this replica reaches the broker
     * @param recordedAt append time of the newest record booked
     * @param completeUpTo by service, up to when everything it accepted is booked
     */
    @Schema(name = "Freshness")
    public record Position(
            long lagMillis,
            long lagRecords,
            boolean connected,
            @Nullable Instant recordedAt,
            Map<String, Instant> completeUpTo) {}
}
