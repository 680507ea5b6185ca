package cn.chaoyang.scorecard.gateway.opendata;

import java.util.List;
import java.util.Map;

/**
 * A table and what it is of.
 *
 * @param name of the file, without its extension
 * @param stamp what was asked, in order: day, moment of knowing, lock, …
 * @param rows as many as there are; texts, numbers, dates or {@code null}
 */
record Sheet(String name, Map<String, String> stamp, List<String> columns, List<List<Object>> rows) {}
