/** The registers of 区财政局 and 朝盈基金. */
package cn.chaoyang.scorecard.fund;
