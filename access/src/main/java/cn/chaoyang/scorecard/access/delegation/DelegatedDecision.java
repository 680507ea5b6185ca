package cn.chaoyang.scorecard.access.delegation;

import java.time.Instant;

/**
 * A decision somebody made in another's place.
 *
 * @param what a register and a record ({@code funds/<id>}), or a month and a unit ({@code months/2026-09/kjj})
 */
public record DelegatedDecision(String what, String decidedBy, String onBehalfOf, Instant decidedAt) {}
