/** Asks every operation an application describes, sensibly and not, and holds its answers against the description. */
package cn.chaoyang.scorecard.testing.fuzz;
