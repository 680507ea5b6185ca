/** Events and publicity (actions 1, 14 and 16). */
package cn.chaoyang.scorecard.innovation.event;
