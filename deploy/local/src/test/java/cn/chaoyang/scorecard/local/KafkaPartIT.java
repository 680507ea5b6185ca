package cn.chaoyang.scorecard.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaPartIT {

    @TempDir
    Path state;

    @Test
    void shouldKeepTopicsOverAStopAndComeUpAgain() throws Exception {
        // Given
        Settings settings = new Settings(state, state, state, Ports.free(), "512m", Settings.Compiler.QUICK);
        Map<String, Object> client =
                Map.of("bootstrap.servers", "localhost:" + settings.ports().of(Port.KAFKA));
        Stack first = stack(settings);
        first.start();
        try (Admin admin = Admin.create(client)) {
            NewTopic facts = new NewTopic("fund-service.facts.v1", Optional.of(1), Optional.empty())
                    .configs(Map.of("message.timestamp.type", "LogAppendTime", "retention.ms", "-1"));
            admin.createTopics(List.of(facts)).all().get(30, TimeUnit.SECONDS);
        } finally {
            first.stop();
        }

        // When
        Stack second = stack(settings);
        second.start();

        // Then
        try (Admin admin = Admin.create(client)) {
            Set<String> topics = admin.listTopics().names().get(30, TimeUnit.SECONDS);
            assertThat(topics).containsExactly("fund-service.facts.v1");
        } finally {
            second.stop();
        }
    }

    private static Stack stack(Settings settings) {
        Progress progress = new Progress(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        return new Stack(List.of(new KafkaPart(settings)), settings, progress);
    }
}
