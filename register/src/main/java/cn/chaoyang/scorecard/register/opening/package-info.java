/**
 * 期初数: totals signed for a day, which stand for the records that are not yet entered. They shrink as those arrive and are
 * never counted beside them.
 */
package cn.chaoyang.scorecard.register.opening;
