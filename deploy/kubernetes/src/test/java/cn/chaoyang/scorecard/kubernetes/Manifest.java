package cn.chaoyang.scorecard.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One object as it is sent to the cluster. */
public record Manifest(JsonNode content) {

    public String apiVersion() {
        return content.path("apiVersion").asText();
    }

    public String kind() {
        return content.path("kind").asText();
    }

    public String name() {
        return content.path("metadata").path("name").asText();
    }

    public String namespace() {
        return content.path("metadata").path("namespace").asText();
    }

    public Map<String, String> labels() {
        return strings(content.path("metadata").path("labels"));
    }

    /** @param pointer JSON pointer, for example {@code /spec/replicas} */
    public JsonNode at(String pointer) {
        return content.at(pointer);
    }

    public boolean isWorkload() {
        return kind().equals("Deployment");
    }

    /** Those of a workload's pods. */
    public Map<String, String> podLabels() {
        return strings(at("/spec/template/metadata/labels"));
    }

    public Stream<JsonNode> containers() {
        return Stream.concat(
                stream(at("/spec/template/spec/initContainers")), stream(at("/spec/template/spec/containers")));
    }

    public static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    public static Map<String, String> strings(JsonNode object) {
        Map<String, String> strings = new TreeMap<>();
        object.fields()
                .forEachRemaining(
                        field -> strings.put(field.getKey(), field.getValue().asText()));
        return strings;
    }

    @Override
    public String toString() {
        return kind() + " " + namespace() + "/" + name();
    }
}
