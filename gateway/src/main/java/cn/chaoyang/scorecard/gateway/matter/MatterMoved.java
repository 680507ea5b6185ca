package cn.chaoyang.scorecard.gateway.matter;

/**
 * A step was taken; fired in its transaction.
 *
 * @param matter with the step
 */
public record MatterMoved(Matter matter, MatterStep step) {}
