package cn.chaoyang.scorecard.register.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks at an upload before anything trusts it: is it a workbook at all, and does it stay a reasonable size when
 * inflated? Sizes a file states about itself are not believed; every byte is inflated and counted.
 */
public final class WorkbookGuard {

    static final long LARGEST_FILE = 20L * 1024 * 1024;
    private static final long LARGEST_INFLATED = 600L * 1024 * 1024;
    /** The table of texts is held in memory while reading. */
    private static final long LARGEST_TEXTS = 120L * 1024 * 1024;

    private static final long RATIO_FROM = 10L * 1024 * 1024;
    private static final long LARGEST_RATIO = 200;
    private static final int MOST_ENTRIES = 2000;
    private static final int HEAD = 8;

    private WorkbookGuard() {}

    /** @throws cn.chaoyang.scorecard.register.problem.ProblemException 400, 413 or 415 saying what is wrong */
    public static void check(Path file, String fileName) {
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw Rejections.of(
                        400, "file-empty", "文件是空的，请重新选择填好的 .xlsx", "The file is empty: choose the filled-in .xlsx");
            }
            requireSize(size);
            requireWorkbook(file, fileName);
            inflate(file, size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void requireSize(long size) {
        if (size > LARGEST_FILE) {
            throw Rejections.of(
                    413,
                    "file-too-large",
                    "文件超过20 MB，请拆成几个文件分别导入",
                    "The file is larger than 20 MB: split it and import the parts");
        }
    }

    private static void requireWorkbook(Path file, String fileName) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (startsWith(head, 'P', 'K', 3, 4)) {
            return;
        }
        String advice = "请在 Excel 或 WPS 中另存为 .xlsx 后再上传";
        String adviceEn = "save it as .xlsx and upload that";
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            // Both an encrypted .xlsx and an old .xls are OLE containers; the stream's name tells them apart.
            if (encrypted(file)) {
                throw Rejections.of(
                        415,
                        "file-encrypted",
                        "文件设有打开密码，请去掉密码后再上传",
                        "The file is protected by a password: remove it and upload again");
            }
            throw Rejections.of(415, "file-type", "这是旧版 .xls 文件，" + advice, "This is an old .xls file: " + adviceEn);
        }
        String[] seems = kind(head, fileName);
        throw Rejections.of(415, "file-type", seems[0] + "，" + advice, seems[1] + ": " + adviceEn);
    }

    private static String[] kind(byte[] head, String fileName) {
        String name = fileName == null ? "" : fileName.toLowerCase(Locale.ROOT);
        if (startsWith(head, '%', 'P', 'D', 'F')) {
            return new String[] {"这是 PDF 文件", "This is a PDF"};
        }
        if (startsWith(head, 0x89, 'P', 'N', 'G') || startsWith(head, 0xFF, 0xD8, 0xFF)) {
            return new String[] {"这是图片", "This is a picture"};
        }
        if (startsWith(head, 'R', 'a', 'r') || startsWith(head, '7', 'z')) {
            return new String[] {"这是压缩包，请先解压", "This is an archive, unpack it"};
        }
        if (startsWith(head, '<')) {
            return new String[] {"这是网页或 XML 文件", "This is a web page or XML"};
        }
        if (name.endsWith(".csv") || name.endsWith(".txt")) {
            return new String[] {"这是 CSV 或文本文件", "This is CSV or plain text"};
        }
        return new String[] {"这不是 .xlsx 文件", "This is not an .xlsx file"};
    }

    private static boolean encrypted(Path file) throws IOException {
        byte[] mark = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        byte[] all = Files.readAllBytes(file);
        for (int i = 0; i <= all.length - mark.length; i++) {
            int j = 0;
            while (j < mark.length && all[i + j] == mark[j]) {
                j++;
            }
            if (j == mark.length) {
                return true;
            }
        }
        return false;
    }

    private static void inflate(Path file, long size) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long total = 0;
        boolean workbook = false;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw bomb();
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                workbook |= entry.getName().equals("[Content_Types].xml");
                boolean texts = entry.getName().toLowerCase(Locale.ROOT).endsWith("sharedstrings.xml");
                long ofEntry = 0;
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        total += read;
                        ofEntry += read;
                        if (total > LARGEST_INFLATED
                                || (total > RATIO_FROM && total / size > LARGEST_RATIO)
                                || (texts && ofEntry > LARGEST_TEXTS)) {
                            throw bomb();
                        }
                    }
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw Rejections.unreadable(e);
        }
        if (!workbook) {
            throw Rejections.of(
                    415,
                    "file-type",
                    "这是压缩包，不是 .xlsx 工作簿，请解压后上传其中的 .xlsx",
                    "This is an archive, no .xlsx workbook: unpack it and upload the .xlsx in it");
        }
    }

    private static RuntimeException bomb() {
        return Rejections.of(
                413,
                "file-inflates",
                "文件解压后过大，已停止读取；请把数据复制到新下载的模板中再上传",
                "The file grows too large when unpacked and was not read: copy the data into a fresh template");
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
