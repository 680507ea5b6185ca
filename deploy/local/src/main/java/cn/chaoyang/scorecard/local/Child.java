package cn.chaoyang.scorecard.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process of the stack, its log, and the note by which a later run finds it should this one be killed. */
final class Child {

    private static final long STOP_SECONDS = 20;

    private final Process process;
    private final Path note;

    private Child(Process process, Path note) {
        this.process = process;
        this.note = note;
    }

    /** Starts the command; its output goes to the part's log, the log of the run before is kept once as {@code .1}. */
    static Child start(
            Settings settings, String part, Path folder, Map<String, String> environment, List<String> command)
            throws IOException {
        Path log = settings.log(part);
        Files.createDirectories(log.getParent());
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(part + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return again(settings, part, folder, environment, command);
    }

    /** The same for a part that has ended within this run: its log goes on. */
    static Child again(
            Settings settings, String part, Path folder, Map<String, String> environment, List<String> command)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(settings.log(part).toFile()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        return new Child(process, Leftovers.note(settings, part, process.toHandle()));
    }

    /** The beginning of a command that runs this JVM's Java with a small heap. */
    static List<String> java(Settings settings, String heap, String... more) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8"));
        if (settings.compiler() == Settings.Compiler.QUICK) {
            command.add("-XX:TieredStopAtLevel=1");
        }
        command.addAll(List.of(more));
        return command;
    }

    boolean alive() {
        return process.isAlive();
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    /** Asks the process to end, and ends it and what it started when it does not. */
    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
            Files.deleteIfExists(note);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new IllegalStateException("Cannot delete " + note, e);
        }
    }
}
