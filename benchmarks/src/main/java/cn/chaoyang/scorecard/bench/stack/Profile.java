package cn.chaoyang.scorecard.bench.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Records the gateway and the service of the registers with Java Flight Recorder while a benchmark runs. */
public final class Profile {

    private static final List<String> PARTS = List.of("gateway", "innovation-service");

    private final Stack stack;
    private final Path folder;

    /** @param folder where recordings go; {@code null} to record nothing */
    public Profile(Stack stack, Path folder) throws IOException {
        this.stack = stack;
        this.folder = folder == null ? null : Files.createDirectories(folder).toAbsolutePath();
    }

    public void begin() throws IOException, InterruptedException {
        for (String part : PARTS) {
            tell(part, "JFR.start", "name=bench", "settings=profile");
        }
    }

    public void end(String benchmark) throws IOException, InterruptedException {
        for (String part : PARTS) {
            tell(part, "JFR.stop", "name=bench", "filename=" + file(benchmark, part));
        }
    }

    private String file(String benchmark, String part) {
        return folder == null
                ? ""
                : folder.resolve(benchmark + "-" + part + ".jfr").toString();
    }

    private void tell(String part, String... command) throws IOException, InterruptedException {
        if (folder == null) {
            return;
        }
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(stack.processOf(part))));
        words.addAll(List.of(command));
        Process jcmd = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("jcmd.log").toFile())
                .start();
        if (jcmd.waitFor() != 0) {
            throw new IOException("jcmd " + command[0] + " failed for " + part);
        }
    }
}
