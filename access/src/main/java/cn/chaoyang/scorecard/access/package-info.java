/** Who may do what, said once: the gateway and the services hold the same rules, also when they are asked directly. */
package cn.chaoyang.scorecard.access;
