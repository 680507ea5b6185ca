/** Flats, communities and centres for talent (action 10). */
package cn.chaoyang.scorecard.talent.place;
