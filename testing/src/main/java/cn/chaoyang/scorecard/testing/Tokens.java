package cn.chaoyang.scorecard.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/** Signs tokens the service under test verifies as it verifies those of the identity server. */
public class Tokens implements QuarkusTestResourceLifecycleManager {

    private static final KeyPair KEYS = keys();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.oidc.public-key",
                Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded()));
    }

    @Override
    public void stop() {
        // Nothing was started.
    }

    /** @param user {@code <unit>.<role>}, a number behind it where a unit has several */
    public static String of(String user) {
        String[] parts = user.split("\\.", 2);
        return of(user, parts[0], parts[1].replaceAll("\\d", ""));
    }

    public static String of(String user, String unit, String... roles) {
        return Jwt.preferredUserName(user)
                .subject(user)
                .claim("unit", unit)
                .claim("realm_access", Map.of("roles", Set.of(roles)))
                .expiresIn(3600)
                .sign(KEYS.getPrivate());
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
