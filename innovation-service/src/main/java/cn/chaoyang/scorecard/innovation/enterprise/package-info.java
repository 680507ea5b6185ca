/**
 * Enterprises and their qualifications (科技型中小企业, 高新技术企业, 专精特新): two kinds of record, one workbook, and one subject that
 * is counted, the enterprise.
 */
package cn.chaoyang.scorecard.innovation.enterprise;
