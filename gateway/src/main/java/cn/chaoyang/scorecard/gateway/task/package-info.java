/**
 * 督办任务. A task is what its steps say: steps are only ever appended, and the task of any moment is the fold of those until then. What may
 * follow in which state, and by whom, is one table ({@link cn.chaoyang.scorecard.gateway.task.Move}).
 */
package cn.chaoyang.scorecard.gateway.task;
