/** 代审: a reviewer on leave hands their review to a colleague of the unit. */
package cn.chaoyang.scorecard.access.delegation;
