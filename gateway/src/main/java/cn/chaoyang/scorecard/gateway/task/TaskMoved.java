package cn.chaoyang.scorecard.gateway.task;

/**
 * A step was taken; fired in its transaction.
 *
 * @param before {@code null} when it is the first
 */
public record TaskMoved(Task before, Task task, Step step) {}
