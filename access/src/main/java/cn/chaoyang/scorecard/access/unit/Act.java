package cn.chaoyang.scorecard.access.unit;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a document did to units on a day.
 *
 * @param units whom it is about
 * @param name the new name of one that is {@link Kind#RENAMED}
 * @param into who comes after them; nobody has to after one that is {@link Kind#ABOLISHED}
 * @param effective the first day it holds
 * @param document its number
 */
public record Act(Kind kind, List<String> units, String name, List<Share> into, LocalDate effective, String document) {

    public Act {
        units = units == null ? List.of() : List.copyOf(units);
        into = into == null ? List.of() : List.copyOf(into);
    }

    /** What can be done to a unit. */
    public enum Kind {
        ESTABLISHED,
        RENAMED,
        /** Several become one, new or one of them. */
        MERGED,
        /** One becomes several, and may be one of them. */
        SPLIT,
        ABOLISHED
    }

    /**
     * What a successor takes over.
     *
     * @param takes registers and indicators by name; none for all that no other takes
     */
    public record Share(String unit, Set<String> takes) {

        public Share {
            takes = takes == null ? Set.of() : Set.copyOf(takes);
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Share of(String unit) {
            return new Share(unit, Set.of());
        }
    }

    /** Whether somebody else answers for what was the unit's from this day on. */
    boolean replaces(String unit) {
        return switch (kind) {
            case ESTABLISHED, RENAMED -> false;
            case MERGED, SPLIT, ABOLISHED -> units.contains(unit);
        };
    }

    /** Whether the unit is no more from this day on. */
    boolean ends(String unit) {
        return replaces(unit) && into.stream().noneMatch(share -> share.unit().equals(unit));
    }

    /** @return who answers for the matter from this day on; {@code null} for nobody */
    String successor(String matter) {
        return into.stream()
                .filter(share -> share.takes().contains(matter))
                .findFirst()
                .or(() -> into.stream().filter(share -> share.takes().isEmpty()).findFirst())
                .map(Share::unit)
                .orElse(null);
    }
}
