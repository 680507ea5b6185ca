package cn.chaoyang.scorecard.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ControlIT {

    @TempDir
    Path state;

    private Stack stack;
    private Control control;

    @BeforeEach
    void start() throws Exception {
        Settings settings = new Settings(state, state, state, Ports.free(), "512m", Settings.Compiler.QUICK);
        List<Part> parts = List.of(new PostgresPart(settings), new KafkaPart(settings, Optional.of(Door.unused())));
        stack = new Stack(parts, settings, new Progress(new PrintStream(System.out, true, StandardCharsets.UTF_8)));
        stack.start();
        control = Control.open(stack, parts, "a-secret");
    }

    @AfterEach
    void stop() {
        if (control != null) {
            control.close();
        }
        stack.stop();
    }

    @Test
    void shouldStartAgainWhatWasKilled() throws Exception {
        for (String part : List.of("postgres", "kafka")) {
            // Given
            ProcessHandle before = process(part);
            Stream.concat(Stream.of(before), before.descendants()).toList().forEach(ProcessHandle::destroyForcibly);
            before.onExit().join();

            // When
            HttpResponse<String> answer = post("/" + part, "{}");

            // Then
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(process(part).pid()).isNotEqualTo(before.pid());
            assertThat(process(part).isAlive()).isTrue();
        }
    }

    @Test
    void shouldRefuseToStartWhatRunsAndWhatNobodyKnows() throws Exception {
        assertThat(post("/kafka", "{}").statusCode()).isEqualTo(409);
        assertThat(post("/zookeeper", "{}").statusCode()).isEqualTo(404);
    }

    private ProcessHandle process(String part) throws Exception {
        JsonNode parts = new ObjectMapper()
                .readTree(send(HttpRequest.newBuilder(URI.create(control.address())))
                        .body());
        for (JsonNode each : parts) {
            if (each.get("name").asText().equals(part)) {
                return ProcessHandle.of(each.get("pid").asLong()).orElseThrow();
            }
        }
        throw new AssertionError(parts);
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(control.address() + path)).POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
