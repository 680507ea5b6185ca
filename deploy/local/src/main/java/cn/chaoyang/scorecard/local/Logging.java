package cn.chaoyang.scorecard.local;

import java.io.IOException;
import java.io.InputStream;
import java.util.logging.LogManager;

/** Sets the level and the one-line format of {@code logging.properties}, before anything logs. */
final class Logging {

    private Logging() {}

    static void configure() throws IOException {
        try (InputStream settings = Logging.class.getResourceAsStream("/logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        }
    }
}
