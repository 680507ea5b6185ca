/**
 * Where an indicator should be by now, where it is heading, and what that makes of it: paths, forecasts and status. Pure
 * arithmetic on what the ledger and the decisions give; rules.md §6.
 */
package cn.chaoyang.scorecard.gateway.pace;
