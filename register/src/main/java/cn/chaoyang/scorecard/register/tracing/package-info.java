/** A trace goes with a fact: from the request that accepted it, through the outbox, into the log. W3C Trace Context. */
package cn.chaoyang.scorecard.register.tracing;
