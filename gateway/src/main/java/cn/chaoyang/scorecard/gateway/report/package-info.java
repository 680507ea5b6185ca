/** Reports from a lock: drafted from its facts, edited, issued with a number, and made again by their id. */
package cn.chaoyang.scorecard.gateway.report;
