package cn.chaoyang.scorecard.files;

import cn.chaoyang.scorecard.access.Refusal;
import cn.chaoyang.scorecard.access.Refusal.Words;
import cn.chaoyang.scorecard.access.RefusedException;
import cn.chaoyang.scorecard.journal.Sm3;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What every file goes through before it is kept. */
@ApplicationScoped
public class Uploads {

    private static final int LONGEST_NAME = 200;
    private static final String NAMELESS = "文件";

    private final FilesConfig config;
    private final MalwareScan malware;

    Uploads(FilesConfig config, MalwareScan malware) {
        this.config = config;
        this.malware = malware;
    }

    /**
     * @param file stays the caller's
     * @param fileName as the browser sends it
     * @throws RefusedException 400 empty, 413 too large, 415 of no kind that is taken, 422 with malware, 503 when that
     *     cannot be told
     */
    public Upload take(Path file, String fileName) {
        byte[] content = read(file);
        FileType type = FileType.of(file);
        malware.requireClean(file);
        String name = name(fileName);
        String mark = SecrecyMarks.in(name + '\n' + FileText.of(file, type)).orElse(null);
        return new Upload(name, type.mediaType(), content, Sm3.hex(content), mark);
    }

    private byte[] read(Path file) {
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw refused(400, "file-empty", new Words("请求有误", "Bad request"), "文件是空的", "The file is empty");
            }
            if (size > config.largest().asLongValue()) {
                long megabytes = config.largest().asLongValue() / (1024 * 1024);
                throw refused(
                        413,
                        "file-too-large",
                        new Words("文件过大", "Too large"),
                        "文件不超过" + megabytes + " MB",
                        "A file has at most " + megabytes + " MB");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RefusedException refused(int status, String code, Words title, String zh, String en) {
        return new RefusedException(new Refusal(status, code, title, new Words(zh, en)));
    }

    private static String name(String fileName) {
        String plain = fileName == null || fileName.isBlank() ? NAMELESS : fileName.strip();
        String last = plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1);
        return last.length() <= LONGEST_NAME ? last : last.substring(last.length() - LONGEST_NAME);
    }
}
