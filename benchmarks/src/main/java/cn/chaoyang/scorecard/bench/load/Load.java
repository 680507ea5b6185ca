package cn.chaoyang.scorecard.bench.load;

import cn.chaoyang.scorecard.bench.harness.Numbers;
import cn.chaoyang.scorecard.bench.harness.Series;

/**
 * What came of asking for a while.
 *
 * @param perSecond requests answered
 * @param millis of each request
 */
public record Load(double perSecond, Series millis) {

    @Override
    public String toString() {
        return "%s /s, p50 %s ms, p99 %s ms"
                .formatted(
                        Numbers.plain(perSecond),
                        Numbers.plain(millis.percentile(50)),
                        Numbers.plain(millis.percentile(99)));
    }
}
