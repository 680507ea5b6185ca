/** 科创副总 and 产业教授: agreements of universities and institutes with enterprises of the district, counted by person. */
package cn.chaoyang.scorecard.talent.appointment;
