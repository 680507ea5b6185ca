/** Workbooks of others, whose named cells are filled from a lock; everything else of them stays as it is. */
package cn.chaoyang.scorecard.gateway.report.template;
