package cn.chaoyang.scorecard.gateway.notice;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A notice as its reader sees it.
 *
 * @param account whom alone it is for; {@code null} when it is for everybody of the unit
 * @param subject id of what it is about: of a slip or a task, by the kind
 * @param readAt when this reader has; {@code null} while they have not
 */
public record Notice(
        long id,
        String unit,
        @Nullable String account,
        NoticeKind kind,
        String subject,
        @Nullable String no,
        String title,
        @Nullable LocalDate due,
        Instant createdAt,
        @Nullable Instant readAt) {}
