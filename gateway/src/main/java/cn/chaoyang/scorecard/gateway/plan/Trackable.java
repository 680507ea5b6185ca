package cn.chaoyang.scorecard.gateway.plan;

import cn.chaoyang.scorecard.gateway.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What shows the progress of a work item and is held by a register.
 *
 * @param item id of the work item
 * @param name as the work item has it
 * @param records the page of the register whose records stand behind it
 */
public record Trackable(String item, String name, String unit, Reading reading, @Nullable String records) {}
