/** 政银企对接: events at which enterprises meet banks and funds (action 13). */
package cn.chaoyang.scorecard.fund.matching;
