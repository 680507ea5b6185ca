package cn.chaoyang.scorecard.register.intake;

import cn.chaoyang.scorecard.register.code.CertificateNumber;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.FieldType;
import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.FormReading;
import cn.chaoyang.scorecard.register.form.Option;
import cn.chaoyang.scorecard.register.form.Sheet;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.form.Workbook;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks as clerks send them, for tests. */
final class Workbooks {

    static final List<Field> FIELDS = List.of(
            Field.of(FieldType.TEXT, "name", "企业名称", "Name").asRequired().alsoCalled("单位名称"),
            Field.of(FieldType.CODE, "certificateNo", "证书编号", "Certificate number")
                    .asRequired()
                    .checked(CertificateNumber.highTech()),
            Field.of(FieldType.DATE, "issuedOn", "发证日期", "Issued on").asRequired(),
            Field.of(FieldType.MONEY, "revenue", "营业收入", "Revenue"),
            Field.of(FieldType.INTEGER, "people", "职工人数", "Staff"),
            Field.option(
                    "size",
                    "企业规模",
                    "Size",
                    List.of(Option.of("SMALL", "小型", "Small"), Option.of("MEDIUM", "中型", "Medium"))),
            Field.of(FieldType.FLAG, "listed", "是否上市", "Listed"),
            Field.of(FieldType.CODE, "identityNo", "法人证件号码", "Identity number").asPersonal());

    static final Sheet SHEET = new Sheet("高新技术企业", null, Map.of(), FIELDS);

    static final Workbook WORKBOOK =
            new Workbook("enterprises", "企业名册", Text.of("企业名册", "Enterprises"), List.of(SHEET));

    private Workbooks() {}

    /** What reading a file came to. */
    record Result(List<SheetRow> rows, List<CellFlaw> flaws) {

        FormReading form(int index) {
            SheetRow row = rows.get(index);
            return new Form(FIELDS, List.of()).read(row.raw(), row.layout().units());
        }
    }

    static Result read(Path file) {
        WorkbookReader reader = new WorkbookReader(WORKBOOK);
        List<SheetRow> rows = new ArrayList<>();
        reader.read(file, total -> {}, rows::add);
        return new Result(rows, reader.flaws());
    }

    /** Something that fills a worksheet. */
    interface Filling {
        void fill(Worksheet sheet);
    }

    static Path written(String sheetName, Filling filling) {
        return written(Map.of(sheetName, filling));
    }

    static Path written(Map<String, Filling> sheets) {
        Path file = temporary();
        try (OutputStream out = Files.newOutputStream(file)) {
            var workbook = new org.dhatim.fastexcel.Workbook(out, "test", "1.0");
            new LinkedHashMap<>(sheets).forEach((name, filling) -> filling.fill(workbook.newWorksheet(name)));
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    static void row(Worksheet sheet, int physicalRow, Object... values) {
        for (int c = 0; c < values.length; c++) {
            Object value = values[c];
            if (value instanceof Number number) {
                sheet.value(physicalRow - 1, c, number);
            } else if (value instanceof java.time.LocalDate date) {
                sheet.value(physicalRow - 1, c, date);
                sheet.style(physicalRow - 1, c).format("yyyy-mm-dd").set();
            } else if (value != null) {
                sheet.value(physicalRow - 1, c, value.toString());
            }
        }
    }

    /** A workbook of one sheet 高新技术企业 with this XML after the start of {@code worksheet}. */
    static Path raw(String worksheetXml) {
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                head + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                        + "</Types>");
        parts.put(
                "_rels/.rels",
                head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"" + office
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/>"
                        + "</Relationships>");
        parts.put(
                "xl/workbook.xml",
                head + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office + "\"><sheets>"
                        + "<sheet name=\"高新技术企业\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"" + office
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                        + "</Relationships>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                head + "<worksheet xmlns=\"" + main + "\">" + worksheetXml + "</worksheet>");
        Path file = temporary();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    static String text(String address, String value) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
    }

    static Path temporary() {
        try {
            Path file = Files.createTempFile("intake-test", ".xlsx");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
