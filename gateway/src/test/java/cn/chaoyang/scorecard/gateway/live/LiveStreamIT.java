package cn.chaoyang.scorecard.gateway.live;

import static cn.chaoyang.scorecard.gateway.ledger.Facts.INNOVATION;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.certificate;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.chaoyang.scorecard.gateway.access.AccessIT;
import cn.chaoyang.scorecard.gateway.support.Booked;
import cn.chaoyang.scorecard.gateway.support.Upstream;
import cn.chaoyang.scorecard.testing.Issuer;
import cn.chaoyang.scorecard.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** This replica reads no log: whatever it tells, another has booked. */
@QuarkusTest
@TestProfile(AccessIT.WithoutLogs.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(Issuer.class)
@QuarkusTestResource(Upstream.class)
class LiveStreamIT {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration SOON = Duration.ofSeconds(5);
    private static int subjects;

    @TestHTTPResource("/api/scorecard/stream")
    URI stream;

    @Inject
    DataSource database;

    @Inject
    LiveStream live;

    @ConfigProperty(name = "scorecard.live.every")
    Duration every;

    private Booked otherReplica;

    @BeforeEach
    void another() throws SQLException {
        otherReplica = new Booked(database, INNOVATION);
    }

    @Test
    void aBurstThatAnotherReplicaBooksIsAFewMessages() throws Exception {
        // Given
        Screen screen = open(null);

        // When
        long begun = System.nanoTime();
        for (int i = 0; i < 200; i++) {
            book();
        }
        await().atMost(SOON).until(() -> !screen.messages().isEmpty());
        List<String> messages = screen.messages();
        long millis = (System.nanoTime() - begun) / 1_000_000;

        // Then: one at once, and never another before the time between two is over
        assertThat(messages)
                .hasSizeLessThanOrEqualTo((int) (millis / every.toMillis()) + 2)
                .allMatch(data -> data.startsWith("{\"indicators\":[\"I10\"]"));
        assertThat(screen.lines).contains("event: scorecard");
        screen.close();
    }

    @Test
    void aScreenThatComesBackIsToldWhatItHasMissedAndNothingElse() throws Exception {
        // Given a screen that has heard of everything and goes away
        Screen first = open(null);
        String lastSeen = first.lastId();
        first.close();

        // When something is booked and decided meanwhile
        book();
        given().auth()
                .oauth2(Issuer.token("kwb.supervisor", "kwb", "supervisor"))
                .contentType(ContentType.JSON)
                .body(Map.of("kind", "rates", "content", Map.of("renewal", 0.9, "pass", 0.8), "reason", "示例：按去年情况"))
                .post("/api/indicators/I11/decisions")
                .then()
                .statusCode(201);

        // Then
        Screen again = open(lastSeen);
        await().atMost(SOON).until(() -> !again.messages().isEmpty());
        assertThat(again.messages().get(0)).startsWith("{\"indicators\":[\"I10\",\"I11\"]");

        // And one that missed nothing is told nothing
        Screen current = open(again.lastId());
        book();
        await().atMost(SOON).until(() -> !current.messages().isEmpty());
        assertThat(current.messages()).allMatch(data -> data.startsWith("{\"indicators\":[\"I10\"]"));
        again.close();
        current.close();
    }

    @Test
    void aScreenWithAnIdNobodyUnderstandsLooksAtEverything() throws Exception {
        Screen screen = open("what?");
        await().atMost(SOON).until(() -> !screen.messages().isEmpty());
        assertThat(screen.messages().get(0)).contains("\"I01\"", "\"I19\"");
        screen.close();
    }

    @Test
    void twoHundredScreensHearOfOneBooking() throws Exception {
        // Given
        List<Screen> screens = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            screens.add(connect(null));
        }
        await().atMost(SOON).until(() -> screens.stream().allMatch(s -> s.lastId() != null));
        assertThat(live.screens()).isGreaterThanOrEqualTo(200);

        // When
        book();

        // Then
        await().atMost(SOON)
                .until(() -> screens.stream().noneMatch(s -> s.messages().isEmpty()));
        screens.forEach(Screen::close);
        await().atMost(SOON).until(() -> live.screens() == 0);
    }

    private void book() throws SQLException {
        otherReplica.book(Instant.now(), "live" + subjects++, 1, certificate("2026-01-01", "2029-01-01"));
    }

    private Screen open(String lastSeen) throws Exception {
        Screen screen = connect(lastSeen);
        await().atMost(SOON).until(() -> screen.lastId() != null);
        return screen;
    }

    private Screen connect(String lastSeen) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(stream)
                .header("Authorization", "Bearer " + Issuer.token("leader", "qzf", "leader"))
                .header("Accept-Encoding", "gzip");
        if (lastSeen != null) {
            request.header("Last-Event-ID", lastSeen);
        }
        return new Screen(
                HTTP.sendAsync(request.build(), BodyHandlers.ofLines()).get());
    }

    /** What a browser has been told. */
    private static final class Screen {

        private final Queue<String> lines = new ConcurrentLinkedQueue<>();
        private final HttpResponse<Stream<String>> response;

        Screen(HttpResponse<Stream<String>> response) {
            assertThat(response.headers().firstValue("content-type")).contains("text/event-stream;charset=UTF-8");
            this.response = response;
            CompletableFuture.runAsync(() -> response.body().forEach(lines::add), task -> {
                Thread reader = new Thread(task);
                reader.setDaemon(true);
                reader.start();
            });
        }

        List<String> messages() {
            return lines.stream()
                    .filter(line -> line.startsWith("data: "))
                    .map(line -> line.substring("data: ".length()))
                    .toList();
        }

        String lastId() {
            return lines.stream()
                    .filter(line -> line.startsWith("id: "))
                    .map(line -> line.substring("id: ".length()))
                    .reduce((earlier, later) -> later)
                    .orElse(null);
        }

        void close() {
            response.body().close();
        }
    }
}
