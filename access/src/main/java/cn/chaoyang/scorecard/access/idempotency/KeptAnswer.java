package cn.chaoyang.scorecard.access.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * How a write was answered.
 *
 * @param fingerprint of what was asked for
 * @param body JSON; {@code null} for an answer without one
 */
record KeptAnswer(String fingerprint, int status, @Nullable String body) {}
