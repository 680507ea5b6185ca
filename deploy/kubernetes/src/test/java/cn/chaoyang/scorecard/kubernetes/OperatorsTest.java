package cn.chaoyang.scorecard.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the operators are asked for: logs that keep everything, users that may what they do, one database for each service, the realm. */
class OperatorsTest {

    private static final Set<String> SOURCES = Set.of("talent-service", "fund-service", "innovation-service");

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void everyLogKeepsEverythingAndStampsItsOwnTime(String environment) {
        assertThat(of(environment, "KafkaTopic").map(OperatorsTest::topic))
                .containsExactlyInAnyOrderElementsOf(
                        SOURCES.stream().map(source -> source + ".facts.v1").toList());
        assertThat(of(environment, "KafkaTopic"))
                .allSatisfy(topic -> assertThat(Manifest.strings(topic.at("/spec/config")))
                        .containsEntry("retention.ms", "-1")
                        .containsEntry("retention.bytes", "-1")
                        .containsEntry("cleanup.policy", "delete")
                        .containsEntry("message.timestamp.type", "LogAppendTime"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void aServiceWritesItsOwnLogAndTheGatewayReadsThem(String environment) {
        for (String source : SOURCES) {
            Map<String, Set<String>> may = rights(user(environment, source));
            assertThat(may.keySet()).containsExactly("topic " + source + ".facts.v1");
            assertThat(may.get("topic " + source + ".facts.v1")).containsExactlyInAnyOrder("Write", "Describe");
        }
        Map<String, Set<String>> gateway = rights(user(environment, "gateway"));
        assertThat(gateway.keySet())
                .containsExactlyInAnyOrder(
                        "topic talent-service.facts.v1",
                        "topic fund-service.facts.v1",
                        "topic innovation-service.facts.v1",
                        "group gateway-ledger");
        assertThat(gateway.values())
                .allSatisfy(rights -> assertThat(rights).contains("Read").isSubsetOf("Read", "Describe"));
    }

    @Test
    void inProductionNothingAcknowledgedIsOnOneMachineOnly() {
        assertThat(of("prod", "KafkaTopic")).allSatisfy(topic -> {
            int replicas = topic.at("/spec/replicas").asInt();
            int insync = topic.at("/spec/config/min.insync.replicas").asInt();
            assertThat(replicas).isEqualTo(3);
            assertThat(insync).isEqualTo(2);
        });
        assertThat(of("prod", "Cluster")).hasSize(5).allSatisfy(cluster -> assertThat(
                        cluster.at("/spec/instances").asInt())
                .isGreaterThanOrEqualTo(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void everyTeamAndKeycloakHaveDatabasesOfTheirOwn(String environment) {
        assertThat(of(environment, "Cluster")
                        .collect(Collectors.toMap(Manifest::namespace, one -> one.at("/spec/bootstrap/initdb/database")
                                .asText())))
                .isEqualTo(Map.of(
                        "scorecard-talent", "talent",
                        "scorecard-fund", "fund",
                        "scorecard-innovation", "innovation",
                        "scorecard-gateway", "gateway",
                        "scorecard-platform", "keycloak"));
    }

    static Stream<Manifest> realms() {
        return Overlay.all().flatMap(overlay -> overlay.ofKind("KeycloakRealmImport"));
    }

    @ParameterizedTest
    @MethodSource("realms")
    void theRealmIsTheOneForProduction(Manifest realm) throws IOException {
        JsonNode production = new ObjectMapper()
                .readTree(Project.text(Project.ROOT.resolve("deploy/keycloak/production-realm.json")));
        assertThat(realm.at("/spec/realm")).isEqualTo(production);
        assertThat(Manifest.strings(realm.at("/spec/placeholders")).keySet())
                .containsExactlyInAnyOrder("GATEWAY_URL", "OIDC_CLIENT_SECRET");
    }

    private static Manifest user(String environment, String name) {
        return of(environment, "KafkaUser")
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** By resource, what may be done with it. */
    private static Map<String, Set<String>> rights(Manifest user) {
        return Manifest.stream(user.at("/spec/authorization/acls"))
                .collect(Collectors.toMap(
                        acl -> acl.at("/resource/type").asText() + " "
                                + acl.at("/resource/name").asText(),
                        acl -> Manifest.stream(acl.path("operations"))
                                .map(JsonNode::asText)
                                .collect(Collectors.toSet()),
                        (one, other) -> {
                            one.addAll(other);
                            return one;
                        }));
    }

    private static String topic(Manifest topic) {
        String name = topic.at("/spec/topicName").asText();
        return name.isEmpty() ? topic.name() : name;
    }

    private static Stream<Manifest> of(String environment, String kind) {
        return Overlay.environment(environment).stream().flatMap(overlay -> overlay.ofKind(kind));
    }
}
