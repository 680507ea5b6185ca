package cn.chaoyang.scorecard.register.revision.span;

import cn.chaoyang.scorecard.contract.Cause;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The days {@code [from, until)} and the causes of their two boundaries.
 *
 * @param from the first day; {@link LocalDate#MIN} for ever before
 * @param until the first day after; {@code null} for good
 * @param startsBy why it begins; {@code null} exactly when it began for ever before
 * @param endsBy why it ends; {@code null} exactly when it does not
 */
public record Span(LocalDate from, LocalDate until, Cause startsBy, Cause endsBy) {

    public Span {
        Objects.requireNonNull(from, "from");
        if (from.equals(LocalDate.MIN) != (startsBy == null)) {
            throw new IllegalArgumentException("a span that begins has a cause");
        }
        if ((until == null) != (endsBy == null)) {
            throw new IllegalArgumentException("until and endsBy come together");
        }
        if (until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("until must be after from");
        }
    }

    public static Span always() {
        return new Span(LocalDate.MIN, null, null, null);
    }

    public static Span since(LocalDate from, Cause startsBy) {
        return new Span(from, null, startsBy, null);
    }

    public static Span before(LocalDate until, Cause endsBy) {
        return new Span(LocalDate.MIN, until, null, endsBy);
    }

    public static Span during(LocalDate from, LocalDate until, Cause startsBy, Cause endsBy) {
        return new Span(from, until, startsBy, endsBy);
    }

    /** @param lastDay the last of its days; {@code null} while nothing ends it */
    public static Span lasting(LocalDate from, LocalDate lastDay, Cause startsBy, Cause endsBy) {
        return lastDay == null ? since(from, startsBy) : during(from, lastDay.plusDays(1), startsBy, endsBy);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    Span startingBy(Cause cause) {
        return new Span(from, until, cause, endsBy);
    }

    /** Whether no day lies between the end of this one and the start of {@code later}, which does not begin earlier. */
    boolean reaches(Span later) {
        return until == null || !later.from.isAfter(until);
    }

    boolean endsBefore(Span other) {
        return until != null && (other.until == null || until.isBefore(other.until));
    }
}
