package cn.chaoyang.scorecard.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A server drops fields it does not know without a word; here they are faults. Kubernetes' own kinds are read by the models
 * of its Java client, Strimzi's by the schemas of its resource definitions (1.2.0). Those of the other operators are not to
 * be had without a cluster: for them only {@link OperatorsTest} speaks.
 */
class SchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final Map<String, JsonSchema> KNOWN = new HashMap<>();

    /** Of operators whose schemas are not here. */
    private static final Set<String> WITHOUT_SCHEMA = Set.of(
            "postgresql.cnpg.io/v1",
            "barmancloud.cnpg.io/v1",
            "monitoring.coreos.com/v1",
            "k8s.keycloak.org/v2alpha1",
            "gateway.networking.k8s.io/v1");

    static Stream<Overlay> overlays() {
        return Overlay.all();
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void everyFieldIsOneTheServerKnows(Overlay overlay) {
        assertThat(overlay.manifests()).isNotEmpty().allSatisfy(SchemaTest::check);
    }

    @Test
    void aFieldNobodyKnowsIsFound() throws IOException {
        JsonNode deployment = JSON.readTree(
                """
                {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "one"},
                 "spec": {"selector": {}, "template": {"spec": {"containers": [{"name": "one", "imagePullpolicy": "Always"}]}}}}
                """);
        JsonNode topic = JSON.readTree(
                """
                {"apiVersion": "kafka.strimzi.io/v1", "kind": "KafkaTopic", "metadata": {"name": "one"}, "spec": {"partition": 1}}
                """);
        for (JsonNode faulty : new JsonNode[] {deployment, topic}) {
            assertThatCode(() -> check(new Manifest(faulty)))
                    .hasMessageContaining(faulty == topic ? "partition" : "imagePullpolicy");
        }
    }

    private static void check(Manifest manifest) {
        if (manifest.apiVersion().startsWith("kafka.strimzi.io/")) {
            assertThat(schema(manifest).validate(manifest.content()))
                    .as(manifest.toString())
                    .isEmpty();
        } else if (!WITHOUT_SCHEMA.contains(manifest.apiVersion())) {
            readAsTheClientDoes(manifest);
        }
    }

    private static void readAsTheClientDoes(Manifest manifest) {
        String version = manifest.apiVersion().substring(manifest.apiVersion().indexOf('/') + 1);
        String model = "io.kubernetes.client.openapi.models."
                + version.substring(0, 1).toUpperCase(Locale.ROOT) + version.substring(1) + manifest.kind();
        String json = manifest.content().toString();
        try {
            Class<?> type = Class.forName(model);
            type.getMethod("validateJsonElement", JsonElement.class).invoke(null, JsonParser.parseString(json));
            type.getMethod("fromJson", String.class).invoke(null, json);
        } catch (InvocationTargetException e) {
            throw new AssertionError(manifest + ": " + e.getCause().getMessage(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(manifest + " is of no kind that is known here", e);
        }
    }

    private static JsonSchema schema(Manifest manifest) {
        return KNOWN.computeIfAbsent(manifest.apiVersion().replace('/', '_') + '_' + manifest.kind(), SchemaTest::load);
    }

    private static JsonSchema load(String name) {
        try (InputStream schema = SchemaTest.class.getResourceAsStream("/schemas/" + name + ".json")) {
            return SCHEMAS.getSchema(closed(JSON.readTree(schema)));
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** With every object taking the fields that are listed and no others. */
    private static JsonNode closed(JsonNode schema) {
        schema.forEach(SchemaTest::closed);
        if (schema instanceof ObjectNode object
                && object.path("type").asText().equals("object")
                && object.path("properties").size() > 0
                && !object.has("additionalProperties")
                && !object.path("x-kubernetes-preserve-unknown-fields").asBoolean()) {
            object.put("additionalProperties", false);
        }
        return schema;
    }
}
