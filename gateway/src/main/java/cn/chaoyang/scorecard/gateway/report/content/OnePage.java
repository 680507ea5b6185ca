package cn.chaoyang.scorecard.gateway.report.content;

import cn.chaoyang.scorecard.gateway.pace.Status;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a leader sees on one page.
 *
 * @param counts of all indicators by status
 */
public record OnePage(Map<String, Integer> counts, List<Dimension> dimensions, List<Light> lights, List<Red> red) {

    /** 维度 with how many of its indicators have which status; an indicator may serve several. */
    public record Dimension(String name, Map<String, Integer> counts) {}

    /**
     * @param value with its unit, as the screen rounds it
     * @param before its status in the lock before; absent for the first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Light(
            String id,
            String name,
            String value,
            String target,
            @Schema(implementation = Status.class) String status,
            @Schema(implementation = Status.class) @Nullable String before) {}

    /** One that is behind; its reason and next step are the blocks {@code <id>.reason} and {@code <id>.next}. */
    public record Red(String id, String name, String lead, @Schema(implementation = Status.class) String status) {}
}
