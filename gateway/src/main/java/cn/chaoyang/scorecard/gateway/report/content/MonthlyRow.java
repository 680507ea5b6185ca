package cn.chaoyang.scorecard.gateway.report.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of the monthly table. Its three texts are blocks: {@code <id>.progress}, {@code <id>.problems}, {@code <id>.next}.
 *
 * @param id of the indicator or task
 * @param unit of the figures; {@code null} for a task, which has none
 * @param target as printed in the plan, for example 突破300，须达301
 * @param completion per cent of the printed target
 * @param due per cent of the printed target that the path asks for by now
 * @param co 配合, by name, joined
 * @param leader 责任领导
 * @param liaison 联络员, joined
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MonthlyRow(
        int no,
        String programme,
        String action,
        String id,
        String title,
        @Nullable String unit,
        @Nullable String target,
        @Nullable BigDecimal yearTarget,
        @Nullable BigDecimal monthChange,
        @Nullable BigDecimal value,
        @Nullable BigDecimal completion,
        @Nullable BigDecimal due,
        String status,
        String lead,
        String co,
        String leader,
        String liaison,
        LocalDate deadline) {}
