package cn.chaoyang.scorecard.gateway.matter;

import cn.chaoyang.scorecard.gateway.matter.MatterContent.Attached;
import cn.chaoyang.scorecard.gateway.matter.MatterContent.Paper;
import cn.chaoyang.scorecard.gateway.matter.MatterContent.Raised;
import cn.chaoyang.scorecard.gateway.matter.MatterContent.Reason;
import cn.chaoyang.scorecard.gateway.matter.MatterContent.Remark;
import cn.chaoyang.scorecard.gateway.matter.MatterContent.Reply;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One step of a matter.
 *
 * @param no from 1
 * @param content of the move's shape; {@code null} when it says nothing more
 * @param by login name
 * @param unit of whoever took it
 * @param onBehalfOf in whose place it was decided; {@code null} for in their own right
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MatterStep(
        int no,
        MatterMove move,
        @Schema(oneOf = {Paper.class, Reason.class, Reply.class, Remark.class, Attached.class, Raised.class}) @Nullable
                Object content,
        String by,
        String unit,
        @Nullable String onBehalfOf,
        Instant at) {}
