package cn.chaoyang.scorecard.gateway.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** An OpenID Connect issuer with a key of its own: the gateway verifies its tokens exactly as it verifies Keycloak's. */
public class Issuer implements QuarkusTestResourceLifecycleManager {

    private static final KeyPair KEYS = newKeys();
    private static String address;

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        address = "http://localhost:" + server.getAddress().getPort();
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, metadata()));
        server.createContext("/certs", exchange -> answer(exchange, certificates()));
        server.createContext("/token", exchange -> answer(exchange, ownToken()));
        server.start();
        return Map.of("quarkus.oidc.auth-server-url", address);
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    /** A token of this issuer. */
    public static String token(String username, String unit, String... roles) {
        return token(KEYS, username, unit, roles);
    }

    /** A client's own token (client credentials), as Keycloak writes it. */
    public static String machineToken(String client, String scope) {
        return signed(
                KEYS,
                claims("f:" + client)
                        .put("azp", client)
                        .put("client_id", client)
                        .put("preferred_username", "service-account-" + client)
                        .put("scope", scope));
    }

    /** A person's token without any role, from a client that has a scope. */
    public static String scopedToken(String username, String client, String scope) {
        return signed(
                KEYS,
                claims(username)
                        .put("azp", client)
                        .put("preferred_username", username)
                        .put("scope", scope));
    }

    /** A token that says it is of this issuer and is signed by somebody else. */
    public static String strangersToken() {
        return token(newKeys(), "kjj.clerk", "kjj", "clerk");
    }

    /** @param authorization a header with a token of this issuer */
    public static List<String> rolesIn(String authorization) {
        String claims = authorization.substring("Bearer ".length()).split("\\.")[1];
        return new JsonObject(new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8))
                .getJsonObject("realm_access").getJsonArray("roles").stream()
                        .map(Object::toString)
                        .toList();
    }

    /** Tells the gateway that a session has ended, as OpenID Connect Back-Channel Logout 1.0 writes it. */
    public static String logoutToken(String session) {
        return logoutToken(KEYS, session);
    }

    /** The same, signed by somebody else. */
    public static String strangersLogoutToken(String session) {
        return logoutToken(newKeys(), session);
    }

    private static String logoutToken(KeyPair keys, String session) {
        return signed(
                keys,
                claims("kjj.clerk")
                        .put("aud", "gateway")
                        .put("jti", session)
                        .put("sid", session)
                        .put(
                                "events",
                                new JsonObject()
                                        .put("http://schemas.openid.net/event/backchannel-logout", new JsonObject())));
    }

    private static String token(KeyPair keys, String username, String unit, String... roles) {
        return signed(
                keys,
                claims(username)
                        .put("preferred_username", username)
                        .put("name", "区科技局·经办")
                        .put("unit", unit)
                        .put("realm_access", new JsonObject().put("roles", new JsonArray(List.of(roles)))));
    }

    private static JsonObject claims(String subject) {
        long now = Instant.now().getEpochSecond();
        return new JsonObject()
                .put("iss", address)
                .put("sub", subject)
                .put("iat", now)
                .put("exp", now + 600);
    }

    private static String signed(KeyPair keys, JsonObject claims) {
        JsonObject header =
                new JsonObject().put("alg", "RS256").put("typ", "JWT").put("kid", "test");
        String content = encode(header.encode()) + "." + encode(claims.encode());
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject metadata() {
        return new JsonObject()
                .put("issuer", address)
                .put("authorization_endpoint", address + "/auth")
                .put("token_endpoint", address + "/token")
                .put("end_session_endpoint", address + "/logout")
                .put("jwks_uri", address + "/certs");
    }

    /** What the gateway gets for itself. */
    private static JsonObject ownToken() {
        return new JsonObject()
                .put("access_token", token("service-account-gateway", "", "ledger"))
                .put("token_type", "Bearer")
                .put("expires_in", 600);
    }

    private static JsonObject certificates() {
        RSAPublicKey key = (RSAPublicKey) KEYS.getPublic();
        return new JsonObject()
                .put(
                        "keys",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("kty", "RSA")
                                        .put("use", "sig")
                                        .put("alg", "RS256")
                                        .put("kid", "test")
                                        .put("n", encode(key.getModulus()))
                                        .put("e", encode(key.getPublicExponent()))));
    }

    private static void answer(HttpExchange exchange, JsonObject body) throws IOException {
        byte[] bytes = body.encode().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        byte[] magnitude = Arrays.copyOfRange(bytes, sign, bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(magnitude);
    }
}
