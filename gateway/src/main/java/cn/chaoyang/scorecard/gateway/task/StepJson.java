package cn.chaoyang.scorecard.gateway.task;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** What steps say, as JSON. What is not known is refused: a misspelt field must not pass for none. */
final class StepJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private StepJson() {}

    /**
     * @param content as it was sent; {@code null} for nothing
     * @return {@code null} for a move that says nothing
     * @throws IllegalArgumentException when it is not of the move's shape
     */
    static Object read(Move move, JsonNode content) {
        boolean nothing = content == null || content.isNull() || content.isMissingNode();
        if (move.content().isEmpty()) {
            if (!nothing) {
                throw new IllegalArgumentException(move.wire() + " says nothing more");
            }
            return null;
        }
        if (nothing) {
            throw new IllegalArgumentException(move.wire() + " says nothing");
        }
        return JSON.convertValue(content, move.content().get());
    }

    static String write(Object content) {
        try {
            return content == null ? null : JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Object parse(Move move, String stored) {
        try {
            return stored == null ? null : JSON.readValue(stored, move.content().orElseThrow());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a step is no longer readable", e);
        }
    }
}
