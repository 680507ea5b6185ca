package cn.chaoyang.scorecard.gateway.plan;

import cn.chaoyang.scorecard.gateway.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * 观测: a figure beside an action's indicators that its registers come to. It has no target and no colour.
 *
 * @param records the page of the register whose records stand behind it
 */
public record Observation(
        String action, String name, String nameEn, String unit, Reading reading, @Nullable String records) {}
