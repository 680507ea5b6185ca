/** What the audit journal needs to know of a service. */
package cn.chaoyang.scorecard.register.journal;
