package cn.chaoyang.scorecard.gateway.decision;

import java.time.LocalDate;

/**
 * 裁定: which way of counting holds from a day on.
 *
 * @param reading {@code default}, or the label of one of the indicator's alternatives
 * @param from the first day it holds for
 * @param documentNo 文号
 * @param decidedOn when it was decided
 * @param by who has decided, for example 区科委办
 */
public record Ruling(String reading, LocalDate from, String documentNo, LocalDate decidedOn, String by) {

    /** The reading the plan file has. */
    public static final String DEFAULT = "default";
}
