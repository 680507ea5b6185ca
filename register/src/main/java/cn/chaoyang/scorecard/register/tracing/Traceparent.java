package cn.chaoyang.scorecard.register.tracing;

import cn.chaoyang.scorecard.contract.LogHeaders;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The text by which a trace is handed on: 55 characters, for example {@code 00-4bf92f35…-00f067aa0ba902b7-01}. */
public final class Traceparent {

    private static final TextMapPropagator W3C = W3CTraceContextPropagator.getInstance();

    private static final TextMapGetter<String> GETTER = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(String traceparent) {
            return List.of(LogHeaders.TRACEPARENT);
        }

        @Override
        public String get(String traceparent, String key) {
            return key.equals(LogHeaders.TRACEPARENT) ? traceparent : null;
        }
    };

    private Traceparent() {}

    /** @return {@code null} where nobody follows what is being done */
    public static String current() {
        return of(Context.current());
    }

    /** @return {@code null} where nobody follows it */
    public static String of(Context context) {
        if (!Span.fromContext(context).getSpanContext().isSampled()) {
            return null;
        }
        Map<String, String> carrier = new HashMap<>();
        W3C.inject(context, carrier, Map::put);
        return carrier.get(LogHeaders.TRACEPARENT);
    }

    /** What is to be the parent of what comes next; the root where the text says nothing. */
    public static Context context(String traceparent) {
        return W3C.extract(Context.root(), traceparent, GETTER);
    }
}
