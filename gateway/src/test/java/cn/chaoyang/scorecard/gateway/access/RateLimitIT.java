package cn.chaoyang.scorecard.gateway.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import cn.chaoyang.scorecard.gateway.support.Upstream;
import cn.chaoyang.scorecard.testing.Issuer;
import cn.chaoyang.scorecard.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(RateLimitIT.Strict.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(Issuer.class)
@QuarkusTestResource(Upstream.class)
class RateLimitIT {

    private static final int BURST = 3;

    private static final int AT_ONCE = 2;
    /** More than a burst and what is filled up while they are made. */
    private static final int MANY = 60;

    public static class Strict implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "scorecard.ledger.consumer",
                    "false",
                    "scorecard.rate-limits.user-per-second",
                    "1",
                    "scorecard.rate-limits.user-burst",
                    Integer.toString(BURST),
                    "scorecard.rate-limits.user-at-once",
                    Integer.toString(AT_ONCE),
                    "scorecard.rate-limits.address-per-second",
                    "1",
                    "scorecard.rate-limits.address-burst",
                    Integer.toString(BURST));
        }
    }

    @TestHTTPResource("/api/scorecard/stream")
    URI stream;

    @Test
    void whoeverAsksTooFastIsToldWhenToComeBackAndNobodyElseIs() {
        // Given
        for (int i = 0; i < BURST; i++) {
            as("hasty").get("/api/me").then().statusCode(200);
        }

        // When
        Response refusal = firstRefusal(() -> as("hasty").get("/api/innovation/enterprises"));

        // Then
        refusal.then()
                .header("Retry-After", equalTo("1"))
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("urn:scorecard:problem:too-many-requests"))
                .body("title", equalTo("请求过于频繁"));
        as("patient").get("/api/me").then().statusCode(200);
    }

    @Test
    void whoeverSendsSlowlyKeepsNobodyElseWaiting() throws Exception {
        // Given requests that never come to their end
        try (Socket one = dribble("slow");
                Socket other = dribble("slow")) {
            assertThat(one.isConnected() && other.isConnected()).isTrue();

            // When
            Response refusal = awaitRefusal("slow");

            // Then
            refusal.then()
                    .header("Retry-After", equalTo("1"))
                    .body("type", equalTo("urn:scorecard:problem:too-many-at-once"))
                    .body("title", equalTo("同时进行的请求过多"));
            as("quick").get("/api/me").then().statusCode(200);
        }

        // And once they have gone, there is room again
        await().untilAsserted(() -> as("slow").get("/api/me").then().statusCode(200));
    }

    /** Until both have arrived; the bucket would say so in another word. */
    private static Response awaitRefusal(String user) {
        return await().until(() -> as(user).get("/api/me"), answer -> answer.asString()
                .contains("too-many-at-once"));
    }

    private Socket dribble(String user) throws IOException {
        Socket socket = new Socket(stream.getHost(), stream.getPort());
        socket.getOutputStream()
                .write(
                        ("POST /api/innovation/enterprises HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                        + "Content-Length: 1000\r\nAuthorization: Bearer "
                                        + Issuer.token(user, "kjj", "clerk")
                                        + "\r\n\r\n{")
                                .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    @Test
    void whatScreensLiveOnIsNotCounted() throws Exception {
        // Given
        firstRefusal(() -> as("screens").get("/api/me"));

        // When
        HttpResponse<InputStream> opened = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(stream)
                                .header("Authorization", "Bearer " + Issuer.token("screens", "kjj", "clerk"))
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());
        opened.body().close();

        // Then
        assertThat(opened.statusCode()).isEqualTo(200);
    }

    @Test
    void anAddressWithoutALoginIsCountedWhateverItShowsOrSaysItIs() {
        for (Supplier<Response> request : List.<Supplier<Response>>of(
                () -> given().get("/api/plan"),
                () -> given().auth()
                        .oauth2(Issuer.strangersToken("kjj.clerk", "kjj", "clerk"))
                        .get("/api/plan"),
                () -> given().header("Authorization", "Bearer x.y.z").get("/api/me"),
                () -> given().header("X-Forwarded-For", "10.0.0." + System.nanoTime() % 250)
                        .get("/api/plan"),
                () -> given().get("/api/scorecard/stream"),
                () -> given().redirects().follow(false).get("/login"))) {
            firstRefusal(request).then().header("Retry-After", equalTo("1"));
        }
    }

    @Test
    void aFloodFromAnAddressKeepsOutNobodyThereWhoIsLoggedIn() {
        // Given
        firstRefusal(() -> given().get("/api/plan"));

        // When
        Response answer = as("neighbour").get("/api/me");

        // Then
        answer.then().statusCode(200);
    }

    @Test
    void healthIsNotCounted() {
        for (int i = 0; i < MANY; i++) {
            given().get("/q/health/live").then().statusCode(200);
        }
    }

    private static Response firstRefusal(Supplier<Response> request) {
        for (int i = 0; i < MANY; i++) {
            Response answer = request.get();
            if (answer.statusCode() == 429) {
                return answer;
            }
        }
        throw new AssertionError("never refused");
    }

    private static RequestSpecification as(String user) {
        return given().auth().oauth2(Issuer.token(user, "kjj", "clerk"));
    }
}
