package cn.chaoyang.scorecard.gateway.task;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Optional;

/** What steps say, as JSON. What is not known is refused: a misspelt field must not pass for none. */
public final class StepJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private StepJson() {}

    /**
     * @param shape of what is said; empty where nothing is
     * @param content as it was sent; {@code null} for nothing
     * @return {@code null} where nothing is said
     * @throws IllegalArgumentException when it is not of the shape
     */
    public static Object read(Optional<Class<?>> shape, JsonNode content) {
        boolean nothing = content == null || content.isNull() || content.isMissingNode();
        if (nothing == shape.isPresent()) {
            throw new IllegalArgumentException(nothing ? "something has to be said" : "nothing more is said");
        }
        return nothing ? null : JSON.convertValue(content, shape.get());
    }

    public static String write(Object content) {
        try {
            return content == null ? null : JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Object parse(Optional<Class<?>> shape, String stored) {
        try {
            return stored == null ? null : JSON.readValue(stored, shape.orElseThrow());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a step is no longer readable", e);
        }
    }
}
