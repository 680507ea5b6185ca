/** 示例数据: invented registers, always the same, loaded the way a clerk and a reviewer would. No real organisation or person. */
package cn.chaoyang.scorecard.local.sample;
