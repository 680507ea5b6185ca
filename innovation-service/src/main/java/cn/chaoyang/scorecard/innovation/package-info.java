/** The registers of 区科技局 and 区工信局. */
package cn.chaoyang.scorecard.innovation;
