/** Many reports at once, in the background, on whichever replica has time. */
package cn.chaoyang.scorecard.gateway.report.job;
