package cn.chaoyang.scorecard.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;

/** An OpenID Connect issuer with a key of its own: whoever is tested verifies its tokens exactly as Keycloak's. */
public class Issuer implements QuarkusTestResourceLifecycleManager {

    private static final KeyPair KEYS = newKeys();
    private static final KeyPair STRANGERS_KEYS = newKeys();
    private static final String KEY_ID = "test";
    private static final int LIFESPAN = 600;
    private static final int HOUR = 3600;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<Object, Signed> SIGNED = new ConcurrentHashMap<>();
    private static String address;

    private record Signed(String token, Instant at) {}

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        address = "http://localhost:" + server.getAddress().getPort();
        serve("/.well-known/openid-configuration", Issuer::metadata);
        serve("/certs", Issuer::certificates);
        serve("/token", Issuer::ownToken);
        server.start();
        return Map.of("quarkus.oidc.auth-server-url", address);
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    /** A token of this issuer: the same again for half of its life, since signing costs more than most questions do. */
    public static String token(String username, String unit, String... roles) {
        Instant now = Instant.now();
        return SIGNED.compute(
                        List.of(address, username, unit, List.of(roles)),
                        (whose, known) -> known != null
                                        && known.at().plusSeconds(LIFESPAN / 2).isAfter(now)
                                ? known
                                : new Signed(sign(person(username, unit, roles), KEYS), now))
                .token();
    }

    /** A token that says it is of this issuer and is signed by somebody else. */
    public static String strangersToken(String username, String unit, String... roles) {
        return sign(person(username, unit, roles), STRANGERS_KEYS);
    }

    /** A token signed by this issuer that says it is another's. */
    public static String othersToken(String username, String unit, String... roles) {
        return sign(person(username, unit, roles).issuer(address + "/realms/another"), KEYS);
    }

    /** A token that was good until an hour ago. */
    public static String expiredToken(String username, String unit, String... roles) {
        long now = Instant.now().getEpochSecond();
        return sign(
                person(username, unit, roles).issuedAt(now - HOUR - LIFESPAN).expiresAt(now - HOUR), KEYS);
    }

    /** A client's own token (client credentials), as Keycloak writes it. */
    public static String machineToken(String client, String scope) {
        return sign(
                claims("f:" + client)
                        .claim("azp", client)
                        .claim("client_id", client)
                        .preferredUserName("service-account-" + client)
                        .claim("scope", scope),
                KEYS);
    }

    /** A person's token without any role, from a client that has a scope. */
    public static String scopedToken(String username, String client, String scope) {
        return sign(
                claims(username)
                        .claim("azp", client)
                        .preferredUserName(username)
                        .claim("scope", scope),
                KEYS);
    }

    /** @param authorization a header with a token of this issuer */
    public static List<String> rolesIn(String authorization) {
        String claims = authorization.substring("Bearer ".length()).split("\\.")[1];
        try {
            JsonNode roles =
                    JSON.readTree(Base64.getUrlDecoder().decode(claims)).at("/realm_access/roles");
            return StreamSupport.stream(roles.spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells that a session has ended, as OpenID Connect Back-Channel Logout 1.0 writes it. */
    public static String logoutToken(String session) {
        return logoutToken(session, KEYS);
    }

    /** The same, signed by somebody else. */
    public static String strangersLogoutToken(String session) {
        return logoutToken(session, STRANGERS_KEYS);
    }

    private static String logoutToken(String session, KeyPair keys) {
        return sign(
                claims("kjj.clerk")
                        .audience("gateway")
                        .claim("jti", session)
                        .claim("sid", session)
                        .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of())),
                keys);
    }

    private static JwtClaimsBuilder person(String username, String unit, String... roles) {
        return claims(username)
                .preferredUserName(username)
                .claim("name", "区科技局·经办")
                .claim("unit", unit)
                .claim("realm_access", Map.of("roles", Set.of(roles)));
    }

    private static JwtClaimsBuilder claims(String subject) {
        return Jwt.issuer(address).subject(subject).expiresIn(LIFESPAN);
    }

    private static String sign(JwtClaimsBuilder claims, KeyPair keys) {
        return claims.jws().keyId(KEY_ID).sign(keys.getPrivate());
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has RSA", e);
        }
    }

    private static Map<String, Object> metadata() {
        return Map.of(
                "issuer", address,
                "authorization_endpoint", address + "/auth",
                "token_endpoint", address + "/token",
                "end_session_endpoint", address + "/logout",
                "jwks_uri", address + "/certs");
    }

    /** What the gateway gets for itself. */
    private static Map<String, Object> ownToken() {
        return Map.of(
                "access_token",
                token("service-account-gateway", "", "ledger"),
                "token_type",
                "Bearer",
                "expires_in",
                LIFESPAN);
    }

    private static Map<String, Object> certificates() {
        RSAPublicKey key = (RSAPublicKey) KEYS.getPublic();
        return Map.of(
                "keys",
                List.of(Map.of(
                        "kty",
                        "RSA",
                        "use",
                        "sig",
                        "alg",
                        "RS256",
                        "kid",
                        KEY_ID,
                        "n",
                        encode(key.getModulus()),
                        "e",
                        encode(key.getPublicExponent()))));
    }

    private void serve(String path, Supplier<Map<String, Object>> body) {
        server.createContext(path, exchange -> answer(exchange, body.get()));
    }

    private static void answer(HttpExchange exchange, Map<String, Object> body) throws IOException {
        byte[] bytes = bytes(body);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static byte[] bytes(Map<String, Object> body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        byte[] magnitude = Arrays.copyOfRange(bytes, sign, bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(magnitude);
    }
}
