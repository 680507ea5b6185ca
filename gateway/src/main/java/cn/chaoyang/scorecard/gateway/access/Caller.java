package cn.chaoyang.scorecard.gateway.access;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * Who calls, by the access token Quarkus has verified.
 *
 * @param name the display name, for example 区科技局·经办
 * @param unit id of plan.yaml; empty for accounts without one
 */
public record Caller(String username, String name, String unit, List<String> roles) {

    static Caller of(SecurityIdentity identity) {
        JsonObject claims = token(identity).map(Caller::claims).orElseGet(JsonObject::new);
        String username =
                claims.getString("preferred_username", identity.getPrincipal().getName());
        return new Caller(
                username,
                claims.getString("name", username),
                claims.getString("unit", ""),
                identity.getRoles().stream()
                        .filter(RoleRules::isPersons)
                        .sorted()
                        .toList());
    }

    /** The access token to hand on to a service: of the web session or of the caller's own Authorization header. */
    public static Optional<String> token(SecurityIdentity identity) {
        TokenCredential token = identity.getCredential(AccessTokenCredential.class);
        if (token == null) {
            token = identity.getCredential(TokenCredential.class);
        }
        return Optional.ofNullable(token).map(TokenCredential::getToken);
    }

    private static JsonObject claims(String token) {
        JsonObject claims = OidcCommonUtils.decodeJwtContent(token);
        return claims == null ? new JsonObject() : claims;
    }
}
