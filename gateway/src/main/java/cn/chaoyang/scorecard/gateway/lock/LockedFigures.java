package cn.chaoyang.scorecard.gateway.lock;

import cn.chaoyang.scorecard.gateway.scorecard.IndicatorView;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.crypto.digests.SM3Digest;

/**
 * What a lock holds of the scorecard.
 *
 * @param decision the newest decision that was known: paths, thresholds, rates and rulings follow from it
 * @param previous the lock before it; {@code null} for the first
 * @param corrections what was recorded since the previous lock for days up to its day (更正)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LockedFigures(
        LocalDate day,
        Instant knownAt,
        long decision,
        List<Figure> indicators,
        String previous,
        List<Correction> corrections) {

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(com.fasterxml.jackson.core.json.JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
            .build();

    /**
     * One indicator.
     *
     * @param computed the status by the figures alone; {@code status} is what was shown
     * @param reading the label of the ruled way of counting, or {@code default}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Figure(
            String id,
            BigDecimal value,
            BigDecimal required,
            String status,
            String computed,
            BigDecimal expected,
            BigDecimal forecast,
            String definition,
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

    /** The same day, as it was locked and as it is known by now. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Correction(String id, BigDecimal locked, BigDecimal corrected) {}

    /** Always the same text for the same figures. */
    String canonical() {
        try {
            return CANONICAL.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static LockedFigures parse(String canonical) {
        try {
            return CANONICAL.readValue(canonical, LockedFigures.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the figures of a lock are no longer readable", e);
        }
    }

    /** SM3, hexadecimal. */
    static String digest(String canonical) {
        byte[] bytes = canonical.getBytes(StandardCharsets.UTF_8);
        SM3Digest sm3 = new SM3Digest();
        sm3.update(bytes, 0, bytes.length);
        byte[] digest = new byte[sm3.getDigestSize()];
        sm3.doFinal(digest, 0);
        return HexFormat.of().formatHex(digest);
    }
}
