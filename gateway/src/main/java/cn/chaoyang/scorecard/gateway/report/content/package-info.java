/** What reports say, apart from how they are drafted and how they are printed. */
package cn.chaoyang.scorecard.gateway.report.content;
