package cn.chaoyang.scorecard.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTextTest {

    @TempDir
    Path folder;

    @Test
    void shouldReadWordsThatRunsCutInTwo() throws IOException {
        Path file = packed("word/document.xml", "<w:t>机</w:t></w:r><w:r><w:t xml:space=\"preserve\">密</w:t>");
        assertThat(FileText.of(file, FileType.DOCX)).isEqualTo("机密\n");
    }

    @Test
    void shouldReadHeadersCellsAndPages() throws IOException {
        assertThat(FileText.of(packed("word/header1.xml", "<w:t>页眉</w:t>"), FileType.DOCX))
                .isEqualTo("页眉\n");
        assertThat(FileText.of(packed("xl/sharedStrings.xml", "<si><t>单元格</t></si>"), FileType.XLSX))
                .isEqualTo("单元格\n");
        assertThat(FileText.of(
                        packed("Doc_0/Pages/Page_0/Content.xml", "<ofd:TextCode>版式</ofd:TextCode>"), FileType.OFD))
                .isEqualTo("版式\n");
    }

    @Test
    void shouldReadNothingElse() throws IOException {
        assertThat(FileText.of(packed("word/media/image1.xml", "<t>图</t>"), FileType.DOCX))
                .isEmpty();
        assertThat(FileText.of(Files.writeString(folder.resolve("a.pdf"), "%PDF-机密"), FileType.PDF))
                .isEmpty();
    }

    @Test
    void shouldStopAfterEightMegabytes() throws IOException {
        Path file = packed("word/document.xml", "x".repeat(9 * 1024 * 1024) + "机密");
        assertThat(FileText.of(file, FileType.DOCX)).hasSize(8 * 1024 * 1024 + 1);
    }

    private Path packed(String entry, String xml) throws IOException {
        Path file = Files.createTempFile(folder, "file", ".zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return file;
    }
}
