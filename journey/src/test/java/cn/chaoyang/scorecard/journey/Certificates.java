package cn.chaoyang.scorecard.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The file a clerk would bring: one new certificate of each kind, in columns of their own choosing. */
final class Certificates {

    /** A name no other row of the register has. */
    static final String HIGH_TECH_NAME = "长春示例浏览器光电科技有限公司";

    private static final String RIGHT_CODE = "91220104MA9J0U029J";
    private static final String WRONG_CODE = "91220104MA9J0U029K";

    private Certificates() {}

    static Path right(Path folder) throws IOException {
        return write(folder.resolve("证书.xlsx"), RIGHT_CODE);
    }

    /** The same with a check symbol that does not fit, in cell B2 of the sheet 高新技术企业. */
    static Path wrong(Path folder) throws IOException {
        return write(folder.resolve("证书（有误）.xlsx"), WRONG_CODE);
    }

    /** A list as an authority publishes it. */
    static byte[] published() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                Workbook workbook = new Workbook(out, "scorecard", "1.0")) {
            sheet(workbook.newWorksheet("名单"), new String[] {"企业名称", "统一社会信用代码", "证书编号"}, new String[] {
                HIGH_TECH_NAME, RIGHT_CODE, "GR202622990001"
            });
            workbook.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path write(Path file, String highTechCode) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "scorecard", "1.0")) {
            sheet(
                    workbook.newWorksheet("科技型中小企业"),
                    new String[] {"企业名称", "统一社会信用代码", "登记编号", "认定阶段", "公告文号", "公告日期"},
                    new String[] {
                        "长春示例浏览器软件有限公司", "91220104MA9J0U010M", "202622010400990001", "已认定", "示例公告〔2026〕1号", "2026-09-01"
                    });
            sheet(
                    workbook.newWorksheet("高新技术企业"),
                    new String[] {"企业名称", "统一社会信用代码", "证书编号", "认定阶段", "公告日期", "发证日期", "有效期至"},
                    new String[] {
                        HIGH_TECH_NAME, highTechCode, "GR202622990001", "已认定", "2026年9月10日", "2026.09.01", "2029-08-31"
                    });
            sheet(
                    workbook.newWorksheet("专精特新"),
                    new String[] {"类别", "企业名称", "统一社会信用代码", "认定阶段", "公告日期", "有效期至"},
                    new String[] {"专精特新中小企业", "长春示例浏览器智造有限公司", "91220104MA9J0U037D", "已认定", "2026/9/15", "2029-09-14"});
        }
        return file;
    }

    private static void sheet(Worksheet sheet, String[] headings, String[] row) {
        for (int column = 0; column < headings.length; column++) {
            sheet.value(0, column, headings[column]);
            sheet.value(1, column, row[column]);
        }
    }
}
