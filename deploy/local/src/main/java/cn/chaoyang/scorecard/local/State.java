package cn.chaoyang.scorecard.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder that survives a stop. */
final class State {

    /**
     * What {@code --fresh} drops, by name: whoever points STATE_DIR at a folder with other things in it keeps those. The
     * unpacked Keycloak and PostgreSQL are programs and stay.
     */
    private static final List<String> DATA = List.of(
            "postgres", "kafka", "secrets.properties", "realm.sha256", "sample", "sample-begun", "sample-loaded");

    private State() {}

    static void drop(Path state) throws IOException {
        for (String name : DATA) {
            delete(state.resolve(name));
        }
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(path)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : paths) {
            Files.delete(each);
        }
    }
}
