/**
 * 封账: units sign their month off, the office locks it. A lock is a day and a moment of knowing behind which every service's
 * marker stands, so that its figures never change and can be computed again by anybody.
 */
package cn.chaoyang.scorecard.gateway.lock;
