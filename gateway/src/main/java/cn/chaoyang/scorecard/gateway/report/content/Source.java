package cn.chaoyang.scorecard.gateway.report.content;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where what a block says comes from.
 *
 * @param type indicator, task or lock
 * @param id of the indicator, task or lock
 * @param figures what was used of it, by its name in the scorecard's JSON, to the digit
 */
@Schema(name = "BlockSource")
public record Source(
        @Schema(enumeration = {"indicator", "task", "lock"}) String type, String id, Map<String, String> figures) {}
