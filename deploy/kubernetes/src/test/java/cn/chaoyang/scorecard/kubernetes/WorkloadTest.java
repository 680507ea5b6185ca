package cn.chaoyang.scorecard.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What only a running cluster would show of a workload: that it cannot start, cannot stop, or may more than it should. */
class WorkloadTest {

    /** {@code quarkus.shutdown.timeout}, and what the publisher and the reader of the logs may take after it. */
    private static final int SECONDS_TO_STOP = 5 + 15;

    private static final Map<String, BigDecimal> UNITS = Map.of(
            "m", new BigDecimal("0.001"),
            "Ki", BigDecimal.valueOf(1L << 10),
            "Mi", BigDecimal.valueOf(1L << 20),
            "Gi", BigDecimal.valueOf(1L << 30));

    private record Workload(Overlay overlay, Manifest manifest) {
        @Override
        public String toString() {
            return overlay + " " + manifest;
        }
    }

    static Stream<Workload> workloads() {
        return Overlay.all().flatMap(overlay -> overlay.manifests().stream()
                .filter(Manifest::isWorkload)
                .map(one -> new Workload(overlay, one)));
    }

    @Test
    void everyEnvironmentHasTheFour() {
        assertThat(Overlay.environments()).contains("dev", "prod");
        for (String environment : Overlay.environments()) {
            assertThat(Overlay.environment(environment).stream()
                            .flatMap(overlay -> overlay.ofKind("Deployment"))
                            .map(Manifest::name))
                    .as(environment)
                    .containsExactlyInAnyOrder("talent-service", "fund-service", "innovation-service", "gateway");
        }
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void selectorsAreItsOwnLabelsAndNeverAVersion(Workload workload) {
        Map<String, String> selector = Manifest.strings(workload.manifest().at("/spec/selector/matchLabels"));
        assertThat(selector).isNotEmpty().doesNotContainKeys("app.kubernetes.io/version", "version");
        assertThat(workload.manifest().podLabels()).containsAllEntriesOf(selector);
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void itMayAsLittleAsPossible(Workload workload) {
        JsonNode pod = workload.manifest().at("/spec/template/spec");
        assertThat(pod.path("automountServiceAccountToken").asBoolean(true)).isFalse();
        assertThat(pod.path("enableServiceLinks").asBoolean(true)).isFalse();
        assertThat(pod.path("serviceAccountName").asText()).isNotEmpty().isNotEqualTo("default");
        assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
        assertThat(pod.at("/securityContext/runAsUser").asInt()).isGreaterThanOrEqualTo(10_000);
        assertThat(pod.at("/securityContext/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
        assertThat(pod.path("hostNetwork").asBoolean() || pod.path("hostPID").asBoolean())
                .isFalse();
        assertThat(workload.manifest().containers()).isNotEmpty().allSatisfy(container -> {
            JsonNode may = container.path("securityContext");
            assertThat(may.path("allowPrivilegeEscalation").asBoolean(true)).isFalse();
            assertThat(may.path("readOnlyRootFilesystem").asBoolean()).isTrue();
            assertThat(may.path("privileged").asBoolean()).isFalse();
            assertThat(may.at("/capabilities/drop"))
                    .extracting(JsonNode::asText)
                    .containsExactly("ALL");
            assertThat(may.at("/capabilities/add").isMissingNode()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void whatItAsksForFitsItsLimits(Workload workload) {
        assertThat(workload.manifest().containers()).allSatisfy(container -> {
            JsonNode requests = container.at("/resources/requests");
            JsonNode limits = container.at("/resources/limits");
            assertThat(requests.has("cpu") && requests.has("memory")).isTrue();
            assertThat(limits.has("memory")).isTrue();
            limits.fields().forEachRemaining(limit -> assertThat(quantity(requests.path(limit.getKey())))
                    .as(limit.getKey())
                    .isLessThanOrEqualTo(quantity(limit.getValue())));
        });
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void probesAskWhatTheyMean(Workload workload) {
        JsonNode container = workload.manifest().at("/spec/template/spec/containers/0");
        Map<String, String> paths = Map.of(
                "startupProbe", "/q/health/started",
                "livenessProbe", "/q/health/live",
                "readinessProbe", "/q/health/ready");
        Set<String> ports = Manifest.stream(container.path("ports"))
                .map(port -> port.path("name").asText())
                .collect(Collectors.toSet());
        paths.forEach((probe, path) -> {
            assertThat(container.at("/" + probe + "/httpGet/path").asText()).isEqualTo(path);
            assertThat(ports)
                    .contains(container.at("/" + probe + "/httpGet/port").asText());
        });
        int patience = container.at("/startupProbe/periodSeconds").asInt(10)
                * container.at("/startupProbe/failureThreshold").asInt(3);
        assertThat(patience).as("seconds to start in").isGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void whatIsMountedIsThere(Workload workload) {
        JsonNode pod = workload.manifest().at("/spec/template/spec");
        Set<String> volumes = Manifest.stream(pod.path("volumes"))
                .map(volume -> volume.path("name").asText())
                .collect(Collectors.toSet());
        Set<String> mounted = workload.manifest()
                .containers()
                .flatMap(container -> Manifest.stream(container.path("volumeMounts")))
                .map(mount -> mount.path("name").asText())
                .collect(Collectors.toSet());
        assertThat(mounted).isEqualTo(volumes);
        // The root is read-only, and workbooks are written to files on their way in.
        assertThat(workload.manifest().containers().flatMap(one -> Manifest.stream(one.path("volumeMounts"))))
                .anySatisfy(
                        mount -> assertThat(mount.path("mountPath").asText()).isEqualTo("/tmp"));
        assertThat(Manifest.stream(pod.path("volumes")).filter(volume -> volume.has("emptyDir")))
                .allSatisfy(volume ->
                        assertThat(volume.at("/emptyDir/sizeLimit").asText()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void itStopsInPeaceAndIsReplacedWithoutAGap(Workload workload) {
        JsonNode pod = workload.manifest().at("/spec/template/spec");
        int withdrawn = pod.at("/containers/0/lifecycle/preStop/sleep/seconds").asInt();
        assertThat(withdrawn).isPositive();
        assertThat(pod.path("terminationGracePeriodSeconds").asInt())
                .isGreaterThanOrEqualTo(withdrawn + SECONDS_TO_STOP);
        assertThat(workload.manifest()
                        .at("/spec/strategy/rollingUpdate/maxUnavailable")
                        .asInt(1))
                .isZero();
        assertThat(workload.manifest()
                        .at("/spec/strategy/rollingUpdate/maxSurge")
                        .asInt())
                .isPositive();
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void itIsSpreadOverHosts(Workload workload) {
        List<JsonNode> spread = Manifest.stream(workload.manifest().at("/spec/template/spec/topologySpreadConstraints"))
                .toList();
        assertThat(spread).extracting(one -> one.path("topologyKey").asText()).contains("kubernetes.io/hostname");
        assertThat(spread).allSatisfy(one -> assertThat(workload.manifest().podLabels())
                .containsAllEntriesOf(Manifest.strings(one.at("/labelSelector/matchLabels"))));
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void anImageHasATagThatStays(Workload workload) {
        assertThat(workload.manifest().containers()).allSatisfy(container -> {
            String image = container.path("image").asText();
            String tag = image.substring(image.lastIndexOf('/') + 1);
            assertThat(tag).contains(":").doesNotEndWith(":latest");
        });
    }

    private static BigDecimal quantity(JsonNode text) {
        String value = text.asText();
        for (Map.Entry<String, BigDecimal> unit : UNITS.entrySet()) {
            if (value.endsWith(unit.getKey())) {
                return new BigDecimal(value.substring(
                                0, value.length() - unit.getKey().length()))
                        .multiply(unit.getValue());
            }
        }
        return new BigDecimal(value);
    }
}
