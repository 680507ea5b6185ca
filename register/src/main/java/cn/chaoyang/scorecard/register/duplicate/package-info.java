/**
 * Two subjects that are one thing: offered by code and name, merged by two people, and taken apart again. Histories stay
 * as they are; only what the rows count for moves, in one fact.
 */
package cn.chaoyang.scorecard.register.duplicate;
