package cn.chaoyang.scorecard.journal;

import java.util.Map;

/**
 * What a line tells.
 *
 * @param address from where; {@link #NOWHERE} where nobody asked
 * @param action a code, for example {@code accept}
 * @param object type and id, for example {@code deals/6f…}, or a path of words and ids
 * @param status of HTTP, from 400 a refusal; {@code null} where no request was answered yet
 * @param detail a few codes and numbers
 */
public record Occasion(
        Who who, String address, String action, String object, Integer status, Map<String, String> detail) {

    /** In place of an address. */
    public static final String NOWHERE = "-";

    public Occasion {
        detail = Map.copyOf(detail);
    }
}
