/**
 * 佐证: files on a record. What they are is told by their content; which of them belong to a record is part of its row, so
 * that attaching and withdrawing one is a revision like any other.
 */
package cn.chaoyang.scorecard.register.evidence;
