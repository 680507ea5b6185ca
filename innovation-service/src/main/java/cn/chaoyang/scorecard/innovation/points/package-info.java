/** 企业创新积分制 (action 13): who is enrolled, and the scores the city hands down. */
package cn.chaoyang.scorecard.innovation.points;
