package cn.chaoyang.scorecard.faults.stack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;

/** A wall clock that can be set for the parts that were started with it ({@code clock.c}); the others keep theirs. */
public final class FakeClock {

    private final Path library;
    private final Path offset;

    private FakeClock(Path library, Path offset) {
        this.library = library;
        this.offset = offset;
    }

    /** @throws org.opentest4j.TestAbortedException where there is no C compiler */
    public static FakeClock atTheRightTime() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("clock");
        Path source = folder.resolve("clock.c");
        try (InputStream c = Objects.requireNonNull(FakeClock.class.getResourceAsStream("/clock.c"))) {
            Files.copy(c, source);
        }
        FakeClock clock = new FakeClock(folder.resolve("clock.so"), folder.resolve("offset"));
        Assumptions.assumeTrue(
                compiles(source, clock.library), "a clock that jumps needs a C compiler (Debian: apt-get install gcc)");
        clock.jumpTo(Duration.ZERO);
        return clock;
    }

    private static boolean compiles(Path source, Path library) throws InterruptedException {
        try {
            return new ProcessBuilder("cc", "-shared", "-fPIC", "-O2", "-o", library.toString(), source.toString())
                            .inheritIO()
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noCompiler) {
            return false;
        }
    }

    /** What a part has to be started with to go by it. */
    public Map<String, String> environment() {
        return Map.of("LD_PRELOAD", library.toString(), "CLOCK_OFFSET", offset.toString());
    }

    /** At once, for every part that goes by it. */
    public void jumpTo(Duration offTheRightTime) throws IOException {
        ByteBuffer seconds = ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.nativeOrder())
                .putLong(offTheRightTime.toSeconds())
                .flip();
        try (FileChannel file = FileChannel.open(offset, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.write(seconds, 0);
        }
    }
}
