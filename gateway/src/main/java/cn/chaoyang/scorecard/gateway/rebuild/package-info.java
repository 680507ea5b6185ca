/**
 * 重建: the ledger made anew from the logs, in tables beside the live one. Equal ones are swapped in; where they differ, the
 * records that differ are named and putting the new ones in place is a person's act with a reason.
 */
package cn.chaoyang.scorecard.gateway.rebuild;
