/** Units over time (机构改革): what they are called, who came after whom, and who answers for their records on a day. */
package cn.chaoyang.scorecard.access.unit;
