package cn.chaoyang.scorecard.faults.stack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;

/** A disk for the database that is hardly larger than what it holds: its data folder, moved onto a file system in memory. */
public final class SmallDisk implements AutoCloseable {

    private static final int MEGABYTE = 1024 * 1024;

    private final Path data = RunningStack.state().resolve("postgres");
    private final Path disk = RunningStack.state().resolve("postgres-on-a-small-disk");
    private final Path ballast = disk.resolve("ballast");

    private SmallDisk() {}

    /**
     * Moves the database there, and starts it again.
     *
     * @param spareMegabytes what the disk has left
     * @throws org.opentest4j.TestAbortedException where this user may not mount
     */
    public static SmallDisk underTheDatabase(int spareMegabytes) {
        SmallDisk small = new SmallDisk();
        Assumptions.assumeTrue(
                run("id", "-u").strip().equals("0"), "a disk that is full needs a mount, and a mount needs root");
        Victim.DATABASE.kill(new Random(0));
        long used = Long.parseLong(run("du", "-sm", small.data.toString()).split("\\s")[0]);
        run("mkdir", "-p", small.disk.toString());
        run(
                "mount",
                "-t",
                "tmpfs",
                "-o",
                "mode=0700,size=" + (used + spareMegabytes) + "m",
                "tmpfs",
                small.disk.toString());
        run("cp", "-a", small.data + "/.", small.disk.toString());
        run("mount", "--bind", small.disk.toString(), small.data.toString());
        RunningStack.start(Victim.DATABASE.part());
        return small;
    }

    /** Leaves not a byte. */
    public void fill() throws IOException {
        byte[] megabyte = new byte[MEGABYTE];
        for (int piece = megabyte.length; piece > 0; piece /= 16) {
            try (OutputStream out = Files.newOutputStream(
                    ballast, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND)) {
                while (true) {
                    out.write(megabyte, 0, piece);
                }
            } catch (IOException full) {
                // As it should be; the rest is filled by smaller pieces.
            }
        }
    }

    /** Somebody has made room. */
    public void makeRoom() throws IOException {
        Files.deleteIfExists(ballast);
    }

    /** Moves the database back. */
    @Override
    public void close() throws IOException {
        makeRoom();
        if (RunningStack.part(Victim.DATABASE.part()).alive()) {
            Victim.DATABASE.kill(new Random(0));
        }
        // Lazily: whoever started the database keeps a lock file in there open until it starts it again.
        run("umount", "--lazy", data.toString());
        run("find", data.toString(), "-mindepth", "1", "-delete");
        run("cp", "-a", disk + "/.", data.toString());
        run("umount", "--lazy", disk.toString());
        RunningStack.start(Victim.DATABASE.part());
    }

    private static String run(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(List.of(command) + ": " + said);
            }
            return said;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
