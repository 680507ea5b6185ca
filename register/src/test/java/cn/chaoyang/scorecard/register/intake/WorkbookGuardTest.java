package cn.chaoyang.scorecard.register.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.chaoyang.scorecard.register.problem.ProblemException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class WorkbookGuardTest {

    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    @Test
    void shouldLetAWorkbookPass() {
        Path file = Workbooks.written("高新技术企业", sheet -> Workbooks.row(sheet, 1, "企业名称"));

        assertThatCode(() -> WorkbookGuard.check(file, "名单.xlsx")).doesNotThrowAnyException();
    }

    @Test
    void shouldSayWhatAFileSeemsToBe() throws IOException {
        assertRefused(holding(new byte[0]), "空.xlsx", 400, "file-empty", "空的");
        assertRefused(holding("名称,编号\n".getBytes(StandardCharsets.UTF_8)), "名单.csv", 415, "file-type", "CSV");
        assertRefused(holding("%PDF-1.7".getBytes(StandardCharsets.UTF_8)), "名单.pdf", 415, "file-type", "PDF");
        assertRefused(holding("<html>".getBytes(StandardCharsets.UTF_8)), "名单.xlsx", 415, "file-type", "网页");
        assertRefused(holding(OLE), "名单.xls", 415, "file-type", "旧版 .xls");
        assertRefused(holding("hello".getBytes(StandardCharsets.UTF_8)), "x", 415, "file-type", "不是 .xlsx");
    }

    @Test
    void shouldAskForAnEncryptedFileWithoutItsPassword() throws IOException {
        // Given
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        byte[] container = Arrays.copyOf(OLE, 2048 + name.length);
        System.arraycopy(name, 0, container, 2048, name.length);

        // When, Then
        assertRefused(holding(container), "名单.xlsx", 415, "file-encrypted", "去掉密码");
    }

    @Test
    void shouldRefuseMoreThanTwentyMegabytes() throws IOException {
        // Given
        Path file = Workbooks.temporary();
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(WorkbookGuard.LARGEST_FILE + 1);
        }

        // When, Then
        assertRefused(file, "大.xlsx", 413, "file-too-large", "20 MB");
    }

    @Test
    void shouldStopInflatingABomb() throws IOException {
        // Given 64 MB of nothing in a few kilobytes
        Path file = zip("xl/worksheets/sheet1.xml", 64, 1);

        // When, Then
        assertThat(Files.size(file)).isLessThan(200_000);
        assertRefused(file, "炸弹.xlsx", 413, "file-inflates", "解压后过大");
    }

    @Test
    void shouldRefuseThousandsOfEntriesAndZipsThatAreNoWorkbook() throws IOException {
        assertRefused(zip("part", 0, 2001), "多.xlsx", 413, "file-inflates", "解压后过大");
        assertRefused(zip("part", 0, 3), "包.zip", 415, "file-type", "压缩包");
    }

    @Test
    void shouldRefuseHalfAFile() throws IOException {
        // Given
        byte[] whole = Files.readAllBytes(Workbooks.written("高新技术企业", sheet -> Workbooks.row(sheet, 1, "企业名称")));

        // When, Then
        assertRefused(holding(Arrays.copyOf(whole, whole.length / 2)), "半.xlsx", 400, "file-unreadable", "已损坏");
    }

    private static Path zip(String name, int megabytes, int entries) throws IOException {
        Path file = Workbooks.temporary();
        byte[] nothing = new byte[1024 * 1024];
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (int i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry(name + i));
                for (int m = 0; m < megabytes; m++) {
                    zip.write(nothing);
                }
                zip.closeEntry();
            }
        }
        return file;
    }

    private static Path holding(byte[] content) throws IOException {
        return Files.write(Workbooks.temporary(), content);
    }

    private static void assertRefused(Path file, String name, int status, String code, String said) {
        assertThatThrownBy(() -> WorkbookGuard.check(file, name))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.status()).isEqualTo(status);
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.detail().zh()).contains(said);
                });
    }
}
