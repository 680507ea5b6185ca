/** The gateway's own journal, for auditors. */
package cn.chaoyang.scorecard.gateway.journal;
