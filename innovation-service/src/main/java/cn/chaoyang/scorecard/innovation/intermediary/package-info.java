/** 科技中介机构 (actions 5 and 6). */
package cn.chaoyang.scorecard.innovation.intermediary;
