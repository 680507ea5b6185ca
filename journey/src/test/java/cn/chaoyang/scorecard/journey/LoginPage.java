package cn.chaoyang.scorecard.journey;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One browser at the login pages of a realm, following their forms as far as the way back to the app. */
final class LoginPage {

    static final String BACK = "http://localhost:8080/login";

    private static final Pattern ACTION = Pattern.compile("<form[^>]*\\baction=\"([^\"]+)\"");
    private static final Pattern TOTP_SECRET = Pattern.compile("name=\"totpSecret\" value=\"([^\"]+)\"");
    private static final int PERIOD = 30;

    /** Keycloak marks its cookies as secure, and a browser takes the loopback for that: what a filter of REST-assured does not. */
    private final Map<String, String> cookies = new HashMap<>();

    private Response page;

    private LoginPage() {}

    /** As the gateway sends somebody there. */
    static LoginPage open(String realm) {
        return open(
                realm,
                Map.of(
                        "code_challenge",
                        "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
                        "code_challenge_method",
                        "S256"));
    }

    static LoginPage open(String realm, Map<String, String> challenge) {
        LoginPage login = new LoginPage();
        login.show(login.browser()
                .queryParam("client_id", "gateway")
                .queryParam("response_type", "code")
                .queryParam("scope", "openid")
                .queryParam("redirect_uri", BACK)
                .queryParams(challenge)
                .get(realm + "/protocol/openid-connect/auth"));
        return login;
    }

    LoginPage password(String user, String password) {
        return submit(Map.of("username", user, "password", password));
    }

    /** Takes up the secret the page offers. */
    String enrol() {
        String secret = first(TOTP_SECRET);
        submit(Map.of("totpSecret", secret, "totp", code(secret, Instant.now()), "userLabel", "test"));
        return secret;
    }

    LoginPage oneTimeCode(String code) {
        return submit(Map.of("otp", code));
    }

    boolean asksForACode() {
        return page.statusCode() == 200 && page.asString().contains("name=\"otp\"");
    }

    boolean asksToEnrol() {
        return page.statusCode() == 200 && TOTP_SECRET.matcher(page.asString()).find();
    }

    /** Where the realm has sent the browser; empty while it still asks. */
    String sentTo() {
        String location = page.header("Location");
        return location == null ? "" : location;
    }

    /** Six digits of RFC 6238 with HMAC-SHA1. */
    static String code(String secret, Instant at) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES)
                    .putLong(at.getEpochSecond() / PERIOD)
                    .array());
            int offset = hash[hash.length - 1] & 0xF;
            return "%06d".formatted((ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE) % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA1", e);
        }
    }

    private LoginPage submit(Map<String, String> fields) {
        String action = first(ACTION).replace("&amp;", "&");
        show(browser().urlEncodingEnabled(false).formParams(fields).post(action));
        if (page.statusCode() == 302 && !sentTo().startsWith(BACK)) {
            show(browser().urlEncodingEnabled(false).get(sentTo()));
        }
        return this;
    }

    private void show(Response next) {
        cookies.putAll(next.getCookies());
        page = next;
    }

    private String first(Pattern pattern) {
        Matcher found = pattern.matcher(page.asString());
        if (!found.find()) {
            throw new AssertionError("no " + pattern + " in " + page.asString());
        }
        return found.group(1);
    }

    private RequestSpecification browser() {
        return given().cookies(cookies).redirects().follow(false);
    }
}
