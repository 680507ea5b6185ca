/** The registers of 区委人才办 and 区人社局. */
package cn.chaoyang.scorecard.talent;
