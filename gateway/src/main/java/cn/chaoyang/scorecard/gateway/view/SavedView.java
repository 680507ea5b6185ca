package cn.chaoyang.scorecard.gateway.view;

import java.util.UUID;

/**
 * One person's view of a register.
 *
 * @param register service and register as in the address of the list, for example {@code innovation/enterprises}
 * @param query filters, order and columns, as in that address after the question mark
 */
public record SavedView(UUID id, String register, String name, String query) {}
