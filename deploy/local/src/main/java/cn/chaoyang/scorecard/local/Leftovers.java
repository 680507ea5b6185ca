package cn.chaoyang.scorecard.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Ends what a killed run left running. Every process of the stack is noted by its id and the moment it began, so a
 * number the system has given to somebody else since is never touched.
 */
final class Leftovers {

    private static final long STOP_SECONDS = 15;

    private Leftovers() {}

    static Path note(Settings settings, String part, ProcessHandle process) throws IOException {
        Path folder = Files.createDirectories(settings.state().resolve("running"));
        return Files.writeString(folder.resolve(part), process.pid() + " " + began(process));
    }

    /** Ends every noted process that still runs; returns how many there were. */
    static int end(Settings settings, Progress progress) throws IOException {
        int ended = 0;
        noteUnnotedPostmaster(settings);
        Path folder = settings.state().resolve("running");
        if (Files.isDirectory(folder)) {
            List<Path> notes;
            try (Stream<Path> files = Files.list(folder)) {
                notes = files.sorted().toList();
            }
            for (Path note : notes) {
                Optional<ProcessHandle> process = read(Files.readString(note));
                if (process.isPresent()) {
                    progress.say(note.getFileName().toString(), "上次运行留下，正在结束  left by a killed run, ending it");
                    end(process.get());
                    ended++;
                }
                Files.delete(note);
            }
        }
        return ended;
    }

    /** A run killed while PostgreSQL was starting has not noted it; its own file knows. */
    private static void noteUnnotedPostmaster(Settings settings) throws IOException {
        Path file = PostgresPart.data(settings).resolve("postmaster.pid");
        if (Files.exists(file)) {
            Optional<ProcessHandle> postmaster = ProcessHandle.of(
                            Long.parseLong(Files.readAllLines(file).get(0).strip()))
                    .filter(process -> process.info().command().orElse("").endsWith("postgres"));
            if (postmaster.isPresent()) {
                note(settings, PostgresPart.NAME, postmaster.get());
            }
        }
    }

    /** The process a note speaks of, if it is still the same one. */
    static Optional<ProcessHandle> read(String note) {
        String[] words = note.strip().split(" ", 2);
        return ProcessHandle.of(Long.parseLong(words[0]))
                .filter(process -> began(process).equals(words[1]))
                .filter(ProcessHandle::isAlive);
    }

    private static String began(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    private static void end(ProcessHandle process) {
        List<ProcessHandle> family =
                Stream.concat(Stream.of(process), process.descendants()).toList();
        family.forEach(ProcessHandle::destroy);
        CompletableFuture<?>[] ends = family.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(ends).get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            family.forEach(ProcessHandle::destroyForcibly);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
