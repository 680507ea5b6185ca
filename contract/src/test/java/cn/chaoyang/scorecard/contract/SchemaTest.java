package cn.chaoyang.scorecard.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

    private static List<String> violations(String schema, JsonNode event) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Golden.schema(schema))
                .validate(event)
                .stream()
                .map(Object::toString)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"grant", "renewal", "merge", "withdrawal", "opening", "unknown-fields"})
    void whatTheCodecWritesIsAFactOfTheSchema(String name) throws Exception {
        // When
        byte[] written = EventCodec.encode(EventCodec.decode(Golden.bytes(name)));

        // Then
        assertThat(violations("fact.v1", Golden.tree(written))).isEmpty();
        assertThat(violations("fact.v1", Golden.tree(Golden.bytes(name)))).isEmpty();
    }

    @Test
    void whatTheCodecWritesIsAMarkerOfTheSchema() throws Exception {
        // When
        byte[] written = EventCodec.encode(EventCodec.decode(Golden.bytes("marker")));

        // Then
        assertThat(violations("marker.v1", Golden.tree(written))).isEmpty();
    }

    @Test
    void anEndWithoutItsCauseIsNoFact() {
        // Given
        JsonNode event = Golden.tree(Golden.bytes("renewal"));
        ((ObjectNode) event.at("/data/subjects/0/contributions/0")).remove("endsBy");

        // When, Then
        assertThat(violations("fact.v1", event)).isNotEmpty();
    }

    @Test
    void theEnumsOfTheSchemaAreTheEnumsOfTheCode() {
        // Given
        JsonNode definitions = Golden.schema("fact.v1").get("$defs");

        // When
        List<String> kinds = texts(definitions.at("/change/properties/kind/enum"));
        List<String> causes = texts(definitions.at("/cause/enum"));

        // Then
        assertThat(kinds).containsExactlyElementsOf(names(ChangeKind.values()));
        assertThat(causes).containsExactlyElementsOf(names(Cause.values()));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(WireEnums::wireName).toList();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
