/** Prints reports: workbooks, and official documents by GB/T 9704-2012. The same report is the same bytes. */
package cn.chaoyang.scorecard.gateway.report.file;
