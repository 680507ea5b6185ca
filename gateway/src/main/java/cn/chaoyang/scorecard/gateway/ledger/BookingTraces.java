package cn.chaoyang.scorecard.gateway.ledger;

import cn.chaoyang.scorecard.contract.LogHeaders;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Ends the trace of a request where it has its effect: with the booking, at the place in the log that its entries name. */
@ApplicationScoped
class BookingTraces {

    private static final TextMapPropagator W3C = W3CTraceContextPropagator.getInstance();

    private static final TextMapGetter<Header> GETTER = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(Header header) {
            return List.of(header.key());
        }

        @Override
        public String get(Header header, String key) {
            return header.key().equals(key) ? new String(header.value(), StandardCharsets.US_ASCII) : null;
        }
    };

    private final Tracer tracer;

    BookingTraces(Tracer tracer) {
        this.tracer = tracer;
    }

    /** @param since when their batch was begun */
    void booked(List<ConsumerRecord<byte[], byte[]>> records, Instant since) {
        for (ConsumerRecord<byte[], byte[]> record : records) {
            Header traceparent = record.headers().lastHeader(LogHeaders.TRACEPARENT);
            if (traceparent != null && traceparent.value() != null) {
                tracer.spanBuilder("book " + record.topic())
                        .setParent(W3C.extract(Context.root(), traceparent, GETTER))
                        .setSpanKind(SpanKind.CONSUMER)
                        .setStartTimestamp(since)
                        .setAttribute("messaging.system", "kafka")
                        .setAttribute("messaging.destination.name", record.topic())
                        .setAttribute("messaging.destination.partition.id", Integer.toString(record.partition()))
                        .setAttribute("messaging.kafka.offset", record.offset())
                        .startSpan()
                        .end();
            }
        }
    }
}
