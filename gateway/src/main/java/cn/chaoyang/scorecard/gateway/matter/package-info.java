/**
 * 重大事项请示报告: a unit asks (请示) or tells (报告), its reviewer signs, the office registers, a leader or the office replies, takes note
 * and remarks (批示). A matter is the fold of its steps; what may follow is {@link cn.chaoyang.scorecard.gateway.matter.MatterMove}.
 */
package cn.chaoyang.scorecard.gateway.matter;
