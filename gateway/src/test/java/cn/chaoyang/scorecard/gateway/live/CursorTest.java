package cn.chaoyang.scorecard.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Property(tries = 200)
    void anIdIsReadAsItWasWritten(
            @ForAll @Size(max = 20) Map<@IntRange(max = 99_999) Integer, @LongRange(min = 0) Long> offsets,
            @ForAll @LongRange(min = 0, max = 999_999_999_999L) long mended,
            @ForAll @LongRange(min = 0, max = 999_999_999_999L) long decision) {
        TreeMap<String, Long> places = new TreeMap<>();
        offsets.forEach((topic, offset) -> places.put(topic + ".0", offset % 1_000_000_000_000_000_000L));
        Cursor cursor = new Cursor(places, mended, decision);
        assertThat(Cursor.parse(cursor.id())).contains(cursor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "m:0~d:",
                "d:1",
                "1.0:5",
                "1.0:5~d:1",
                "1.0:5~m:0~d:-1",
                "1:5~m:0~d:1",
                "1.0:99999999999999999999~m:0~d:1",
                "1.0:5~m:0~d:1~"
            })
    void whatIsNoIdIsNotRead(String id) {
        assertThat(Cursor.parse(id)).isEmpty();
    }
}
