package cn.chaoyang.scorecard.register.intake;

import static cn.chaoyang.scorecard.register.intake.Workbooks.raw;
import static cn.chaoyang.scorecard.register.intake.Workbooks.read;
import static cn.chaoyang.scorecard.register.intake.Workbooks.row;
import static cn.chaoyang.scorecard.register.intake.Workbooks.text;
import static cn.chaoyang.scorecard.register.intake.Workbooks.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.chaoyang.scorecard.register.intake.Workbooks.Result;
import cn.chaoyang.scorecard.register.problem.ProblemException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkbookReaderTest {

    private static final String SHEET = "高新技术企业";
    private static final Object[] HEADINGS = {"企业名称*", "证书编号", "发证日期"};

    @Test
    void shouldFindHeadingsBelowATitleAndCountPhysicalRows() {
        // Given a title, an empty row, headings in row 3 and a blank row among the data
        Path file = written(SHEET, sheet -> {
            row(sheet, 1, "2025年高新技术企业名单");
            row(sheet, 3, "单位名称", "证书编号（必填）", "发 证\n日 期", "备注");
            row(sheet, 4, "示例甲", "GR202522000001", LocalDate.of(2025, 11, 14), "x");
            row(sheet, 6, "示例乙", "GR202522000002", "2025年11月14日");
            row(sheet, 30, "示例丙", "GR202522000003", 45975);
        });

        // When
        Result result = read(file);

        // Then
        assertThat(result.rows()).extracting(SheetRow::number).containsExactly(4, 6, 30);
        assertThat(result.rows())
                .extracting(r -> r.layout()
                        .flaw(r.number(), "issuedOn", "x", null, null, false)
                        .cell())
                .containsExactly("C4", "C6", "C30");
        assertThat(result.form(0).values().date("issuedOn")).isEqualTo("2025-11-14");
        assertThat(result.form(1).values().date("issuedOn")).isEqualTo("2025-11-14");
        assertThat(result.form(2).values().date("issuedOn")).isEqualTo("2025-11-14");
        assertThat(result.flaws()).singleElement().satisfies(f -> {
            assertThat(f.cell()).isEqualTo("D3");
            assertThat(f.code()).isEqualTo("unknown-heading");
            assertThat(f.warning()).isTrue();
        });
    }

    @Test
    void shouldTakeAmountsInTheUnitOfTheirHeadingOrOfTheLineAboveTheTable() {
        // Given
        Path heading = written(SHEET, sheet -> {
            row(sheet, 1, "企业名称", "证书编号", "发证日期", "营业收入（万元）");
            row(sheet, 2, "示例甲", "GR202522000001", "2025-11-14", 120.5);
        });
        Path above = written(SHEET, sheet -> {
            row(sheet, 1, "高企名单", null, null, "单位：万元");
            row(sheet, 2, "企业名称", "证书编号", "发证日期", "营业收入");
            row(sheet, 3, "示例甲", "GR202522000001", "2025-11-14", "1.2亿");
            row(sheet, 4, "示例乙", "GR202522000002", "2025-11-14", "1,200");
        });

        // When, Then
        assertThat(read(heading).form(0).values().money("revenue")).isEqualTo("1205000.00");
        Result result = read(above);
        assertThat(result.form(0).values().money("revenue")).isEqualTo("120000000.00");
        assertThat(result.form(1).values().money("revenue")).isEqualTo("12000000.00");
    }

    @Test
    void shouldGiveAVerticallyMergedValueToEveryRowAndSkipAMergedTitle() {
        // Given a title merged over A1:C1 and a name merged over A3:A5, of which row 5 holds nothing else
        Path file = raw("<sheetData>"
                + "<row r=\"1\">" + text("A1", "高新技术企业名单") + "</row>"
                + "<row r=\"2\">" + text("A2", "企业名称") + text("B2", "证书编号") + text("C2", "发证日期") + "</row>"
                + "<row r=\"3\">" + text("A3", "示例甲") + text("B3", "GR202522000001") + text("C3", "2025-11-14")
                + "</row>"
                + "<row r=\"4\"><c r=\"A4\"/>" + text("B4", "GR202222000002") + text("C4", "2022-11-14") + "</row>"
                + "<row r=\"5\"><c r=\"A5\"/></row>"
                + "<row r=\"20\">" + text("A20", "示例乙") + text("B20", "GR202522000020") + text("C20", "2025-11-14")
                + "</row>"
                + "<row r=\"21\">" + text("B21", "GR202522000021") + text("C21", "2025-11-14") + "</row>"
                + "</sheetData><mergeCells count=\"3\"><mergeCell ref=\"A20:A21\"/><mergeCell ref=\"A1:C1\"/>"
                + "<mergeCell ref=\"A3:A5\"/></mergeCells>");

        // When
        Result result = read(file);

        // Then
        assertThat(result.rows()).extracting(SheetRow::number).containsExactly(3, 4, 20, 21);
        assertThat(result.rows()).extracting(r -> r.raw().get("name")).containsExactly("示例甲", "示例甲", "示例乙", "示例乙");
    }

    @Test
    void shouldFindHeadingsMergedOverTwoRows() {
        // Given
        Path file = raw(
                "<sheetData>"
                        + "<row r=\"1\">" + text("A1", "企业名称") + text("B1", "证书") + "</row>"
                        + "<row r=\"2\">" + text("B2", "证书编号") + text("C2", "发证日期") + "</row>"
                        + "<row r=\"3\">" + text("A3", "示例甲") + text("B3", "GR202522000001") + text("C3", "2025-11-14")
                        + "</row>"
                        + "</sheetData><mergeCells count=\"2\"><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:C1\"/></mergeCells>");

        // When, Then
        assertThat(read(file).rows()).extracting(SheetRow::number).containsExactly(3);
    }

    @Test
    void shouldTakeTheCachedValueOfAFormulaAndNameTheCellOfAnError() {
        // Given
        Path file = raw("<sheetData>"
                + "<row r=\"1\">" + text("A1", "企业名称") + text("B1", "证书编号") + text("C1", "发证日期") + text("D1", "营业收入")
                + "</row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>\"示例\"&amp;\"甲\"</f><v>示例甲</v></c>"
                + text("B2", "GR202522000001")
                + "<c r=\"C2\"><f>DATE(2025,11,14)</f><v>45975</v></c><c r=\"D2\"><f>1/0</f><v>12.5</v></c></row>"
                + "<row r=\"3\"><c r=\"A3\" t=\"e\"><v>#N/A</v></c>" + text("B3", "GR202522000002")
                + "<c r=\"C3\" t=\"e\"><f>NOPE()</f><v>#REF!</v></c></row>"
                + "<row r=\"12\">" + text("A12", "示例丙") + text("B12", "GR202522000003") + text("C12", "2025-11-14")
                + "<c r=\"D12\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>"
                + "</sheetData>");

        // When
        Result result = read(file);

        // Then
        assertThat(result.rows().get(0).raw())
                .containsEntry("name", "示例甲")
                .containsEntry("issuedOn", LocalDate.of(2025, 11, 14))
                .containsEntry("revenue", new BigDecimal("12.5"));
        assertThat(result.rows().get(1).flaws()).extracting(CellFlaw::cell).containsExactly("A3", "C3");
        assertThat(result.rows().get(1).flaws()).extracting(CellFlaw::value).containsExactly("#N/A", "#REF!");
        assertThat(result.rows().get(2).flaws()).extracting(CellFlaw::cell).containsExactly("D12");
    }

    @Test
    void shouldMaskAPersonalValueInAFlaw() {
        // Given
        Path file = written(SHEET, sheet -> {
            row(sheet, 1, "企业名称", "证书编号", "发证日期", "法人证件号码");
            row(sheet, 2, "示例甲", "GR202522000001", "2025-11-14", "11010519491231002X");
        });

        // When
        SheetRow row = read(file).rows().get(0);

        // Then
        CellFlaw flaw = row.layout().flaw(2, "identityNo", "x", null, row.raw().get("identityNo"), false);
        assertThat(flaw.cell()).isEqualTo("D2");
        assertThat(flaw.value()).startsWith("1101").contains("***").doesNotContain("19491231");
    }

    @Test
    void shouldNameTheSheetsItExpected() {
        // Given
        Path file = written("Sheet1", sheet -> row(sheet, 1, HEADINGS));

        // When, Then
        assertProblem(file, "sheets", "Sheet1", "「高新技术企业」");
    }

    @Test
    void shouldNameMissingAndRepeatedHeadings() {
        // Given
        Path missing = written(SHEET, sheet -> {
            row(sheet, 1, "企业名称", "发证日期");
            row(sheet, 2, "示例甲", "2025-11-14");
        });
        Path twice = written(SHEET, sheet -> {
            row(sheet, 1, "企业名称", "证书编号", "发证日期", "单位名称");
            row(sheet, 2, "示例甲", "GR202522000001", "2025-11-14", "示例甲");
        });

        // When, Then
        assertProblem(missing, "headings", "缺少必填列：证书编号");
        assertProblem(twice, "headings", "与 A1 是同一列");
    }

    @Test
    void shouldRefuseAHundredColumnsAndSheetsWithoutHeadingsOrRows() {
        // Given
        Path wide = written(SHEET, sheet -> {
            row(sheet, 1, HEADINGS);
            sheet.value(0, 100, "多余");
        });
        Path bare = written(SHEET, sheet -> row(sheet, 1, "甲", "乙"));
        Path late = written(SHEET, sheet -> {
            row(sheet, 11, HEADINGS);
            row(sheet, 12, "示例甲", "GR202522000001", "2025-11-14");
        });
        Path empty = written(SHEET, sheet -> row(sheet, 1, HEADINGS));

        // When, Then
        assertProblem(wide, "headings", "超过100列");
        assertProblem(bare, "headings", "前10行没有找到表头，应有：企业名称、证书编号");
        assertProblem(late, "headings", "前10行没有找到表头");
        assertProblem(empty, "no-rows", "没有数据行");
    }

    @Test
    void shouldIgnoreHiddenAndOtherSheets() {
        // Given
        Path file = written(Map.of(
                SHEET,
                sheet -> {
                    row(sheet, 1, HEADINGS);
                    row(sheet, 2, "示例甲", "GR202522000001", "2025-11-14");
                },
                "填写说明",
                sheet -> row(sheet, 1, "说明")));
        Path hidden = written(SHEET, sheet -> {
            row(sheet, 1, HEADINGS);
            sheet.setVisibilityState(org.dhatim.fastexcel.VisibilityState.HIDDEN);
        });

        // When, Then
        assertThat(read(file).rows()).hasSize(1);
        assertProblem(hidden, "sheets", "「高新技术企业」");
    }

    @Test
    void shouldRefuseAnAddressNoSpreadsheetHas() {
        // Given
        Path file = raw("<sheetData><row r=\"1\">" + text("ZZZZZZ1", "企业名称") + "</row></sheetData>");

        // When, Then
        assertProblem(file, "file-unreadable", "已损坏");
    }

    @Test
    void shouldHandOnWhatTheReceiverThrows() {
        // Given
        Path file = written(SHEET, sheet -> {
            row(sheet, 1, HEADINGS);
            row(sheet, 2, "示例甲", "GR202522000001", "2025-11-14");
        });
        IllegalStateException thrown = new IllegalStateException("stop");

        // When, Then
        assertThatThrownBy(() -> new WorkbookReader(Workbooks.WORKBOOK).read(file, total -> {}, row -> {
                    throw thrown;
                }))
                .isSameAs(thrown);
    }

    private static void assertProblem(Path file, String code, String... said) {
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.detail().zh()).contains(said);
        });
    }
}
