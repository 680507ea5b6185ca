/**
 * 提醒、督促、通报: every working day, what is due or overdue gets its letter by the ladder the office has set, once, and no further one when
 * it has been done. Units answer letters; whatever they do about the matter itself ends them too.
 */
package cn.chaoyang.scorecard.gateway.reminder;
