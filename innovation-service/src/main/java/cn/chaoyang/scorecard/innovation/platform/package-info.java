/** 创新平台 (I01–I04): laboratories, centres and platforms from their recognition to their end. */
package cn.chaoyang.scorecard.innovation.platform;
