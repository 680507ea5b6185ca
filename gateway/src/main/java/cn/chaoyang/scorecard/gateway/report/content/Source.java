package cn.chaoyang.scorecard.gateway.report.content;

import java.util.Map;

/**
 * Where what a block says comes from.
 *
 * @param type indicator, task or lock
 * @param id of the indicator, task or lock
 * @param figures what was used of it, by its name in the scorecard's JSON, to the digit
 */
public record Source(String type, String id, Map<String, String> figures) {}
