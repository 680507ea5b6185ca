package cn.chaoyang.scorecard.access.delegation;

import java.time.Instant;

/**
 * A decision somebody made in another's place.
 *
 * @param what a register and a record ({@code funds/<id>}), a month and a unit ({@code months/2026-09/kjj}), or a report ({@code
 *     reports/<id>})
 */
public record DelegatedDecision(String what, String decidedBy, String onBehalfOf, Instant decidedAt) {}
