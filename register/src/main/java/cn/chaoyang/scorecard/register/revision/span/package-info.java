/** Days on which something counts, and why they begin and end: the arithmetic of certificates and terms. */
package cn.chaoyang.scorecard.register.revision.span;
