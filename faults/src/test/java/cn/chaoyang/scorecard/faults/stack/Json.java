package cn.chaoyang.scorecard.faults.stack;

import cn.chaoyang.scorecard.contract.EventCodec;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;

/** JSON as the system writes it: decimals stay exact. */
public final class Json {

    private Json() {}

    public static JsonNode read(String text) {
        try {
            return EventCodec.json().readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String write(Object value) {
        try {
            return EventCodec.json().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
