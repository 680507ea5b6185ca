/** 产教融合培养基地 and 大学生实训基地, and what they achieve (action 2). */
package cn.chaoyang.scorecard.talent.base;
