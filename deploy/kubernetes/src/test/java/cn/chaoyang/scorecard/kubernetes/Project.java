package cn.chaoyang.scorecard.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where things are. */
public final class Project {

    /** This module's folder: where its tests run. */
    public static final Path MODULE = Path.of("").toAbsolutePath();

    /** The project's. */
    public static final Path ROOT = MODULE.getParent().getParent();

    private Project() {}

    /** A file of it. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
