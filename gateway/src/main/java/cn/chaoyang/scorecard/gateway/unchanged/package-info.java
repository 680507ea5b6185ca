/** Answers that follow from the ledger, the decisions and the day alone are not sent again while these have not changed. */
package cn.chaoyang.scorecard.gateway.unchanged;
