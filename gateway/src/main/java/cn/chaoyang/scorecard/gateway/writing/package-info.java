/** How this gateway reads and changes its own tables. */
package cn.chaoyang.scorecard.gateway.writing;
