package cn.chaoyang.scorecard.gateway.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Turns sums of the ledger into an indicator. Declared in the plan, so that a ruling on what counts changes a reading and
 * nobody has to count again.
 */
@Schema(requiredProperties = "measures")
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface Reading {

    LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    /** The measures it sums. The first is the numerator of a ratio. */
    @JsonProperty
    Set<String> measures();

    /** The first day whose entries count on {@code day}: {@link #BEGINNING} unless the reading forgets older ones. */
    LocalDate countsFrom(LocalDate day);

    /** The days on which {@link #on} needs sums. */
    default Set<LocalDate> daysNeeded(LocalDate day) {
        LocalDate from = countsFrom(day);
        Set<LocalDate> days = new LinkedHashSet<>(List.of(day));
        if (!from.equals(BEGINNING)) {
            days.add(from.minusDays(1));
        }
        return days;
    }

    /**
     * The value on a day.
     *
     * @return empty when it cannot be said: a ratio of nothing
     */
    Optional<BigDecimal> on(LocalDate day, Sums sums);

    /** Sums of amounts up to and including a day. */
    @FunctionalInterface
    interface Sums {
        BigDecimal upTo(String measure, LocalDate day);
    }

    /** Whatever is in force on the day. */
    record Stock(String measure) implements Reading {

        /** The measure of what is applied for and not decided. */
        public String pipeline() {
            return measure + "@pipeline";
        }

        @Override
        public Set<String> measures() {
            return Set.of(measure);
        }

        @Override
        public LocalDate countsFrom(LocalDate day) {
            return BEGINNING;
        }

        @Override
        public Optional<BigDecimal> on(LocalDate day, Sums sums) {
            return Optional.of(sums.upTo(measure, day));
        }
    }

    /** Everything since a fixed day; nothing before it. */
    record CumulativeSince(String measure, LocalDate since) implements Reading {
        @Override
        public Set<String> measures() {
            return Set.of(measure);
        }

        @Override
        public LocalDate countsFrom(LocalDate day) {
            return since;
        }

        @Override
        public Optional<BigDecimal> on(LocalDate day, Sums sums) {
            return Optional.of(between(measure, since, day, sums));
        }
    }

    /** Everything since 1 January of the day's year. */
    record Annual(String measure) implements Reading {
        @Override
        public Set<String> measures() {
            return Set.of(measure);
        }

        @Override
        public LocalDate countsFrom(LocalDate day) {
            return day.withDayOfYear(1);
        }

        @Override
        public Optional<BigDecimal> on(LocalDate day, Sums sums) {
            return Optional.of(between(measure, countsFrom(day), day, sums));
        }
    }

    /** A share in per cent, unrounded: 79.96 must not pass for 80. */
    record Ratio(String numerator, String denominator, LocalDate since) implements Reading {

        private static final BigDecimal HUNDRED = new BigDecimal(100);
        private static final int DIGITS = 10;

        @Override
        public Set<String> measures() {
            return new LinkedHashSet<>(List.of(numerator, denominator));
        }

        @Override
        public LocalDate countsFrom(LocalDate day) {
            return since;
        }

        @Override
        public Optional<BigDecimal> on(LocalDate day, Sums sums) {
            BigDecimal whole = between(denominator, since, day, sums);
            if (whole.signum() == 0) {
                return Optional.empty();
            }
            // Rounded down: a share just short of the target stays short of it.
            return Optional.of(
                    between(numerator, since, day, sums).multiply(HUNDRED).divide(whole, DIGITS, RoundingMode.DOWN));
        }
    }

    /** A published figure that runs until the next replaces it. */
    record Series(String measure) implements Reading {
        @Override
        public Set<String> measures() {
            return Set.of(measure);
        }

        @Override
        public LocalDate countsFrom(LocalDate day) {
            return BEGINNING;
        }

        @Override
        public Optional<BigDecimal> on(LocalDate day, Sums sums) {
            return Optional.of(sums.upTo(measure, day));
        }
    }

    private static BigDecimal between(String measure, LocalDate since, LocalDate day, Sums sums) {
        if (day.isBefore(since)) {
            return BigDecimal.ZERO;
        }
        return sums.upTo(measure, day).subtract(sums.upTo(measure, since.minusDays(1)));
    }
}
