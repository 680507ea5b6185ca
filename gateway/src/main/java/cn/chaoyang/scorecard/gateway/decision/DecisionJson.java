package cn.chaoyang.scorecard.gateway.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Contents of decisions as JSON. What is not known is refused: a misspelt threshold must not pass for none. */
final class DecisionJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private DecisionJson() {}

    static <T> T read(Decision decision, Class<T> content) {
        return JSON.convertValue(decision.content(), content);
    }

    /** @throws IllegalArgumentException when it is not of that shape */
    static Object read(JsonNode content, Decision.Kind kind) {
        return JSON.convertValue(content, kind.content());
    }

    static JsonNode tree(Object content) {
        return JSON.valueToTree(content);
    }

    static JsonNode parse(String stored) {
        try {
            return JSON.readTree(stored);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a decision is no longer readable", e);
        }
    }
}
