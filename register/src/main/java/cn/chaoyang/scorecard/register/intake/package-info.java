/**
 * From a bureau's workbook to records waiting for their reviewer: template, streaming read, preview, commit, acceptance, a
 * copy of the workbook with its problems marked, and the export that can come back as an import.
 */
package cn.chaoyang.scorecard.register.intake;
