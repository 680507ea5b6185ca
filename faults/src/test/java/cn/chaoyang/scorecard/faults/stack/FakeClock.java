package cn.chaoyang.scorecard.faults.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** A wall clock that can be set for the parts that were started with it, by libfaketime; the others keep theirs. */
public final class FakeClock implements AutoCloseable {

    private static final List<Path> LIBRARIES = List.of(
            Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1"),
            Path.of("/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1"));

    private final Path library;
    private final Path setting;

    private FakeClock(Path library, Path setting) {
        this.library = library;
        this.setting = setting;
    }

    /** @throws org.opentest4j.TestAbortedException where there is no libfaketime */
    public static FakeClock atTheRightTime() throws IOException {
        Optional<Path> library = LIBRARIES.stream().filter(Files::exists).findFirst();
        Assumptions.assumeTrue(
                library.isPresent(), "clocks that jump need libfaketime (Debian: apt-get install faketime)");
        FakeClock clock = new FakeClock(library.get(), Files.createTempFile("clock", ".faketime"));
        clock.jumpTo(Duration.ZERO);
        return clock;
    }

    /** What a part has to be started with to go by it. Time that only passes, and never jumps, is left alone. */
    public Map<String, String> environment() {
        return Map.of(
                "LD_PRELOAD",
                library.toString(),
                "FAKETIME_TIMESTAMP_FILE",
                setting.toString(),
                "FAKETIME_NO_CACHE",
                "1",
                "FAKETIME_DONT_FAKE_MONOTONIC",
                "1");
    }

    /** At once, for every part that goes by it. */
    public void jumpTo(Duration offTheRightTime) throws IOException {
        Path next = Files.createTempFile("clock", ".next");
        Files.writeString(next, "%+d\n".formatted(offTheRightTime.toSeconds()));
        Files.move(next, setting, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(setting);
    }
}
