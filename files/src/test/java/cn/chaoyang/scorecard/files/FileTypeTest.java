package cn.chaoyang.scorecard.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.chaoyang.scorecard.access.RefusedException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTypeTest {

    @TempDir
    Path folder;

    @Test
    void shouldKnowPapersAndPicturesByTheirFirstBytes() throws IOException {
        assertThat(FileType.of(file("%PDF-1.7\n"))).isEqualTo(FileType.PDF);
        assertThat(FileType.of(file("\u0089PNG\r\n\u001a\n"))).isEqualTo(FileType.PNG);
        assertThat(FileType.of(file("\u00ff\u00d8\u00ff\u00e0"))).isEqualTo(FileType.JPEG);
    }

    @ParameterizedTest
    @CsvSource({"word/document.xml,DOCX", "xl/workbook.xml,XLSX", "OFD.xml,OFD"})
    void shouldKnowPackagesByWhatIsInThem(String entry, FileType type) throws IOException {
        assertThat(FileType.of(zip(entry))).isEqualTo(type);
    }

    @Test
    void shouldRefuseEverythingElseWhateverItIsCalled() throws IOException {
        for (Path file : new Path[] {
            file("MZ\u0090"),
            file("<html><script>"),
            file("#!/bin/sh"),
            file("PK\u0003\u0004 broken"),
            zip("readme.txt")
        }) {
            assertThatThrownBy(() -> FileType.of(file)).isInstanceOfSatisfying(RefusedException.class, e -> {
                assertThat(e.refusal().status()).isEqualTo(415);
                assertThat(e.refusal().code()).isEqualTo("file-type");
            });
        }
    }

    @Test
    void shouldRefuseMacros() throws IOException {
        Path file = zip("word/document.xml", "word/vbaProject.bin");
        assertThatThrownBy(() -> FileType.of(file)).hasMessageContaining("file-macros");
    }

    private Path file(String bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "file", ".pdf"), bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    private Path zip(String... entries) throws IOException {
        Path file = Files.createTempFile(folder, "file", ".pdf");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(1);
                zip.closeEntry();
            }
        }
        return file;
    }
}
