package cn.chaoyang.scorecard.access.delegation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer's review in a colleague's hands, for some days.
 *
 * @param unit of both
 * @param delegator login name of the reviewer
 * @param delegate login name of the colleague
 * @param from the first day
 * @param until the last day
 * @param revokedBy {@code null} when nobody has
 */
public record Delegation(
        UUID id,
        String unit,
        String delegator,
        String delegate,
        LocalDate from,
        LocalDate until,
        Instant createdAt,
        @Nullable String revokedBy,
        @Nullable Instant revokedAt) {}
