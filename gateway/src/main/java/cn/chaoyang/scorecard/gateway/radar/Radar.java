package cn.chaoyang.scorecard.gateway.radar;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known to expire after a day. */
public record Radar(LocalDate on, List<Blip> indicators) {

    /**
     * An indicator some of which expires.
     *
     * @param label of the way of counting that has ends; {@code null} where it is the indicator's own
     */
    public record Blip(
            String id,
            String name,
            String nameEn,
            @Nullable String label,
            @Nullable String labelEn,
            String unit,
            String leadUnit,
            String leadUnitName,
            BigDecimal value,
            BigDecimal required,
            List<Ahead> ahead) {}

    /**
     * @param expiring how much ends within so many days
     * @param value what is left at the end of these days if nothing is renewed
     * @param below whether that is less than the target while there is enough now
     */
    public record Ahead(int within, LocalDate on, BigDecimal expiring, BigDecimal value, boolean below) {}
}
