/** The district's funds and the capital promised and paid to them (I16). */
package cn.chaoyang.scorecard.fund.fund;
