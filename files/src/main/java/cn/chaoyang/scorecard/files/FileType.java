package cn.chaoyang.scorecard.files;

import cn.chaoyang.scorecard.access.Refusal;
import cn.chaoyang.scorecard.access.Refusal.Words;
import cn.chaoyang.scorecard.access.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The kinds of file that are taken, known by their content: a name proves nothing. */
enum FileType {
    PDF("application/pdf", "%PDF-", null),
    PNG("image/png", "\u0089PNG\r\n\u001a\n", null),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff", null),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", FileType.ZIP, "word/document.xml"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", FileType.ZIP, "xl/workbook.xml"),
    /** 版式文件, GB/T 33190-2016. */
    OFD("application/ofd", FileType.ZIP, "OFD.xml");

    private static final String ZIP = "PK\u0003\u0004";
    private static final int HEAD = 8;
    private static final int MOST_ENTRIES = 5000;

    private final String mediaType;
    private final String magic;
    private final String entry;

    FileType(String mediaType, String magic, String entry) {
        this.mediaType = mediaType;
        this.magic = magic;
        this.entry = entry;
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether it is XML in a ZIP container. */
    boolean packed() {
        return entry != null;
    }

    /** @throws RefusedException 415 for any other file, and for one with macros */
    static FileType of(Path file) {
        try {
            String head;
            try (InputStream in = Files.newInputStream(file)) {
                head = new String(in.readNBytes(HEAD), java.nio.charset.StandardCharsets.ISO_8859_1);
            }
            if (head.startsWith(ZIP)) {
                return ofPacked(file);
            }
            return Arrays.stream(values())
                    .filter(type -> type.entry == null && head.startsWith(type.magic))
                    .findFirst()
                    .orElseThrow(FileType::unknown);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileType ofPacked(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Optional<FileType> type = zip.size() > MOST_ENTRIES
                    ? Optional.empty()
                    : Arrays.stream(values())
                            .filter(t -> t.entry != null && zip.getEntry(t.entry) != null)
                            .findFirst();
            if (zip.stream().anyMatch(e -> e.getName().endsWith("vbaProject.bin"))) {
                throw refused("file-macros", "文件带有宏，请另存为不带宏的文件后再上传", "The file has macros: save it without them");
            }
            return type.orElseThrow(FileType::unknown);
        } catch (ZipException e) {
            throw unknown();
        }
    }

    private static RefusedException unknown() {
        return refused(
                "file-type",
                "只收 PDF、图片（PNG、JPEG）、docx、xlsx、OFD 文件，按内容识别",
                "A file is a PDF, a picture (PNG, JPEG), docx, xlsx or OFD, by its content");
    }

    private static RefusedException refused(String code, String zh, String en) {
        return new RefusedException(
                new Refusal(415, code, new Words("文件类型不支持", "Unsupported file"), new Words(zh, en)));
    }
}
