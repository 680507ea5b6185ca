/**
 * Files attached to what is kept at the gateway: to tasks, to matters. Who may read one is asked of what it is attached to.
 */
package cn.chaoyang.scorecard.gateway.attachment;
