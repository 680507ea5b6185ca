package cn.chaoyang.scorecard.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * A real Apache Kafka broker in a JVM of its own, a fresh one per use: a service's empty database never meets the
 * topics of an earlier test.
 *
 * <p>For Quarkus tests: {@code @QuarkusTestResource(KafkaResource.class)}, and {@link #broker()} for those that stop or
 * kill it. For plain JUnit and property tests: {@link Broker#start()}.
 */
public class KafkaResource implements QuarkusTestResourceLifecycleManager {

    private static volatile Broker current;

    private Broker broker;

    @Override
    public Map<String, String> start() {
        broker = Broker.start();
        current = broker;
        return Map.of(
                "kafka.bootstrap.servers", broker.bootstrapServers(),
                "KAFKA_BOOTSTRAP_SERVERS", broker.bootstrapServers());
    }

    @Override
    public void stop() {
        if (broker != null) {
            broker.close();
        }
    }

    /**
     * The broker of the running Quarkus test.
     *
     * @throws IllegalStateException outside of a test with this resource
     */
    public static Broker broker() {
        Broker running = current;
        if (running == null) {
            throw new IllegalStateException("No @QuarkusTestResource(KafkaResource.class) has started");
        }
        return running;
    }
}
