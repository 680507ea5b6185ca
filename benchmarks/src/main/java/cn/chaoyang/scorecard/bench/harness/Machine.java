package cn.chaoyang.scorecard.bench.harness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Stream;

/** On what the figures were taken. */
public final class Machine {

    private Machine() {}

    /** One line: the day, the machine, the versions, the commit, how busy the machine was, and the command. */
    public static String describe(String command) throws IOException, InterruptedException {
        return "%s · %d × %s, %d GB · %s · JDK %s · PostgreSQL %s · Apache Kafka %s · commit %s · load %s · `%s`"
                .formatted(
                        LocalDate.now(ZoneId.of("Asia/Shanghai")),
                        Runtime.getRuntime().availableProcessors(),
                        processor(),
                        Math.round(memory() / 1024.0 / 1024.0),
                        System.getProperty("os.name") + ' ' + System.getProperty("os.version"),
                        Runtime.version().feature(),
                        told("POSTGRES_VERSION"),
                        told("KAFKA_VERSION"),
                        commit(),
                        load(),
                        command);
    }

    private static String processor() throws IOException {
        return line("/proc/cpuinfo", "model name").replaceAll(".*: *", "");
    }

    private static long memory() throws IOException {
        return Long.parseLong(line("/proc/meminfo", "MemTotal").replaceAll("\\D", ""));
    }

    /** Averages over 1, 5 and 15 minutes: well above the number of processors when others work too. */
    private static String load() throws IOException {
        String[] words = Files.readString(Path.of("/proc/loadavg")).split(" ", 4);
        return String.join(" ", words[0], words[1], words[2]);
    }

    private static String line(String file, String beginning) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(beginning)).findFirst().orElse("unknown");
        }
    }

    private static String commit() throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "describe", "--always", "--dirty").start();
        String answer = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return git.waitFor() == 0 ? answer : "unknown";
    }

    private static String told(String name) {
        return System.getenv().getOrDefault(name, "unknown").toLowerCase(Locale.ROOT);
    }
}
