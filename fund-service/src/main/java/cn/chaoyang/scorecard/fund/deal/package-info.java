/** What the district's funds invest in, counted by investee. */
package cn.chaoyang.scorecard.fund.deal;
