/**
 * Tables of cases: for each indicator what counts, what does not, from when, until when, and the traps. They are played
 * at the service that owns the register and, end to end, at the gateway.
 */
package cn.chaoyang.scorecard.testing.cases;
