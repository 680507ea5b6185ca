package cn.chaoyang.scorecard.faults.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import java.util.Set;

/**
 * A backup as operators take it of a database server that goes on working: its files, copied between two marks, and from
 * then on its write-ahead log. See PostgreSQL, Continuous Archiving, the low-level API.
 */
public final class Backup implements AutoCloseable {

    /** Of the running server, not of its data. */
    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts", "epg-lock");

    private static final String WAL = "pg_wal";

    private final Path data = RunningStack.state().resolve("postgres");
    private final Path copy = RunningStack.state().resolve("postgres-backup");
    private final Path archive = RunningStack.state().resolve("postgres-archive");

    private Backup() {}

    /** While everybody works. */
    public static Backup take() throws SQLException, IOException {
        Backup backup = new Backup();
        try (Connection server = RunningStack.administrator();
                Statement statement = server.createStatement()) {
            // Stands for an archive: what is written from now on stays.
            statement.execute("alter system set wal_keep_size = '4GB'");
            statement.execute("select pg_reload_conf()");
            statement.execute("select pg_backup_start('rehearsal', true)");
            copy(backup.data, backup.copy, true);
            try (ResultSet mark = statement.executeQuery("select labelfile from pg_backup_stop()")) {
                mark.next();
                Files.writeString(backup.copy.resolve("backup_label"), mark.getString(1));
            }
        }
        return backup;
    }

    /** As after the loss of the disk: the copy, and the write-ahead log out of the archive. Returns when the server is ready. */
    public void restore() throws IOException {
        Victim.DATABASE.kill(new Random(0));
        copy(data.resolve(WAL), archive, false);
        empty(data);
        copy(copy, data, true);
        copy(archive, data.resolve(WAL), false);
        RunningStack.start(Victim.DATABASE.part());
    }

    @Override
    public void close() throws SQLException, IOException {
        try (Connection server = RunningStack.administrator();
                Statement statement = server.createStatement()) {
            statement.execute("alter system reset wal_keep_size");
            statement.execute("select pg_reload_conf()");
        }
        for (Path folder : new Path[] {copy, archive}) {
            if (Files.exists(folder)) {
                empty(folder);
                Files.delete(folder);
            }
        }
    }

    /** A file that goes while it is copied was of no use any more: the log says what became of it. */
    private static void copy(Path from, Path to, boolean withoutWal) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Path made = to.resolve(from.relativize(folder).toString());
                Files.createDirectories(made);
                Files.setPosixFilePermissions(made, Files.getPosixFilePermissions(folder));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                boolean wal = withoutWal && file.startsWith(from.resolve(WAL));
                if (!wal && !LEFT_OUT.contains(file.getFileName().toString())) {
                    try {
                        Files.copy(
                                file,
                                to.resolve(from.relativize(file).toString()),
                                StandardCopyOption.COPY_ATTRIBUTES,
                                StandardCopyOption.REPLACE_EXISTING);
                    } catch (NoSuchFileException gone) {
                        return FileVisitResult.CONTINUE;
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException fault) throws IOException {
                if (fault instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw fault;
            }
        });
    }

    /** Takes everything away that is in a folder. */
    public static void empty(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.filter(file -> !file.equals(folder))
                    .sorted((one, other) -> other.compareTo(one))
                    .filter(file -> !file.getFileName().toString().equals("epg-lock"))
                    .forEach(Backup::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
