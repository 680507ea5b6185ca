package cn.chaoyang.scorecard.kubernetes.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.kubernetes.Manifest;
import cn.chaoyang.scorecard.kubernetes.Overlay;
import cn.chaoyang.scorecard.kubernetes.Project;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of settings says what the code says, and the manifests set nothing that the code does not know. */
class SettingsTest {

    private static final Path TABLE = Project.ROOT.resolve("docs/configuration.md");
    private static final Path MADE = Project.MODULE.resolve("target/configuration.md");
    private static final String BEGIN = "<!-- settings -->\n";
    private static final String END = "<!-- /settings -->";

    /** Read by the Kafka client, Quarkus and the JVM themselves. */
    private static final Pattern OF_OTHERS = Pattern.compile("KAFKA_[A-Z_]+|JAVA_TOOL_OPTIONS|TZ");

    private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|SECRET|KEYS?|TOKEN|JAAS_CONFIG)");

    @Test
    void theTableSaysWhatTheCodeSays() throws IOException {
        String table = Project.text(TABLE);
        int begin = table.indexOf(BEGIN) + BEGIN.length();
        String made = table.substring(0, begin) + rows(Settings.read()) + table.substring(table.indexOf(END));
        Files.createDirectories(MADE.getParent());
        Files.writeString(MADE, made);
        assertThat(table).as("the table as it should be is " + MADE).isEqualTo(made);
    }

    @Test
    void everySettingSaysWhatItIsFor() throws IOException {
        assertThat(Settings.read().values()).hasSizeGreaterThan(80).allSatisfy(setting -> assertThat(setting.purpose())
                .as(setting.variable())
                .isNotBlank());
    }

    static Stream<Overlay> overlays() {
        return Overlay.all();
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void whatIsSetIsKnown(Overlay overlay) throws IOException {
        SortedMap<String, Setting> known = Settings.read();
        overlay.manifests().stream().filter(Manifest::isWorkload).forEach(workload -> {
            String application = workload.name().equals(Settings.GATEWAY) ? Settings.GATEWAY : Settings.SERVICES;
            variables(overlay, workload).keySet().forEach(variable -> assertThat(known.containsKey(variable)
                                    && known.get(variable).where().contains(application)
                            || OF_OTHERS.matcher(variable).matches())
                    .as(workload + " " + variable)
                    .isTrue());
        });
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void noSecretIsWrittenDown(Overlay overlay) {
        assertThat(overlay.ofKind("Secret")).isEmpty();
        overlay.manifests().stream()
                .filter(Manifest::isWorkload)
                .flatMap(workload -> variables(overlay, workload).entrySet().stream())
                .filter(variable -> SECRET.matcher(variable.getKey()).matches())
                .forEach(variable -> assertThat(variable.getValue().has("secretKeyRef"))
                        .as(variable.getKey())
                        .isTrue());
    }

    /** By name: where each comes from, or the text it is. */
    private static Map<String, JsonNode> variables(Overlay overlay, Manifest workload) {
        Map<String, JsonNode> variables = new LinkedHashMap<>();
        workload.containers().forEach(container -> {
            Manifest.stream(container.path("envFrom")).forEach(source -> {
                String name = source.at("/configMapRef/name").asText();
                Manifest map = overlay.ofKind("ConfigMap")
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(workload + " reads " + name + ", which nobody makes"));
                map.at("/data").fields().forEachRemaining(one -> variables.put(one.getKey(), one.getValue()));
            });
            Manifest.stream(container.path("env"))
                    .forEach(one -> variables.put(
                            one.path("name").asText(),
                            one.has("valueFrom") ? one.path("valueFrom") : one.path("value")));
        });
        return variables;
    }

    private static String rows(SortedMap<String, Setting> settings) {
        return "| variable | property | default | | read by | what |\n|---|---|---|---|---|---|\n"
                + settings.values().stream()
                        .map(setting -> "| `%s` | %s | %s | %s | %s | %s |\n"
                                .formatted(
                                        setting.variable(),
                                        setting.keys().stream()
                                                .map(key -> "`" + key + "`")
                                                .collect(Collectors.joining(" ")),
                                        setting.fallback().isEmpty() ? "" : "`" + setting.fallback() + "`",
                                        setting.type(),
                                        String.join(", ", setting.where()),
                                        setting.purpose().replace("|", "\\|")))
                        .collect(Collectors.joining());
    }
}
