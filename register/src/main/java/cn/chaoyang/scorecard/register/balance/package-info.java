/**
 * 对账: what the registers of this service come to, at a place in its log, for a ledger to be compared with. Like facts,
 * it carries no personal data.
 */
package cn.chaoyang.scorecard.register.balance;
