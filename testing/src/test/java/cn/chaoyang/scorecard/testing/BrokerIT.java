package cn.chaoyang.scorecard.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BrokerIT {

    private static final KafkaResource RESOURCE = new KafkaResource();
    private static Map<String, String> settings;

    @BeforeAll
    static void start() {
        settings = RESOURCE.start();
    }

    @AfterAll
    static void stop() {
        RESOURCE.stop();
    }

    @Test
    void shouldKeepWhatWasAcknowledgedThroughAKill() throws Exception {
        // Given
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic("facts", Optional.of(1), Optional.empty())))
                    .all()
                    .get(30, TimeUnit.SECONDS);
        }
        send("facts", "220104", "granted");

        // When
        KafkaResource.broker().kill();
        KafkaResource.broker().resume();

        // Then
        assertThat(readFirst("facts")).isEqualTo("granted");
    }

    @Test
    void shouldNotCreateATopicByItself() {
        assertThatThrownBy(() -> send("unknown", "220104", "granted"))
                .isInstanceOfAny(ExecutionException.class, TimeoutException.class);
    }

    private static String bootstrapServers() {
        return settings.get("kafka.bootstrap.servers");
    }

    private static void send(String topic, String key, String value) throws Exception {
        Map<String, Object> config =
                Map.of("bootstrap.servers", bootstrapServers(), "acks", "all", "max.block.ms", "3000");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, key, value)).get(30, TimeUnit.SECONDS);
        }
    }

    private static String readFirst(String topic) {
        TopicPartition partition = new TopicPartition(topic, 0);
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers()), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return consumer.poll(Duration.ofSeconds(30))
                    .records(partition)
                    .get(0)
                    .value();
        }
    }
}
