package cn.chaoyang.scorecard.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** The Apache Kafka broker, {@link KafkaBroker} in a JVM of its own. */
final class KafkaPart implements Part {

    static final String NAME = "kafka";

    private final Settings settings;
    private final Optional<Door> door;
    private Child child;

    KafkaPart(Settings settings) {
        this(settings, Optional.empty());
    }

    /** @param door a second way to it */
    KafkaPart(Settings settings, Optional<Door> door) {
        this.settings = settings;
        this.door = door;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public void start() throws IOException {
        child = Child.start(settings, NAME, settings.state(), Map.of(), command());
    }

    @Override
    public void startAgain(Map<String, String> environment) throws IOException {
        stop();
        child = Child.again(settings, NAME, settings.state(), environment, command());
    }

    @Override
    public Optional<ProcessHandle> process() {
        return Optional.ofNullable(child).map(Child::process);
    }

    private List<String> command() {
        Ports ports = settings.ports();
        List<String> command = new ArrayList<>(Child.java(
                settings,
                "512m",
                "-cp",
                System.getProperty("java.class.path"),
                KafkaBroker.class.getName(),
                settings.state().resolve("kafka").toString(),
                String.valueOf(ports.of(Port.KAFKA)),
                String.valueOf(ports.of(Port.KAFKA_CONTROLLER))));
        door.ifPresent(way -> {
            command.add(String.valueOf(way.port()));
            command.add(String.valueOf(way.behind()));
        });
        return command;
    }

    @Override
    public boolean ready() {
        Map<String, Object> client = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, address(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 1_000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 2_000);
        if (!Ports.taken(settings.ports().of(Port.KAFKA))) {
            return false;
        }
        try (Admin admin = Admin.create(client)) {
            return !admin.describeCluster().nodes().get(2, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public boolean alive() {
        return child == null || child.alive();
    }

    @Override
    public void stop() {
        if (child != null) {
            child.stop();
        }
    }

    @Override
    public String address() {
        return "localhost:" + settings.ports().of(Port.KAFKA);
    }
}
