package cn.chaoyang.scorecard.gateway.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.gateway.report.content.ReportContent;
import cn.chaoyang.scorecard.gateway.report.content.ReportKind;
import cn.chaoyang.scorecard.gateway.report.text.SampleFacts;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The workbook as another library reads it. */
class MonthlyTableFileTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static Printed printed;
    private static List<Row> rows;

    @BeforeAll
    static void print() throws Exception {
        ReportContent content =
                SampleFacts.drafted(ReportKind.MONTHLY_TABLE, null).saying(Map.of("I10.next", "示例：逐户走访。"));
        printed = Printed.of(ReportKind.MONTHLY_TABLE, content, null);
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(printed.bytes()), new ReadingOptions(true, false))) {
            rows = workbook.getFirstSheet().read();
        }
    }

    @Test
    void shouldHaveItsColumnsInOrderBelowTheirGroups() {
        assertThat(rows.get(2).getCells(4, 7).stream().map(cell -> cell.getText()))
                .containsExactly("目标", "", "完成情况");
        assertThat(List.of(text(rows.get(2), 0), text(rows.get(2), 3), text(rows.get(2), 18)))
                .containsExactly("序号", "重点任务/指标", "时限");
        assertThat(rows.get(3).getCells(4, 18).stream().map(cell -> cell.getText()))
                .containsExactly(
                        "2027年目标", "年度目标", "本月完成", "累计完成", "完成率", "序时进度", "状态", "进展情况", "存在问题", "下步措施", "牵头", "配合",
                        "责任领导", "联络员");
    }

    @Test
    void shouldSayWhoseItIsAndThatItIsASample() {
        assertThat(text(rows.get(0), 0)).isEqualTo("科技创新行动计划2026年9月调度表");
        assertThat(text(rows.get(1), 0)).isEqualTo("单位：全区　数据截至2026年9月30日　封账编号2026-09-0123abcd　示例数据　草稿");
    }

    @Test
    void shouldHoldNumbersAsNumbers() {
        Row row = row("高新技术企业");
        assertThat(row.getCell(7).getType()).isEqualTo(CellType.NUMBER);
        assertThat(row.getCell(7).asNumber()).isEqualByComparingTo("268");
        assertThat(row.getCell(7).getDataFormatString()).isEqualTo("#,##0\"户\"");
        // 268 of 300, rounded down to hundredths of a per cent
        assertThat(row.getCell(8).asNumber()).isEqualByComparingTo("0.8933");
        assertThat(row.getCell(8).getDataFormatString()).isEqualTo("0.00%");
        assertThat(row.getCell(9).asNumber()).isEqualByComparingTo("0.908");
        assertThat(row("科技信贷产品授信额度").getCell(7).asNumber()).isEqualByComparingTo("500000000.01");
        assertThat(row("企业牵头或参与省市级科技项目占比").getCell(7).asNumber()).isEqualByComparingTo("0.7996");
    }

    @Test
    void shouldSayWhatIsDraftedWhatIsEditedAndWhatIsFiled() {
        Row indicator = row("高新技术企业");
        assertThat(text(indicator, 10)).isEqualTo("滞后");
        assertThat(text(indicator, 11)).isEqualTo("本月增加3户，累计268户。");
        assertThat(text(indicator, 12)).isEqualTo("现为268户，按序时应达272.42户，相差4.42户，年底前到期12户。");
        assertThat(text(indicator, 13)).isEqualTo("示例：逐户走访。");
        Row task = rows.stream()
                .filter(row -> "示例：已走访企业20户。".equals(text(row, 11)))
                .findFirst()
                .orElseThrow();
        assertThat(List.of(text(task, 10), text(task, 12), text(task, 13), text(task, 16), text(task, 17)))
                .containsExactly("办理中", "示例：部分企业研发台账不全。", "示例：10月底前组织一次培训。", "示例甲", "示例乙、示例丙");
    }

    @Test
    void shouldMergeProgrammesAndActionsAndPrintOneA4PageWide() throws Exception {
        assertThat(xpath("count(//mergeCell[starts-with(@ref, 'B')])")).isEqualTo("7");
        assertThat(xpath("//mergeCell[1]/@ref")).isEqualTo("A1:S1");
        assertThat(xpath("//pageSetup/@paperSize")).isEqualTo("9");
        assertThat(xpath("//pageSetup/@orientation")).isEqualTo("landscape");
        assertThat(xpath("//pageSetup/@fitToHeight")).isEqualTo("0");
        assertThat(xpath("//pageSetUpPr/@fitToPage")).isIn("true", "1");
        assertThat(xpath("//pane/@topLeftCell")).isEqualTo("E5");
        assertThat(xpath("//oddFooter")).contains("第 &P 页 共 &N 页").contains(SampleFacts.LOCK);
        assertThat(xpath("//oddHeader")).contains("示例数据");
        assertThat(printed.xpath("xl/workbook.xml", "//definedName[@name='_xlnm.Print_Titles']"))
                .isEqualTo("调度表!$3:$4");
        assertThat(printed.xpath("xl/workbook.xml", "//definedName[@name='_xlnm.Print_Area']"))
                .isEqualTo("调度表!$A$1:$S$" + rows.size());
    }

    @Test
    void shouldBeTheSameBytesEveryTime() throws Exception {
        ReportContent content = SampleFacts.drafted(ReportKind.MONTHLY_TABLE, null);
        assertThat(Printed.of(ReportKind.MONTHLY_TABLE, content, null).bytes())
                .isEqualTo(Printed.of(ReportKind.MONTHLY_TABLE, content, null).bytes());
    }

    private static Row row(String title) {
        return rows.stream()
                .filter(row -> title.equals(text(row, 3)))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Row row, int column) {
        return row.getCellText(column);
    }

    private static String xpath(String expression) throws Exception {
        return printed.xpath(SHEET, expression);
    }
}
