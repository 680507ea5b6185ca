/** Faults in a random order that can be had again by its seed. */
package cn.chaoyang.scorecard.faults.chaos;
