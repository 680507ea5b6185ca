package cn.chaoyang.scorecard.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class RealmTest {

    private static final Path FOLDER = Path.of("..", "keycloak");

    @Test
    void shouldGiveEveryUnitAClerkAndAReviewer() throws IOException {
        // When
        JsonNode realm = read(Realm.read(FOLDER, "secret", "http://localhost:8080"));

        // Then
        Map<String, String> units = new HashMap<>();
        Map<String, String> roles = new HashMap<>();
        for (JsonNode user : realm.get("users")) {
            String name = user.get("username").asText();
            units.put(name, user.at("/attributes/unit/0").asText());
            roles.put(name, user.at("/realmRoles/0").asText());
        }
        assertThat(units).hasSize(42).containsEntry("kjj.clerk", "kjj").containsEntry("leader", "qzf");
        assertThat(roles.values()).filteredOn("clerk"::equals).hasSize(18);
        assertThat(roles.values()).filteredOn("reviewer"::equals).hasSize(18);
        assertThat(roles).containsEntry("kwb.supervisor", "supervisor").containsEntry("leader", "leader");
        assertThat(roles)
                .containsEntry("sys.admin", "system-admin")
                .containsEntry("sec.admin", "security-admin")
                .containsEntry("audit.admin", "audit-admin");
        assertThat(roles).containsEntry("service-account-gateway", "ledger");
        assertThat(roles.values())
                .filteredOn("ledger"::equals)
                .as("is no person's")
                .hasSize(1);
    }

    @Test
    void shouldPutInThisMachinesSecretAndAddress() throws IOException {
        // When
        Realm realm = Realm.read(FOLDER, "made-up-here", "http://localhost:18080");

        // Then
        JsonNode gateway = read(realm).at("/clients/0");
        assertThat(gateway.get("secret").asText()).isEqualTo("made-up-here");
        assertThat(gateway.at("/redirectUris/0").asText()).isEqualTo("http://localhost:18080/*");
        assertThat(gateway.at("/attributes/backchannel.logout.url").asText())
                .isEqualTo("http://localhost:18080/back-channel-logout");
        assertThat(gateway.at("/attributes/pkce.code.challenge.method").asText())
                .isEqualTo("S256");
        assertThat(realm.document()).doesNotContain("@gateway@", "@client-secret@");
    }

    @Test
    void shouldHaveAnotherDigestWhenTheSecretChanges() throws IOException {
        // When
        Realm first = Realm.read(FOLDER, "one", "http://localhost:8080");
        Realm same = Realm.read(FOLDER, "one", "http://localhost:8080");
        Realm other = Realm.read(FOLDER, "two", "http://localhost:8080");

        // Then
        assertThat(same.digest()).isEqualTo(first.digest()).isNotEqualTo(other.digest());
    }

    @Test
    void shouldShareWithProductionWhatTheSystemNeeds() throws IOException {
        // When
        ObjectMapper json = new ObjectMapper();
        JsonNode local = json.readTree(FOLDER.resolve("chaoyang-realm.json").toFile());
        JsonNode production =
                json.readTree(FOLDER.resolve("production-realm.json").toFile());

        // Then
        assertThat(names(production.at("/roles/realm")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(names(local.at("/roles/realm")).stream(), Stream.of("second-factor"))
                                .toList());
        JsonNode gateway = production.at("/clients/0");
        assertThat(gateway.get("protocolMappers")).isEqualTo(local.at("/clients/0/protocolMappers"));
        assertThat(gateway.get("redirectUris").get(0).asText()).isEqualTo("${GATEWAY_URL}/*");
        assertThat(gateway.at("/attributes/pkce.code.challenge.method").asText())
                .isEqualTo("S256");
        JsonNode profile = production.at(
                "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0");
        assertThat(json.readTree(profile.asText())).isEqualTo(local.get("userProfile"));
    }

    @Test
    void shouldLeaveOutOfProductionWhatIsForThisMachineOnly() throws IOException {
        // When
        JsonNode production = new ObjectMapper()
                .readTree(FOLDER.resolve("production-realm.json").toFile());

        // Then
        assertThat(production.get("clients")).hasSize(1).allSatisfy(client -> assertThat(
                        client.get("directAccessGrantsEnabled").asBoolean())
                .isFalse());
        assertThat(production.get("users"))
                .singleElement()
                .satisfies(user -> assertThat(user.get("username").asText()).isEqualTo("service-account-gateway"));
        assertThat(production.get("ssoSessionIdleTimeout").asInt()).isEqualTo(30 * 60);
        assertThat(production.get("ssoSessionMaxLifespan").asInt()).isEqualTo(8 * 60 * 60);
        assertThat(production.get("accessTokenLifespan").asInt()).isEqualTo(5 * 60);
    }

    private static List<String> names(JsonNode all) {
        return StreamSupport.stream(all.spliterator(), false)
                .map(one -> one.get("name").asText())
                .toList();
    }

    private static JsonNode read(Realm realm) throws IOException {
        return new ObjectMapper().readTree(realm.document());
    }
}
