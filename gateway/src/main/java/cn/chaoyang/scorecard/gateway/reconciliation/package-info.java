/**
 * 对账: every night and on demand each owner's own sums are compared with the ledger, at a place in the owner's log, so that
 * facts on their way are no difference. Where they differ, the records that differ are named.
 */
package cn.chaoyang.scorecard.gateway.reconciliation;
