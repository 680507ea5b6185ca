package cn.chaoyang.scorecard.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * The main class of the broker's own JVM: one Apache Kafka node, broker and controller at once, on the loopback.
 *
 * <p>Arguments: data folder, port, controller port and, where there is a {@link Door}, its two ports. Prints
 * {@value #READY} on standard output once clients can connect. Ends when its standard input does, so that it never
 * outlives the process that started it.
 */
public final class KafkaBroker {

    /** The line that says the broker answers. */
    public static final String READY = "READY";

    private static final int NODE = 1;

    private KafkaBroker() {}

    /** Runs until the standard input ends or the process is told to stop. */
    public static void main(String[] args) throws Exception {
        Logging.configure();
        Path data = Path.of(args[0]);
        Properties settings = settings(data, Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        if (args.length > 3) {
            addDoor(settings, new Door(Integer.parseInt(args[3]), Integer.parseInt(args[4])));
        }
        if (!Files.exists(data.resolve("meta.properties"))) {
            format(data);
        }
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "stop"));
        try {
            server.startup();
        } catch (Exception e) {
            System.err.println("The broker did not start: " + e);
            // Its threads would keep the process alive and everybody waiting.
            Runtime.getRuntime().halt(1);
        }
        System.out.println(READY);
        System.out.flush();
        endWithStandardInput();
        server.awaitShutdown();
    }

    static Properties settings(Path data, int port, int controllerPort) {
        Properties settings = new Properties();
        settings.setProperty("node.id", String.valueOf(NODE));
        settings.setProperty("process.roles", "broker,controller");
        settings.setProperty(
                "listeners", "PLAINTEXT://localhost:" + port + ",CONTROLLER://localhost:" + controllerPort);
        settings.setProperty("advertised.listeners", "PLAINTEXT://localhost:" + port);
        settings.setProperty("controller.listener.names", "CONTROLLER");
        settings.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.setProperty("controller.quorum.voters", NODE + "@localhost:" + controllerPort);
        settings.setProperty("log.dirs", data.toString());
        settings.setProperty("auto.create.topics.enable", "false");
        settings.setProperty("group.initial.rebalance.delay.ms", "0");
        for (String topic : new String[] {"offsets.topic", "transaction.state.log", "share.coordinator.state.topic"}) {
            settings.setProperty(topic + ".replication.factor", "1");
        }
        settings.setProperty("offsets.topic.num.partitions", "1");
        settings.setProperty("transaction.state.log.min.isr", "1");
        settings.setProperty("transaction.state.log.num.partitions", "1");
        settings.setProperty("share.coordinator.state.topic.min.isr", "1");
        // After a kill the old session must run out before the node may join again: 4 s instead of 12 s.
        settings.setProperty("broker.session.timeout.ms", "2000");
        settings.setProperty("broker.heartbeat.interval.ms", "500");
        return settings;
    }

    /** A second listener that tells its clients to come by the door. */
    private static void addDoor(Properties settings, Door door) {
        settings.merge("listeners", ",DOOR://localhost:" + door.behind(), (all, one) -> all + "" + one);
        settings.merge("advertised.listeners", ",DOOR://localhost:" + door.port(), (all, one) -> all + "" + one);
        settings.merge("listener.security.protocol.map", ",DOOR:PLAINTEXT", (all, one) -> all + "" + one);
        settings.setProperty("inter.broker.listener.name", "PLAINTEXT");
    }

    private static void format(Path data) throws Exception {
        Files.createDirectories(data);
        new Formatter()
                .setNodeId(NODE)
                .setClusterId(Uuid.randomUuid().toString())
                .addDirectory(data.toString())
                .setMetadataLogDirectory(data.toString())
                .setControllerListenerName("CONTROLLER")
                .setPrintStream(System.err)
                .run();
    }

    private static void endWithStandardInput() {
        Thread watch = new Thread(
                () -> {
                    try {
                        while (System.in.read() >= 0) {
                            // Nothing is ever sent; only the end matters.
                        }
                    } catch (IOException broken) {
                        System.err.println("Standard input is broken: " + broken.getMessage());
                    }
                    System.exit(0);
                },
                "standard-input");
        watch.setDaemon(true);
        watch.start();
    }
}
