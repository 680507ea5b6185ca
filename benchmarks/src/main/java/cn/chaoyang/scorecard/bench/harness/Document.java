package cn.chaoyang.scorecard.bench.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page the figures stand on. Each benchmark has its place there, between two comments, and renews nothing else. */
public final class Document {

    private final Path file;

    public Document(Path file) {
        this.file = file;
    }

    /**
     * Renews the place of a benchmark.
     *
     * @throws IllegalStateException when the page has no such place
     */
    public void renew(String benchmark, Section section, String measured) throws IOException {
        Files.writeString(file, renewed(Files.readString(file), benchmark, section.markdown(measured)));
    }

    static String renewed(String page, String benchmark, String text) {
        String begin = "<!-- bench:" + benchmark + " -->\n";
        String end = "<!-- /bench:" + benchmark + " -->";
        int from = page.indexOf(begin);
        int to = page.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalStateException("the page has no place for " + benchmark);
        }
        return page.substring(0, from + begin.length()) + text + page.substring(to);
    }
}
