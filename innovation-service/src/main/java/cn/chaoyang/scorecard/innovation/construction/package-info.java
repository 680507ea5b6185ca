/** 重点建设项目 with their four stages (actions 3 and 14). */
package cn.chaoyang.scorecard.innovation.construction;
