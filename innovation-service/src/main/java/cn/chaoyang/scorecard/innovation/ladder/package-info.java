/** 梯次培育 (action 7): on which rung an enterprise stands. */
package cn.chaoyang.scorecard.innovation.ladder;
