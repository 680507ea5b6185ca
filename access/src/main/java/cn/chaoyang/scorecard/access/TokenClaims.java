package cn.chaoyang.scorecard.access;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** What the access token says that Quarkus has verified; of a web session too, whose principal is its id token. */
public final class TokenClaims {

    private static final String OF_A_CLIENT = "service-account-";

    private final JsonObject claims;
    private final String principal;

    private TokenClaims(JsonObject claims, String principal) {
        this.claims = claims;
        this.principal = principal;
    }

    public static TokenClaims of(SecurityIdentity identity) {
        JsonObject claims = token(identity)
                .map(OidcCommonUtils::decodeJwtContent)
                .filter(Objects::nonNull)
                .orElseGet(JsonObject::new);
        return new TokenClaims(claims, identity.getPrincipal().getName());
    }

    /** The access token to hand on: of the web session or of the caller's own Authorization header. */
    public static Optional<String> token(SecurityIdentity identity) {
        TokenCredential token = identity.getCredential(AccessTokenCredential.class);
        if (token == null) {
            token = identity.getCredential(TokenCredential.class);
        }
        return Optional.ofNullable(token).map(TokenCredential::getToken);
    }

    /** The login name. */
    public String username() {
        return claims.getString("preferred_username", principal);
    }

    /** The display name, for example 区科技局·经办. */
    public String name() {
        return claims.getString("name", username());
    }

    /** Id of the unit; {@code null} without one. */
    public String unit() {
        String unit = claims.getString("unit");
        return unit == null || unit.isBlank() ? null : unit;
    }

    /** When it was issued; of a token that does not say, long ago. */
    public Instant issuedAt() {
        return Instant.ofEpochSecond(claims.getLong("iat", 0L));
    }

    String scope() {
        return claims.getString("scope", "");
    }

    /**
     * Whether a client speaks for itself (the client-credentials grant): it is its own subject (RFC 9068), or has the account
     * Keycloak makes for a client. A person who logs in through a client with a scope is no machine.
     */
    boolean ofMachine() {
        String client = claims.getString("client_id", claims.getString("azp"));
        return client != null
                && (client.equals(claims.getString("sub"))
                        || (OF_A_CLIENT + client).equals(claims.getString("preferred_username")));
    }
}
