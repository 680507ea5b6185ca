/** 到期雷达: what is known to expire, and what each figure will be if nothing is renewed. */
package cn.chaoyang.scorecard.gateway.radar;
