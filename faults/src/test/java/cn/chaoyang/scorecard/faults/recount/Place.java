package cn.chaoyang.scorecard.faults.recount;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * What one subject adds to one measure on one day, for one cause.
 *
 * @param source the service, for example {@code fund-service}
 * @param cause by its name on the wire; empty where causes are added up
 */
record Place(String source, String register, String subject, String measure, LocalDate day, String cause)
        implements Comparable<Place> {

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::source)
            .thenComparing(Place::register)
            .thenComparing(Place::subject)
            .thenComparing(Place::measure)
            .thenComparing(Place::day)
            .thenComparing(Place::cause);

    Place anyCause() {
        return new Place(source, register, subject, measure, day, "");
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "subject %s/%s/%s, measure %s, day %s%s"
                .formatted(source, register, subject, measure, day, cause.isEmpty() ? "" : ", cause " + cause);
    }
}
