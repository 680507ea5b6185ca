/** Checks of the reform of talent evaluation, 破“四唯” (action 11). */
package cn.chaoyang.scorecard.talent.evaluation;
