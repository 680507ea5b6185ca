package cn.chaoyang.scorecard.talent.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The flats there are, and those that are occupied. */
class PlaceTypeTest {

    private final PlaceType type = new PlaceType(Clock.systemUTC());

    @Test
    void shouldCountFlatsAndThoseOccupied() {
        assertThat(type.contributions(List.of(place("FLATS", 120L, 96L))))
                .extracting(c -> c.measure() + " " + c.amount() + " " + c.from())
                .containsExactly(
                        "talent-flats 1 2025-08-01",
                        "talent-flat-units 120 2025-08-01",
                        "talent-flat-units-occupied 96 2025-08-01");
    }

    @Test
    void shouldNotCountWhatIsNotReported() {
        assertThat(type.contributions(List.of(place("FLATS", 120L, null))))
                .extracting(c -> c.measure())
                .containsExactly("talent-flats", "talent-flat-units");
    }

    @Test
    void shouldCountNoFlatsOfACentre() {
        assertThat(type.contributions(List.of(place("CENTRE", 300L, 150L))))
                .extracting(c -> c.measure())
                .containsExactly("talent-centres");
    }

    private static Place place(String kind, Long capacity, Long occupied) {
        Place place = new Place();
        place.kind = kind;
        place.name = "示例载体";
        place.capacity = capacity;
        place.occupied = occupied;
        place.openedOn = LocalDate.parse("2025-08-01");
        return place;
    }
}
