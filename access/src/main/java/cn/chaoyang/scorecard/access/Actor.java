package cn.chaoyang.scorecard.access;

import cn.chaoyang.scorecard.access.unit.UnitsOnDay;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who acts, with everything that decides what they may. A value: a job that outlasts the request acts as whoever began it.
 *
 * @param name the login name, for example {@code kjj.clerk}
 * @param unit id of the unit in units.yaml; {@code null} for somebody without one
 * @param scopes of a machine; of a person none, whatever the token says
 * @param units as they are on the day
 * @param delegators in whose place they review, by login name
 */
public record Actor(
        String name, String unit, Set<Role> roles, Set<Scope> scopes, UnitsOnDay units, Set<String> delegators) {

    public Actor {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
        delegators = Set.copyOf(delegators);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    boolean isAnyOf(Set<Role> some) {
        return roles.stream().anyMatch(some::contains);
    }

    /** Whether they are of a unit that enters its own figures only. */
    public boolean isOutside() {
        return units.isOutside(unit);
    }

    /** The units whose records in the register are the actor's unit's to file and change: its own, and those it came after. */
    public Set<String> charge(String register) {
        return unit == null ? Set.of() : units.inherited(unit, register);
    }

    /** Whether they enter what the unit has to file in the register, or in another matter. */
    public boolean mayFile(String ofUnit, String register) {
        return is(Role.CLERK) && charge(register).contains(ofUnit);
    }

    /**
     * Whether theirs is the second look: as a reviewer's of the unit, in the place of one, or as the office's where the unit has one person.
     *
     * @param askers who has asked for what is decided, none of whom decides; {@code null} for nobody
     */
    public boolean mayReview(String ofUnit, String register, String... askers) {
        boolean inTheUnit = reviewed(register).contains(ofUnit)
                && (is(Role.REVIEWER) || onBehalfOf(askers).isPresent());
        return (inTheUnit || looksAgain(ofUnit, register))
                && !Arrays.asList(askers).contains(name);
    }

    /** Whether they review at all, in their own right or in somebody's place. */
    public boolean isReviewer() {
        return is(Role.REVIEWER) || is(Role.CLERK) && !delegators.isEmpty();
    }

    /** The units whose submitted records in the register are the actor's to look at. */
    public Set<String> reviewed(String register) {
        Set<String> reviewed = new HashSet<>(unit == null ? Set.of() : units.reviewed(unit, register));
        if (is(Role.SUPERVISOR)) {
            reviewed.addAll(units.ofOnePerson(register));
        }
        return reviewed;
    }

    /** Whether they take the office's second look at what a unit of one person has submitted. */
    public boolean looksAgain(String ofUnit, String register) {
        return is(Role.SUPERVISOR) && units.hasOnePerson(ofUnit, register);
    }

    /**
     * In whose place they decide.
     *
     * @param askers who has asked for it: what the delegator could not decide, the delegate cannot either
     * @return empty for a reviewer in their own right, and where nobody has handed them that
     */
    public Optional<String> onBehalfOf(String... askers) {
        if (is(Role.REVIEWER) || !is(Role.CLERK)) {
            return Optional.empty();
        }
        List<String> own = Arrays.asList(askers);
        return delegators.stream()
                .filter(delegator -> !own.contains(delegator))
                .sorted()
                .findFirst();
    }
}
