package cn.chaoyang.scorecard.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Objects that find others by label or name: a server takes one that finds nothing without a word. */
class SelectorTest {

    static Stream<String> environments() {
        return Overlay.environments().stream();
    }

    @ParameterizedTest
    @MethodSource("environments")
    void aServiceReachesItsPodsAtAPortTheyHave(String environment) {
        assertThat(of(environment, "Service")).isNotEmpty().allSatisfy(service -> {
            Map<String, String> selector = Manifest.strings(service.at("/spec/selector"));
            if (selector.isEmpty()) {
                return;
            }
            Manifest target = only(environment, service.namespace(), selector);
            Set<String> ports = target.containers()
                    .flatMap(container -> Manifest.stream(container.path("ports")))
                    .map(port -> port.path("name").asText())
                    .collect(Collectors.toSet());
            assertThat(Manifest.stream(service.at("/spec/ports"))
                            .map(port -> port.path("targetPort").asText()))
                    .isNotEmpty()
                    .isSubsetOf(ports);
        });
    }

    @ParameterizedTest
    @MethodSource("environments")
    void aBudgetLetsSomethingBeMovedAndSomethingStay(String environment) {
        // Keycloak's pods are its operator's.
        List<Manifest> budgets = of(environment, "PodDisruptionBudget")
                .filter(budget -> !budget.namespace().equals("scorecard-platform"))
                .toList();
        assertThat(budgets).allSatisfy(budget -> {
            Manifest target =
                    only(environment, budget.namespace(), Manifest.strings(budget.at("/spec/selector/matchLabels")));
            assertThat(budget.at("/spec/maxUnavailable").asInt()).isEqualTo(1);
            assertThat(least(environment, target)).as("replicas of " + target).isPositive();
        });
        if (environment.startsWith("prod")) {
            assertThat(budgets).hasSize(4);
            assertThat(of(environment, "Deployment"))
                    .allSatisfy(one -> assertThat(least(environment, one)).isGreaterThanOrEqualTo(2));
        }
    }

    @ParameterizedTest
    @MethodSource("environments")
    void onlyTheGatewayIsScaledAndKeepsToItsBounds(String environment) {
        assertThat(of(environment, "HorizontalPodAutoscaler")).allSatisfy(scaler -> {
            assertThat(scaler.at("/spec/scaleTargetRef/name").asText()).isEqualTo("gateway");
            Manifest target = of(environment, "Deployment")
                    .filter(one ->
                            one.name().equals("gateway") && one.namespace().equals(scaler.namespace()))
                    .findFirst()
                    .orElseThrow();
            assertThat(scaler.at("/spec/minReplicas").asInt())
                    .isLessThan(scaler.at("/spec/maxReplicas").asInt());
            // Otherwise every apply would set back what the scaler has chosen.
            assertThat(target.at("/spec/replicas").isMissingNode()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("environments")
    void whatIsWatchedIsThere(String environment) {
        assertThat(of(environment, "ServiceMonitor")).hasSize(4).allSatisfy(monitor -> {
            Map<String, String> selector = Manifest.strings(monitor.at("/spec/selector/matchLabels"));
            Manifest service = of(environment, "Service")
                    .filter(one -> one.namespace().equals(monitor.namespace())
                            && one.labels().entrySet().containsAll(selector.entrySet()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(monitor + " finds no service"));
            assertThat(Manifest.stream(monitor.at("/spec/endpoints")))
                    .hasSize(1)
                    .allSatisfy(endpoint -> {
                        assertThat(endpoint.path("path").asText()).isEqualTo("/q/metrics");
                        assertThat(Manifest.stream(service.at("/spec/ports"))
                                        .map(port -> port.path("name").asText()))
                                .contains(endpoint.path("port").asText());
                    });
        });
    }

    @ParameterizedTest
    @MethodSource("environments")
    void aPolicyOfOursSpeaksOfPodsThatExist(String environment) {
        assertThat(of(environment, "NetworkPolicy")).isNotEmpty().allSatisfy(policy -> {
            Map<String, String> pods = Manifest.strings(policy.at("/spec/podSelector/matchLabels"));
            if (pods.containsKey("app.kubernetes.io/name") && pods.containsKey("app.kubernetes.io/part-of")) {
                only(environment, policy.namespace(), pods);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("environments")
    void everyNamespaceRefusesWhatNobodyAllowed(String environment) {
        Set<String> used = Overlay.environment(environment).stream()
                .flatMap(overlay -> overlay.manifests().stream())
                .map(Manifest::namespace)
                .filter(namespace -> namespace.startsWith("scorecard-"))
                .collect(Collectors.toSet());
        Set<String> closed = of(environment, "NetworkPolicy")
                .filter(policy -> policy.at("/spec/podSelector").isEmpty()
                        && Manifest.stream(policy.at("/spec/policyTypes")).count() == 2
                        && policy.at("/spec/ingress").isMissingNode()
                        && policy.at("/spec/egress").isMissingNode())
                .map(Manifest::namespace)
                .collect(Collectors.toSet());
        assertThat(closed).isEqualTo(used);
        assertThat(of(environment, "Namespace").map(Manifest::name)).containsExactlyInAnyOrderElementsOf(used);
        assertThat(of(environment, "Namespace")).allSatisfy(namespace -> assertThat(namespace.labels())
                .containsEntry("pod-security.kubernetes.io/enforce", "restricted"));
    }

    /** An edge has two ends: what one may send to, the other lets in. */
    @ParameterizedTest
    @MethodSource("environments")
    void bothEndsOfAnEdgeAllowIt(String environment) {
        for (String service : List.of("talent", "fund", "innovation")) {
            assertThat(allows(environment, "scorecard-gateway", "egress", "to", "scorecard-" + service, 8080))
                    .as("the gateway may ask " + service)
                    .isTrue();
            assertThat(allows(environment, "scorecard-" + service, "ingress", "from", "scorecard-gateway", 8080))
                    .as(service + " lets the gateway ask")
                    .isTrue();
            for (String other : List.of("talent", "fund", "innovation")) {
                if (!other.equals(service)) {
                    assertThat(allows(environment, "scorecard-" + service, "egress", "to", "scorecard-" + other, 8080))
                            .as(service + " has nothing to ask " + other)
                            .isFalse();
                }
            }
        }
    }

    private static boolean allows(
            String environment, String namespace, String direction, String peers, String other, int port) {
        return of(environment, "NetworkPolicy")
                .filter(policy -> policy.namespace().equals(namespace))
                .flatMap(policy -> Manifest.stream(policy.at("/spec/" + direction)))
                .filter(rule -> Manifest.stream(rule.path("ports"))
                        .anyMatch(one -> one.path("port").asText().equals("http")
                                || one.path("port").asInt() == port))
                .flatMap(rule -> Manifest.stream(rule.path(peers)))
                .map(peer -> peer.at("/namespaceSelector"))
                .anyMatch(selector -> finds(selector, environment, other));
    }

    private static boolean finds(JsonNode selector, String environment, String namespace) {
        Map<String, String> labels = of(environment, "Namespace")
                .filter(one -> one.name().equals(namespace))
                .findFirst()
                .orElseThrow()
                .labels();
        labels.put("kubernetes.io/metadata.name", namespace);
        boolean byLabel = selector.has("matchLabels")
                && labels.entrySet()
                        .containsAll(
                                Manifest.strings(selector.path("matchLabels")).entrySet());
        boolean byExpression = Manifest.stream(selector.path("matchExpressions"))
                .anyMatch(one -> one.path("operator").asText().equals("In")
                        && Manifest.stream(one.path("values")).anyMatch(value -> value.asText()
                                .equals(labels.get(one.path("key").asText()))));
        return byLabel || byExpression;
    }

    /** The one workload whose pods have these labels. */
    private static Manifest only(String environment, String namespace, Map<String, String> labels) {
        List<Manifest> found = Overlay.environment(environment).stream()
                .flatMap(overlay -> overlay.manifests().stream())
                .filter(Manifest::isWorkload)
                .filter(one -> one.namespace().equals(namespace))
                .filter(one -> one.podLabels().entrySet().containsAll(labels.entrySet()))
                .toList();
        assertThat(found).as("pods in %s with %s", namespace, labels).hasSize(1);
        return found.get(0);
    }

    private static int least(String environment, Manifest workload) {
        Optional<Integer> scaled = of(environment, "HorizontalPodAutoscaler")
                .filter(one -> one.namespace().equals(workload.namespace())
                        && one.at("/spec/scaleTargetRef/name").asText().equals(workload.name()))
                .map(one -> one.at("/spec/minReplicas").asInt())
                .findFirst();
        return scaled.orElse(workload.at("/spec/replicas").asInt(1));
    }

    private static Stream<Manifest> of(String environment, String kind) {
        return Overlay.environment(environment).stream().flatMap(overlay -> overlay.ofKind(kind));
    }
}
