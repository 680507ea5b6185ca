/** The checker: counts everything once more from the registers' own tables and lays it beside the ledger, entry by entry. */
package cn.chaoyang.scorecard.faults.recount;
