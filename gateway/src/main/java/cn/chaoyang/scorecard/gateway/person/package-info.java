/**
 * 人员: who may act for which unit, as far as this gateway knows: what the tokens of those who came said. Accounts and roles are given out at the
 * identity server; nothing here decides what anybody may do.
 */
package cn.chaoyang.scorecard.gateway.person;
