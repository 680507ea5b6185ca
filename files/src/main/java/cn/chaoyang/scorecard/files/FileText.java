package cn.chaoyang.scorecard.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The text of a file as far as it can be had without a reader of its own: of docx, xlsx and OFD, which are packed XML. */
final class FileText {

    /** Documents, their headers and footers; cells and their texts; pages. */
    private static final Pattern PARTS = Pattern.compile(
            "word/(document|header\\d*|footer\\d*)\\.xml|xl/(sharedStrings|worksheets/[^/]+)\\.xml|Doc_\\d+/.*Content\\.xml");

    private static final Pattern TAGS = Pattern.compile("<[^>]*>");
    private static final int LONGEST = 8 * 1024 * 1024;

    private FileText() {}

    /** @return of the first 8 MB of it, letters in their order, empty for PDF and pictures */
    static String of(Path file, FileType type) {
        if (!type.packed()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            int left = LONGEST;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (left > 0 && PARTS.matcher(entry.getName()).matches()) {
                    byte[] part = read(zip, entry, left);
                    left -= part.length;
                    // One run of a document may hold half a word: nothing takes the place of a tag.
                    text.append(TAGS.matcher(new String(part, StandardCharsets.UTF_8))
                                    .replaceAll(""))
                            .append('\n');
                }
            }
        } catch (ZipException e) {
            // What was taken for packed by its head and is damaged inside has no text to show.
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static byte[] read(ZipFile zip, ZipEntry entry, int most) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes(most);
        }
    }
}
