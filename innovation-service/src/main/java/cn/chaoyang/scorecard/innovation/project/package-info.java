/** 科技攻关项目 (I05, I08) and the challenges put out for them (揭榜挂帅). */
package cn.chaoyang.scorecard.innovation.project;
