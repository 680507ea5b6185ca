/** How this gateway changes its own tables. */
package cn.chaoyang.scorecard.gateway.writing;
