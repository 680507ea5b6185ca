package cn.chaoyang.scorecard.gateway.person;

import cn.chaoyang.scorecard.access.Role;
import cn.chaoyang.scorecard.access.unit.Unit;
import cn.chaoyang.scorecard.access.unit.UnitsOnDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A unit and who has come for it.
 *
 * @param unit its id; {@code null} for people without a unit
 * @param name what it is called today; {@code null} for people without a unit
 * @param exists whether there is such a unit today
 * @param missing the roles, as in tokens, the unit cannot do without and nobody who has come has
 */
public record Staffing(
        @Nullable String unit, @Nullable String name, boolean exists, List<String> missing, List<Person> people) {

    /**
     * Every unit of today in the order of the list, then those of yesterday that people still belong to, then who has none.
     *
     * @param office id of the unit that supervises, which files nothing
     * @param leaders id of the unit of the district's leaders, who file nothing
     */
    static List<Staffing> of(List<Unit> units, UnitsOnDay today, List<Person> people, String office, String leaders) {
        Map<String, List<Person>> of = new LinkedHashMap<>();
        units.stream().map(Unit::id).filter(today::exists).forEach(unit -> of.put(unit, new ArrayList<>()));
        people.stream().filter(person -> person.unit() != null).forEach(person -> of.computeIfAbsent(
                        person.unit(), unit -> new ArrayList<>())
                .add(person));
        List<Staffing> staffing = new ArrayList<>();
        of.forEach((unit, its) -> {
            List<Role> needed = today.exists(unit) ? needed(unit, units, office, leaders) : List.of();
            staffing.add(
                    new Staffing(unit, today.name(unit), today.exists(unit), missing(needed, its), List.copyOf(its)));
        });
        List<Person> without =
                people.stream().filter(person -> person.unit() == null).toList();
        if (!without.isEmpty()) {
            staffing.add(new Staffing(null, null, false, List.of(), without));
        }
        return List.copyOf(staffing);
    }

    /** Of an outside unit another one reviews, of a unit of one person the office. */
    private static List<Role> needed(String id, List<Unit> units, String office, String leaders) {
        if (id.equals(office)) {
            return List.of(Role.SUPERVISOR);
        }
        if (id.equals(leaders)) {
            return List.of(Role.LEADER);
        }
        boolean reviewedElsewhere = units.stream()
                .filter(unit -> unit.id().equals(id))
                .anyMatch(unit -> unit.onePerson() || unit.reviewedBy() != null);
        return reviewedElsewhere ? List.of(Role.CLERK) : List.of(Role.CLERK, Role.REVIEWER);
    }

    private static List<String> missing(List<Role> needed, List<Person> people) {
        return needed.stream()
                .map(Role::inTokens)
                .filter(role ->
                        people.stream().noneMatch(person -> person.roles().contains(role)))
                .toList();
    }
}
