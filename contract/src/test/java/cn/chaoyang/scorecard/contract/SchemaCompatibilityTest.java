package cn.chaoyang.scorecard.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The baseline is the schema as first released. It is replaced only when a major version of the event begins. */
class SchemaCompatibilityTest {

    @ParameterizedTest
    @ValueSource(strings = {"fact.v1", "marker.v1"})
    void theContractOnlyGrows(String schema) {
        assertThat(SchemaCompatibility.breaks(Golden.baseline(schema), Golden.schema(schema)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("breakingChanges")
    void aBreakingChangeIsSeen(String expected, Consumer<JsonNode> change) {
        // Given
        JsonNode released = Golden.baseline("fact.v1");
        JsonNode mutated = released.deepCopy();
        change.accept(mutated);

        // When, Then
        assertThat(SchemaCompatibility.breaks(released, mutated)).containsExactly(expected);
    }

    static Stream<Arguments> breakingChanges() {
        return Stream.of(
                change("#/$defs/subject/properties/title is gone", schema -> object(schema, "/$defs/subject/properties")
                        .remove("title")),
                change("#/$defs/subject newly requires zone", schema -> array(schema, "/$defs/subject/required")
                        .add("zone")),
                change(
                        "#/$defs/subject no longer guarantees version",
                        schema -> array(schema, "/$defs/subject/required").remove(3)),
                change("#/$defs/cause drops the value expiry", schema -> array(schema, "/$defs/cause/enum")
                        .remove(2)),
                change("#/$defs/contribution/properties/amount narrows type", schema -> object(
                                schema, "/$defs/contribution/properties/amount")
                        .put("type", "integer")),
                change(
                        "#/$defs/subject/properties/id narrows maxLength",
                        schema -> object(schema, "/$defs/subject/properties/id").put("maxLength", 18)),
                change("#/$defs/subject/properties/version narrows maximum", schema -> object(
                                schema, "/$defs/subject/properties/version")
                        .put("maximum", 99)),
                change("#/properties/type narrows const", schema -> object(schema, "/properties/type")
                        .put("const", "cn.chaoyang.scorecard.fact.v2")));
    }

    @Test
    void anOptionalPropertyAndANewCauseAreNoBreak() {
        // Given
        JsonNode released = Golden.baseline("fact.v1");
        JsonNode grown = released.deepCopy();
        object(grown, "/$defs/subject/properties").putObject("zone").put("type", "string");
        array(grown, "/$defs/cause/enum").add("reorganised");

        // When, Then
        assertThat(SchemaCompatibility.breaks(released, grown)).isEmpty();
    }

    private static Arguments change(String expected, Consumer<JsonNode> change) {
        return Arguments.of(expected, change);
    }

    private static ObjectNode object(JsonNode schema, String pointer) {
        return (ObjectNode) schema.at(pointer);
    }

    private static ArrayNode array(JsonNode schema, String pointer) {
        return (ArrayNode) schema.at(pointer);
    }
}
