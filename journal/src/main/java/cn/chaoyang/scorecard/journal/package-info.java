/**
 * The audit journal (审计日志): who did what, when, from where, with what result. The same in every service and in the
 * gateway. Lines carry names of accounts, ids and codes; no personal data, no tokens, no query strings and no bodies.
 */
package cn.chaoyang.scorecard.journal;
