/** Who may use which endpoint, asked of a running service and compared with a table that was reviewed. */
package cn.chaoyang.scorecard.testing.access;
