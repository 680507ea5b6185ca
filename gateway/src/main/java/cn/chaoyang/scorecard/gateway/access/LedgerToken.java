package cn.chaoyang.scorecard.gateway.access;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.OidcClients;
import io.quarkus.oidc.client.Tokens;
import io.quarkus.oidc.client.runtime.OidcClientConfig;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The gateway's own access token, for what it asks of services in nobody's name: the client-credentials grant of the client
 * that people log in through, whose service account has the role {@code ledger} and no other.
 */
@ApplicationScoped
public class LedgerToken {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final OidcClients clients;
    private final OidcClientConfig config;
    private OidcClient client;
    private Tokens tokens;

    LedgerToken(
            OidcClients clients,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer,
            @ConfigProperty(name = "quarkus.oidc.client-id") String clientId,
            @ConfigProperty(name = "quarkus.oidc.credentials.secret") String secret) {
        this.clients = clients;
        this.config = OidcClientConfig.authServerUrl(issuer)
                .id("ledger")
                .clientId(clientId)
                .credentials(secret)
                .build();
    }

    /** A token that is good for now. Only when it is first needed does the identity server have to be there. */
    public synchronized String get() {
        if (client == null) {
            client = await(clients.newClient(config));
        }
        if (tokens == null || tokens.isAccessTokenExpired() || tokens.isAccessTokenWithinRefreshInterval()) {
            tokens = await(client.getTokens());
        }
        return tokens.getAccessToken();
    }

    private static <T> T await(Uni<T> answer) {
        return answer.await().atMost(PATIENCE);
    }
}
