package cn.chaoyang.scorecard.gateway.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a unit says of a task for a month. A later one of the unit and month stands in its place.
 *
 * @param unchanged 无变化: there is nothing to say
 * @param text 进展情况
 * @param problems 存在问题
 * @param next 下步措施
 * @param figures what was counted by hand, by the name of the trackable
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Progress(
        YearMonth month,
        String unit,
        boolean unchanged,
        @Nullable String text,
        @Nullable String problems,
        @Nullable String next,
        Map<String, String> figures,
        String by,
        Instant at) {}
