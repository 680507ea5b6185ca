package cn.chaoyang.scorecard.testing.access;

import static io.restassured.RestAssured.given;

import cn.chaoyang.scorecard.testing.Issuer;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/**
 * One who asks.
 *
 * @param name the heading of their column
 * @param token {@code null} for somebody not logged in
 * @param beforeAnyRecord whether they are turned away or let through by who they are alone, whatever record they ask for
 */
public record Caller(String name, String token, boolean beforeAnyRecord) {

    private static final HttpClient PLAIN =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * Everybody there is.
     *
     * @param unit whose records are asked for
     * @param elsewhere another unit
     */
    public static List<Caller> all(String unit, String elsewhere) {
        String clerk = unit + ".clerk";
        return List.of(
                new Caller("anonymous", null, true),
                new Caller("expired", Issuer.expiredToken(clerk, unit, "clerk", "reviewer"), true),
                new Caller("wrong key", Issuer.strangersToken(clerk, unit, "clerk", "reviewer"), true),
                new Caller("wrong issuer", Issuer.othersToken(clerk, unit, "clerk", "reviewer"), true),
                new Caller("no role", Issuer.token("nobody", unit, "offline_access"), true),
                new Caller("clerk", Issuer.token(unit + ".clerk2", unit, "clerk"), false),
                new Caller("clerk elsewhere", Issuer.token(elsewhere + ".clerk", elsewhere, "clerk"), false),
                new Caller("reviewer", Issuer.token(unit + ".reviewer", unit, "reviewer"), false),
                new Caller("reviewer elsewhere", Issuer.token(elsewhere + ".reviewer", elsewhere, "reviewer"), false),
                new Caller("author", Issuer.token(clerk, unit, "clerk", "reviewer"), false),
                new Caller("supervisor", Issuer.token("kwb.supervisor", "kwb", "supervisor"), false),
                new Caller("leader", Issuer.token("leader", "qzf", "leader"), false),
                new Caller("system-admin", Issuer.token("sys.admin", "kwb", "system-admin"), true),
                new Caller("security-admin", Issuer.token("sec.admin", "kwb", "security-admin"), true),
                new Caller("audit-admin", Issuer.token("audit.admin", "kwb", "audit-admin"), true),
                new Caller("ledger", Issuer.token("service-account-gateway", "", "ledger"), true),
                new Caller("clerk + system-admin", Issuer.token("both", unit, "clerk", "system-admin"), true),
                new Caller("two admins", Issuer.token("two", unit, "security-admin", "audit-admin"), true),
                new Caller("machine", Issuer.machineToken("yearbook", "scorecard.read"), true),
                new Caller("machine without scope", Issuer.machineToken("yearbook", "profile"), true));
    }

    public RequestSpecification asks() {
        RequestSpecification request = given().redirects().follow(false);
        return token == null ? request : request.auth().oauth2(token);
    }

    /**
     * Asks with JSON and without looking into the answer: many times as fast as {@link #asks()}, for thousands of questions.
     *
     * @param body empty for none
     * @return the status
     */
    int askPlainly(String method, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ':' + RestAssured.port + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return PLAIN.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
