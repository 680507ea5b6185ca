package cn.chaoyang.scorecard.register.evidence;

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

class EvidenceTextTest {

    @TempDir
    Path folder;

    @Test
    void shouldReadWordsThatRunsCutInTwo() throws IOException {
        Path file = packed("word/document.xml", "<w:t>机</w:t></w:r><w:r><w:t xml:space=\"preserve\">密</w:t>");
        assertThat(EvidenceText.of(file, EvidenceType.DOCX)).isEqualTo("机密\n");
    }

    @Test
    void shouldReadHeadersCellsAndPages() throws IOException {
        assertThat(EvidenceText.of(packed("word/header1.xml", "<w:t>页眉</w:t>"), EvidenceType.DOCX))
                .isEqualTo("页眉\n");
        assertThat(EvidenceText.of(packed("xl/sharedStrings.xml", "<si><t>单元格</t></si>"), EvidenceType.XLSX))
                .isEqualTo("单元格\n");
        assertThat(EvidenceText.of(
                        packed("Doc_0/Pages/Page_0/Content.xml", "<ofd:TextCode>版式</ofd:TextCode>"), EvidenceType.OFD))
                .isEqualTo("版式\n");
    }

    @Test
    void shouldReadNothingElse() throws IOException {
        assertThat(EvidenceText.of(packed("word/media/image1.xml", "<t>图</t>"), EvidenceType.DOCX))
                .isEmpty();
        assertThat(EvidenceText.of(Files.writeString(folder.resolve("a.pdf"), "%PDF-机密"), EvidenceType.PDF))
                .isEmpty();
    }

    @Test
    void shouldStopAfterEightMegabytes() throws IOException {
        Path file = packed("word/document.xml", "x".repeat(9 * 1024 * 1024) + "机密");
        assertThat(EvidenceText.of(file, EvidenceType.DOCX)).hasSize(8 * 1024 * 1024 + 1);
    }

    private Path packed(String entry, String xml) throws IOException {
        Path file = Files.createTempFile(folder, "evidence", ".zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return file;
    }
}
