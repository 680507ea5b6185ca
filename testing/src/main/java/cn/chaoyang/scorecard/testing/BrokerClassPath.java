package cn.chaoyang.scorecard.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the broker of {@code deploy/local} in the source tree the tests run in. */
final class BrokerClassPath {

    private BrokerClassPath() {}

    /**
     * The class path, walking up from the folder to the one that holds {@code mvnw}.
     *
     * @throws IllegalStateException that says what to run, when the broker is not built
     */
    static String find(Path from) {
        Path folder = from.toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("No folder above " + from.toAbsolutePath() + " holds mvnw");
        }
        Path target = folder.resolve("deploy").resolve("local").resolve("target");
        Path classes = target.resolve("classes");
        Path libraries = target.resolve("lib");
        if (!Files.isDirectory(classes) || !Files.isDirectory(libraries)) {
            throw new IllegalStateException(
                    "The test broker is not built: run ./mvnw -pl deploy/local process-classes in " + folder);
        }
        return classes + System.getProperty("path.separator") + libraries.resolve("*");
    }
}
