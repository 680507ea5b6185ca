/** 孵化载体 by the standard of 2025 (action 8). */
package cn.chaoyang.scorecard.innovation.incubator;
