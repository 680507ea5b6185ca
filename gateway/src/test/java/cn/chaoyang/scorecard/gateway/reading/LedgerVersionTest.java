package cn.chaoyang.scorecard.gateway.reading;

import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.gateway.reading.LedgerVersion.Place;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerVersionTest {

    private static final long MOST = 999_999_999_999_999_999L;

    @Property(tries = 200)
    void aTextIsReadAsItWasWritten(
            @ForAll @LongRange(min = 0, max = MOST) long tables,
            @ForAll @Size(max = 20) Map<@IntRange(max = 99_999) Integer, @LongRange(min = 0, max = MOST) Long> offsets,
            @ForAll @LongRange(min = 0, max = MOST) long mended,
            @ForAll @LongRange(min = 0, max = MOST) long decision) {
        Map<Place, Long> next = new HashMap<>();
        offsets.forEach((number, offset) -> next.put(new Place(number / 10, number % 10), offset));
        LedgerVersion version = new LedgerVersion(tables, next, mended, decision);
        assertThat(LedgerVersion.parse(version.text())).contains(version);
    }

    @Test
    void theTextIsTheSameInWhateverOrderTheLogsWereRead() {
        assertThat(new LedgerVersion(16_394, Map.of(new Place(2, 1), 77L, new Place(1, 0), 512L), 3, 4).text())
                .isEqualTo("t:16394~1.0:512~2.1:77~m:3~d:4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "t:1~m:0~d:",
                "t:1~d:1",
                "m:0~d:1",
                "t:1~1.0:5~d:1",
                "t:1~1.0:5~m:0~d:-1",
                "t:1~1:5~m:0~d:1",
                "t:1~1.0:99999999999999999999~m:0~d:1",
                "t:1~1.0:5~m:0~d:1~"
            })
    void whatIsNoSuchTextIsNotRead(String text) {
        assertThat(LedgerVersion.parse(text)).isEmpty();
    }
}
