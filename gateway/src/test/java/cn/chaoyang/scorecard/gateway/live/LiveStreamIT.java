package cn.chaoyang.scorecard.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.chaoyang.scorecard.gateway.access.AccessIT;
import cn.chaoyang.scorecard.gateway.ledger.Facts;
import cn.chaoyang.scorecard.gateway.ledger.LedgerChanged;
import cn.chaoyang.scorecard.gateway.support.Issuer;
import cn.chaoyang.scorecard.gateway.support.Upstream;
import cn.chaoyang.scorecard.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(AccessIT.WithoutLogs.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(Issuer.class)
@QuarkusTestResource(Upstream.class)
class LiveStreamIT {

    @TestHTTPResource("/api/scorecard/stream")
    URI stream;

    @Inject
    Event<LedgerChanged> changes;

    @Test
    void aBurstOfBookingsIsAFewMessages() throws Exception {
        // Given
        HttpRequest request = HttpRequest.newBuilder(stream)
                .header("Authorization", "Bearer " + Issuer.token("leader", "qzf", "leader"))
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<Stream<String>> response = HttpClient.newHttpClient()
                .sendAsync(request, BodyHandlers.ofLines())
                .get();
        assertThat(response.headers().firstValue("content-type")).contains("text/event-stream;charset=UTF-8");
        Queue<String> lines = new ConcurrentLinkedQueue<>();
        CompletableFuture<Void> reading =
                CompletableFuture.runAsync(() -> response.body().forEach(lines::add));

        // When
        for (int i = 0; i < 1_000; i++) {
            changes.fire(new LedgerChanged(Set.of(Facts.HIGH_TECH, "not-shown")));
        }

        // Then
        await().atMost(Duration.ofSeconds(5)).until(() -> lines.stream().anyMatch(line -> line.startsWith("data:")));
        List<String> messages =
                lines.stream().filter(line -> line.startsWith("data:")).toList();
        assertThat(messages).hasSizeLessThan(10);
        assertThat(messages.get(0)).startsWith("data: {\"indicators\":[\"I10\"],\"at\":\"");
        assertThat(lines).contains("event: scorecard");
        reading.cancel(true);
    }
}
