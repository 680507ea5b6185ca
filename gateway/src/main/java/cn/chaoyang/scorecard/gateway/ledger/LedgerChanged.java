package cn.chaoyang.scorecard.gateway.ledger;

import java.util.Set;

/** Fired after the commit of a batch that changed sums. */
public record LedgerChanged(Set<String> measures) {}
