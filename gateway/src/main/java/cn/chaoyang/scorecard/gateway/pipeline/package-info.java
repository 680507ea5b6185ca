/** How the logs are read: how far, how late, and what nobody could read. */
package cn.chaoyang.scorecard.gateway.pipeline;
