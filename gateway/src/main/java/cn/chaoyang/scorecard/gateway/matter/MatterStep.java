package cn.chaoyang.scorecard.gateway.matter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

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
        int no, MatterMove move, Object content, String by, String unit, String onBehalfOf, Instant at) {}
