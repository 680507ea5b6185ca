package cn.chaoyang.scorecard.gateway.access;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A production gateway does not start with the settings everybody can read in this repository. */
@ApplicationScoped
public class ProductionGuard {

    static final String WELL_KNOWN = "chaoyang-local";
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "0.0.0.0");

    private final String environment;
    private final String issuer;
    private final String clientSecret;
    private final String sessionSecret;

    ProductionGuard(
            GatewayConfig config,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url", defaultValue = "") String issuer,
            @ConfigProperty(name = "quarkus.oidc.credentials.secret", defaultValue = "") String clientSecret,
            @ConfigProperty(name = "quarkus.oidc.token-state-manager.encryption-secret", defaultValue = "")
                    String sessionSecret) {
        this.environment = config.environment();
        this.issuer = issuer;
        this.clientSecret = clientSecret;
        this.sessionSecret = sessionSecret;
    }

    void check(@Observes StartupEvent event) {
        if (LaunchMode.current() != LaunchMode.NORMAL || "local".equals(environment)) {
            return;
        }
        List<String> faults = faults(issuer, clientSecret, sessionSecret);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("refusing to start outside SCORECARD_ENVIRONMENT=local: " + faults);
        }
    }

    static List<String> faults(String issuer, String clientSecret, String sessionSecret) {
        List<String> faults = new ArrayList<>();
        String host = issuer.isEmpty() ? null : URI.create(issuer).getHost();
        if (host == null || LOOPBACK.contains(host)) {
            faults.add("OIDC_URL is the local realm");
        }
        if (clientSecret.isEmpty() || clientSecret.startsWith(WELL_KNOWN)) {
            faults.add("OIDC_CLIENT_SECRET is well known");
        }
        if (sessionSecret.length() < 32 || sessionSecret.startsWith(WELL_KNOWN)) {
            faults.add("SESSION_SECRET is well known or shorter than 32 characters");
        }
        return faults;
    }
}
