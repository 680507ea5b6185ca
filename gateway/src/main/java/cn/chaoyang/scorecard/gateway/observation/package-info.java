/** 观测: what the registers of an action come to beside its indicators. */
package cn.chaoyang.scorecard.gateway.observation;
