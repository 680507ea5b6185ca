/** 人才 and the 人才工程 that selected them (I12). Who somebody is stays sealed; facts know a pseudonym. */
package cn.chaoyang.scorecard.talent.person;
