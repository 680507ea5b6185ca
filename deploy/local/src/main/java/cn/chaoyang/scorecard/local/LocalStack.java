package cn.chaoyang.scorecard.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The main class behind {@code ./run}: everything from the checked ports to the clean stop. */
public final class LocalStack {

    private final Options options;
    private final Settings settings;
    private final Progress progress;

    private LocalStack(Options options, Settings settings, Progress progress) {
        this.options = options;
        this.settings = settings;
        this.progress = progress;
    }

    /** Runs until told to stop; ends with 1 after one line on standard error when the stack cannot start. */
    public static void main(String[] args) throws Exception {
        Logging.configure();
        try {
            Options options = Options.parse(Arrays.asList(args));
            Settings settings = Settings.from(System.getenv(), options);
            System.exit(new LocalStack(options, settings, new Progress(System.out)).run());
        } catch (StackException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private int run() throws Exception {
        Files.createDirectories(settings.state());
        try (FileChannel channel = FileChannel.open(
                        settings.state().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new StackException(
                        "已有一套正在运行（%s），请先在它的窗口按 Ctrl-C。 A stack is already running from %s: press Ctrl-C where it runs first."
                                .formatted(settings.state(), settings.state()));
            }
            int ended = Leftovers.end(settings, progress);
            if (options.action() == Options.Action.STOP) {
                progress.plain(ended == 0 ? "没有遗留进程。 Nothing was left running." : "已停止。 Stopped.");
                return 0;
            }
            return runLocked();
        }
    }

    private int runLocked() throws Exception {
        boolean everything = options.action() == Options.Action.EVERYTHING;
        settings.ports().requireFree(everything ? EnumSet.allOf(Port.class) : Port.infrastructure());
        if (options.check()) {
            return 0;
        }
        if (options.fresh()) {
            progress.say("stack", "清空数据  dropping the data in " + settings.state());
            State.drop(settings.state());
        }
        Secrets secrets = Secrets.loadOrCreate(settings.state().resolve("secrets.properties"));
        Parts parts = Parts.of(options, settings, secrets);
        Stack stack = new Stack(parts.first(), settings, progress);
        Thread atExit = new Thread(stack::stop, "stop");
        Runtime.getRuntime().addShutdownHook(atExit);
        endWithParent();
        try {
            stack.start();
            if (everything && options.sample()) {
                loadSample();
            }
            sayReady(everything);
            if (!options.command().isEmpty()) {
                return runCommand(stack, parts);
            }
            Part ended = stack.awaitEndOfOne();
            throw new StackException("%s 意外结束，见 %s 。 %s ended unexpectedly: see %s"
                    .formatted(ended.name(), settings.log(ended.name()), ended.name(), settings.log(ended.name())));
        } catch (StackException e) {
            if (stack.stopping()) {
                // Told to stop while starting: the parts that end now are no failure.
                return 0;
            }
            throw e;
        } finally {
            stack.stop();
        }
    }

    private void loadSample() throws Exception {
        new SampleStep(settings, progress).run();
    }

    private int runCommand(Stack stack, Parts parts) throws IOException, InterruptedException {
        if (parts.door().isEmpty()) {
            return runCommand(Map.of());
        }
        try (Control control =
                Control.open(stack, parts.all(), UUID.randomUUID().toString())) {
            Door door = parts.door().get();
            return runCommand(Map.of(
                    "CONTROL_URL", control.address(),
                    "KAFKA_DOOR_PORT", String.valueOf(door.port()),
                    "KAFKA_BEHIND_DOOR_PORT", String.valueOf(door.behind())));
        }
    }

    private int runCommand(Map<String, String> more) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(options.command())
                .directory(settings.root().toFile())
                .inheritIO();
        builder.environment().putAll(settings.addresses());
        builder.environment().putAll(more);
        Process command = builder.start();
        try {
            return command.waitFor();
        } finally {
            command.destroy();
        }
    }

    private void sayReady(boolean everything) {
        String address = everything
                ? "打开 Open:   " + settings.address(Port.GATEWAY) + "\n  "
                        + "账号 Login:  kjj.clerk（经办） kjj.reviewer（审核） rcb.clerk czj.clerk … kwb.supervisor（督查） leader（领导）"
                        + "，密码 password " + Realm.PASSWORD + "\n  "
                : "";
        progress.plain(
                """

                  就绪 Ready (%.0f s)
                  %s登录服务 Keycloak: %s   Kafka: localhost:%d   PostgreSQL: localhost:%d (scorecard/scorecard)
                  日志 Logs:   %s
                  停止 Stop:   Ctrl-C
                """
                        .formatted(
                                progress.seconds(),
                                address,
                                settings.issuer(),
                                settings.ports().of(Port.KAFKA),
                                settings.ports().of(Port.POSTGRES),
                                settings.state().resolve("log")));
    }

    /** The script that started this JVM may be killed; then nobody could stop the stack any more, so it stops itself. */
    private static void endWithParent() {
        Optional<ProcessHandle> parent = ProcessHandle.current().parent();
        if (parent.isEmpty()) {
            return;
        }
        Thread watch = new Thread(
                () -> {
                    parent.get().onExit().join();
                    System.exit(1);
                },
                "parent");
        watch.setDaemon(true);
        watch.start();
    }
}
