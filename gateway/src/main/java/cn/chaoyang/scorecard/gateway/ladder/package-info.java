/**
 * The ladder of reminders: which letter goes out how long before or after something was due, and to whom. The office sets it as a
 * decision, so it has a history. Colours of letters are a scale of their own and say nothing about a status.
 */
package cn.chaoyang.scorecard.gateway.ladder;
