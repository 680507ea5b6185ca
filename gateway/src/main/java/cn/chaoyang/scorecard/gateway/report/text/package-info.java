/** Drafts what reports say from the facts of a lock, and nothing else: no praise and no guess. */
package cn.chaoyang.scorecard.gateway.report.text;
