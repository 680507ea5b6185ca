/**
 * The audit trail, verified: its hashes are computed anew, line by line, and compared with daily anchors of which copies
 * can be kept elsewhere.
 */
package cn.chaoyang.scorecard.register.audit;
