package cn.chaoyang.scorecard.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Java to start services with.
 *
 * @param options before {@code -jar}
 */
record Jdk(String name, Path java, List<String> options) {

    private static final Path INSTALLED = Path.of("/usr/lib/jvm");

    /** The one this runs on. */
    static Jdk own() {
        return new Jdk("JDK " + Runtime.version().feature(), java(Path.of(System.getProperty("java.home"))), List.of());
    }

    /** JDK 25, by {@code JAVA25_HOME} or where distributions put it; empty where there is none. */
    static Optional<Jdk> newest() throws IOException {
        String told = System.getenv("JAVA25_HOME");
        if (told != null) {
            return Optional.of(new Jdk("JDK 25", java(Path.of(told)), List.of()));
        }
        if (!Files.isDirectory(INSTALLED)) {
            return Optional.empty();
        }
        try (Stream<Path> homes = Files.list(INSTALLED)) {
            return homes.filter(home -> home.getFileName().toString().contains("-25"))
                    .map(Jdk::java)
                    .filter(Files::isExecutable)
                    .findFirst()
                    .map(java -> new Jdk("JDK 25", java, List.of()));
        }
    }

    /** The same with an option more. */
    Jdk with(String nameAfter, String option) {
        return new Jdk(
                name + nameAfter,
                java,
                Stream.concat(options.stream(), Stream.of(option)).toList());
    }

    private static Path java(Path home) {
        return home.resolve("bin").resolve("java");
    }
}
