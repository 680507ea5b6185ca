/**
 * 消息: what units and their people are told, here and through the channels their operator has set up. A notice is kept in the
 * transaction of what it tells of; what leaves this system is sent afterwards, says nothing personal, and is given up visibly.
 */
package cn.chaoyang.scorecard.gateway.notice;
