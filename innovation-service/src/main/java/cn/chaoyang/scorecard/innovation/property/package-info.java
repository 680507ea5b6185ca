/** High-value patents and bodies that set an example in 知识产权保护 (action 15). */
package cn.chaoyang.scorecard.innovation.property;
