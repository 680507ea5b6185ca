/** Clerks and reviewers who work on while everything around them fails, and what the system has promised them. */
package cn.chaoyang.scorecard.faults.load;
