package cn.chaoyang.scorecard.gateway.report.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateGuardTest {

    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void shouldTakeAWorkbook() throws IOException {
        byte[] workbook = zip("xl/workbook.xml", 100);
        assertThatCode(() -> TemplateGuard.check(workbook)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/activeX/activeX1.xml",
                "xl/macrosheets/sheet1.xml",
                "xl/embeddings/oleObject1.bin",
                "xl/externalLinks/externalLink1.xml"
            })
    void shouldRefuseWhatDoesSomethingWhenItIsOpened(String entry) throws IOException {
        assertThat(reason(zip(entry, 1))).isEqualTo("含有控件、嵌入对象或外部链接");
    }

    @Test
    void shouldRefuseWhatGrowsBeyondMeasure() throws IOException {
        byte[] bomb = zip("xl/workbook.xml", 51 * MEGABYTE);
        assertThat(bomb.length).isLessThan(MEGABYTE);
        assertThat(reason(bomb)).isEqualTo("解压后过大");
        assertThat(reason(new byte[5 * MEGABYTE + 1])).isEqualTo("超过 5 MB");
    }

    @Test
    void shouldRefuseWhatIsNoWorkbook() throws IOException {
        assertThat(reason(zip("word/document.xml", 100))).isEqualTo("不是 .xlsx 工作簿");
        assertThat(reason(new byte[] {'P', 'K', 3, 4, 9, 9})).isEqualTo("不是 .xlsx 工作簿");
    }

    private static String reason(byte[] file) {
        return catchThrowableOfType(ProblemException.class, () -> TemplateGuard.check(file))
                .argument();
    }

    private static byte[] zip(String entry, int size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(new byte[size]);
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
