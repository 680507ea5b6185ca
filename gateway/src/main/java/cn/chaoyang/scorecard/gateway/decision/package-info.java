/**
 * What a supervisor has decided about indicators, as data with a history: the path to the target and its parts, the
 * thresholds of the colours, assumed rates, rulings on what counts, and colours set by hand; and about the letters of reminders. Nothing
 * is ever changed or taken away; a later decision stands in place of an earlier one, and what was known at a moment can be read again.
 */
package cn.chaoyang.scorecard.gateway.decision;
