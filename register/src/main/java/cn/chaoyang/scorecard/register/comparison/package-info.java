/** A published list (名单) beside a register: what is missing, extra or different, and the missing as drafts. */
package cn.chaoyang.scorecard.register.comparison;
