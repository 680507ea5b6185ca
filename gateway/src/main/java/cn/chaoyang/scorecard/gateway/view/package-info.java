/** 视图: how a person likes to look at a register, on whichever machine they sit. */
package cn.chaoyang.scorecard.gateway.view;
