package cn.chaoyang.scorecard.gateway.scorecard;

import cn.chaoyang.scorecard.gateway.reading.Known;
import cn.chaoyang.scorecard.gateway.reading.LedgerVersion;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/**
 * Scorecards as JSON. The indicators of a day follow from the version of the ledger alone, so they are written once for each version; how fresh
 * they are is said anew with every answer.
 */
@ApplicationScoped
class ScorecardAnswers {

    private static final int MOST = 64;
    private static final String WITHOUT_INDICATORS = "[]}";

    private final ScorecardService service;
    private final ObjectMapper json;
    private final Kept<Written> kept = new Kept<>(MOST);

    /** @param indicators a JSON array */
    private record Written(ScorecardService.Figured figured, byte[] indicators) {}

    ScorecardAnswers(ScorecardService service, ObjectMapper json) {
        this.service = service;
        this.json = json;
    }

    /**
     * One {@link Scorecard}.
     *
     * @param newest the version of which nothing may be missing
     */
    Uni<Buffer> answer(LocalDate on, Known known, LedgerVersion newest) {
        return kept.get(newest, on, known)
                .map(written -> Uni.createFrom().item(() -> whole(written)))
                .orElseGet(() -> Uni.createFrom()
                        .item(() -> whole(written(on, known)))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()));
    }

    private Written written(LocalDate on, Known known) {
        ScorecardService.Figured figured = service.figure(on, known);
        Written written = new Written(figured, bytes(figured.indicators()));
        kept.put(figured.version(), on, known, written);
        return written;
    }

    /** The same as writing the scorecard as a whole: its indicators, which come last, are put in as they were written before. */
    private Buffer whole(Written written) {
        byte[] empty = bytes(service.now(written.figured(), List.of()));
        int head = empty.length - WITHOUT_INDICATORS.length();
        return Buffer.buffer(head + written.indicators().length + 1)
                .appendBytes(empty, 0, head)
                .appendBytes(written.indicators())
                .appendByte((byte) '}');
    }

    private byte[] bytes(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
