/** More than can be done at once is refused in words, before anything falls over. */
package cn.chaoyang.scorecard.access.load;
