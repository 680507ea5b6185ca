package cn.chaoyang.scorecard.gateway.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One step of a task.
 *
 * @param no within the task, from 1
 * @param content of the move's shape; {@code null} when it has none
 * @param by login name; {@code system} for what follows from the ledger
 * @param unit whose step it is
 * @param onBehalfOf in whose place it was decided; {@code null} for what they decided in their own right
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Step(
        String task,
        int no,
        Move move,
        @Schema(
                        anyOf = {
                            StepContent.Raised.class,
                            StepContent.Amended.class,
                            StepContent.Assigned.class,
                            StepContent.HandedOver.class,
                            StepContent.BrokenDown.class,
                            StepContent.Reached.class,
                            StepContent.Reported.class,
                            StepContent.Withdrawn.class,
                            StepContent.Extended.class,
                            StepContent.Standing.class
                        })
                @Nullable
                Object content,
        @Nullable String reason,
        String by,
        @Nullable String unit,
        @Nullable String onBehalfOf,
        Instant at) {

    static final String SYSTEM = "system";
}
