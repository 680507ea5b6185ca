package cn.chaoyang.scorecard.gateway.ledger;

import java.time.Instant;

/**
 * Where a fact stands.
 *
 * @param recordedAt the log's append time: "as known at K" means "in the log by K"
 */
public record LogPlace(String topic, int partition, long offset, Instant recordedAt) {}
