/** 工作日: which days people work, by the State Council's notices of each year. */
package cn.chaoyang.scorecard.gateway.calendar;
