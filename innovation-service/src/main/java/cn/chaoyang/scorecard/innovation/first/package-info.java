/** 首台(套)产品, 首批次材料, 首版次软件 (action 6). */
package cn.chaoyang.scorecard.innovation.first;
