package cn.chaoyang.scorecard.gateway.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.gateway.report.content.ReportKind;
import cn.chaoyang.scorecard.gateway.report.text.SampleFacts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** GB/T 9704-2012, measured in the file. */
class OfficialDocumentTest {

    private static final String DOCUMENT = "word/document.xml";
    private static final String FIRST_SECTION = "(//*[name()='w:sectPr'])[1]";
    private static Printed bulletin;

    @BeforeAll
    static void print() throws Exception {
        bulletin = Printed.of(ReportKind.BULLETIN, SampleFacts.drafted(ReportKind.BULLETIN, null), Printed.ISSUE);
    }

    @Test
    void shouldHaveAPageOfA4WithItsMargins() throws Exception {
        assertThat(attribute(FIRST_SECTION, "pgSz", "w")).isEqualTo("11906");
        assertThat(attribute(FIRST_SECTION, "pgSz", "h")).isEqualTo("16838");
        // 37, 35, 28 and 26 mm in twips
        assertThat(attribute(FIRST_SECTION, "pgMar", "top")).isEqualTo("2098");
        assertThat(attribute(FIRST_SECTION, "pgMar", "bottom")).isEqualTo("1984");
        assertThat(attribute(FIRST_SECTION, "pgMar", "left")).isEqualTo("1587");
        assertThat(attribute(FIRST_SECTION, "pgMar", "right")).isEqualTo("1474");
    }

    @Test
    void shouldHaveTwentyTwoLinesOfTwentyEightCharacters() throws Exception {
        assertThat(attribute(FIRST_SECTION, "docGrid", "type")).isEqualTo("linesAndChars");
        int pitch = Integer.parseInt(attribute(FIRST_SECTION, "docGrid", "linePitch"));
        assertThat((16838 - 2098 - 1984) / pitch).isEqualTo(22);
        double space = Integer.parseInt(attribute(FIRST_SECTION, "docGrid", "charSpace")) / 4096.0;
        assertThat((int) ((11906 - 1587 - 1474) / ((16 + space) * 20))).isEqualTo(28);
    }

    @Test
    void shouldHaveARedHeadAndANumberInSixCornerBrackets() throws Exception {
        String head = "//*[name()='w:p'][1]";
        assertThat(text(head)).isEqualTo("朝阳区科委会办公室文件");
        assertThat(xpath(head + "//*[name()='w:color']/@*")).isEqualTo("FF0000");
        assertThat(xpath(head + "//*[name()='w:rFonts']/@*[name()='w:eastAsia']"))
                .isEqualTo("方正小标宋_GBK");
        // 35 mm
        assertThat(xpath(head + "//*[name()='w:spacing']/@*[name()='w:before']"))
                .isEqualTo("1984");
        assertThat(
                        xpath(
                                "//*[name()='w:p'][.//*[name()='w:t' and text()='示例发〔2026〕3号']]//*[name()='w:bottom']/@*[name()='w:color']"))
                .isEqualTo("FF0000");
    }

    @Test
    void shouldSetEachPartInItsFontAndSize() throws Exception {
        assertThat(font("关于2026年第三季度科技创新行动计划")).isEqualTo("方正小标宋_GBK 44");
        assertThat(font("进展情况的通报")).isEqualTo("方正小标宋_GBK 44");
        assertThat(font("各有关单位：")).isEqualTo("仿宋_GB2312 32");
        assertThat(font("一、总体情况")).isEqualTo("黑体 32");
        assertThat(font("（二）落实创新链产业链深度融合工程")).isEqualTo("楷体_GB2312 32");
        assertThat(font("2026年10月8日")).isEqualTo("仿宋_GB2312 32");
        assertThat(xpath(paragraph("19项指标中，已完成3项，预警1项，滞后1项，未报14项。")
                        + "//*[name()='w:ind']/@*[name()='w:firstLineChars']"))
                .isEqualTo("200");
        assertThat(xpath(paragraph("2026年10月8日") + "//*[name()='w:ind']/@*[name()='w:rightChars']"))
                .isEqualTo("400");
    }

    @Test
    void shouldNumberOddPagesToTheRightAndEvenOnesToTheLeft() throws Exception {
        assertThat(bulletin.part("word/settings.xml")).contains("evenAndOddHeaders");
        assertThat(bulletin.parts().keySet().stream().filter(name -> name.startsWith("word/footer")))
                .hasSize(2);
        String odd = bulletin.part("word/footer1.xml");
        assertThat(odd).contains("PAGE").contains("— ").contains("w:val=\"right\"");
        assertThat(bulletin.part("word/footer2.xml")).contains("PAGE").contains("w:val=\"left\"");
        assertThat(odd).contains("宋体").contains("<w:sz w:val=\"28\"/>");
    }

    @Test
    void shouldAttachItsTableOnItsSideWithAHeaderThatRepeats() throws Exception {
        String section = "(//*[name()='w:sectPr'])[2]";
        assertThat(attribute(section, "pgSz", "orient")).isEqualTo("landscape");
        assertThat(attribute(section, "pgSz", "w")).isEqualTo("16838");
        assertThat(xpath("count(//*[name()='w:tblHeader'])")).isEqualTo("1");
        assertThat(text("(//*[name()='w:tr'])[11]/*[name()='w:tc'][5]")).isEqualTo("268户");
        assertThat(text("(//*[name()='w:tr'])[20]/*[name()='w:tc'][5]")).isEqualTo("500000000.01元");
        assertThat(text("//*[name()='w:body']")).contains("附件：指标进展情况表");
    }

    @Test
    void shouldEndWithItsImprintOnAnEvenPage() throws Exception {
        assertThat(xpath("(//*[name()='w:sectPr'])[3]/*[name()='w:type']/@*")).isEqualTo("evenPage");
        String copies = paragraph("　抄送：示例单位甲，示例单位乙。");
        assertThat(xpath(copies + "//*[name()='w:top']/@*[name()='w:sz']")).isEqualTo("8");
        assertThat(xpath(copies + "//*[name()='w:spacing']/@*[name()='w:before']"))
                .isEqualTo(Integer.toString((22 - 3) * 579));
        String issued = "//*[name()='w:p'][contains(., '印发')][last()]";
        assertThat(xpath(issued + "//*[name()='w:top']/@*[name()='w:sz']")).isEqualTo("6");
        assertThat(xpath(issued + "//*[name()='w:bottom']/@*[name()='w:sz']")).isEqualTo("8");
    }

    @Test
    void shouldSayWhereItComesFromAndThatItIsASample() throws Exception {
        assertThat(bulletin.part("word/header1.xml")).contains("示例数据");
        assertThat(bulletin.part("docProps/custom.xml"))
                .contains(SampleFacts.LOCK)
                .contains(SampleFacts.DIGEST);
        assertThat(text("//*[name()='w:body']")).contains("封账编号" + SampleFacts.LOCK + "　校验值" + SampleFacts.DIGEST);
    }

    @Test
    void shouldNameWhatStandsInForAFontThatIsNotThere() throws Exception {
        assertThat(bulletin.xpath(
                        "word/fontTable.xml",
                        "//*[name()='w:font'][@*[name()='w:name']='仿宋_GB2312']/*[name()='w:altName']/@*"))
                .isEqualTo("仿宋");
        assertThat(bulletin.part("word/_rels/document.xml.rels")).contains("fontTable.xml");
        assertThat(bulletin.part("[Content_Types].xml")).contains("/word/fontTable.xml");
    }

    @Test
    void shouldBeTheSameBytesEveryTime() throws Exception {
        assertThat(Printed.of(ReportKind.BULLETIN, SampleFacts.drafted(ReportKind.BULLETIN, null), Printed.ISSUE)
                        .bytes())
                .isEqualTo(bulletin.bytes());
    }

    private static String font(String text) throws Exception {
        String run = "(" + paragraph(text) + ")[1]//*[name()='w:rPr']";
        return xpath(run + "/*[name()='w:rFonts']/@*[name()='w:eastAsia']") + ' ' + xpath(run + "/*[name()='w:sz']/@*");
    }

    private static String paragraph(String text) {
        return "//*[name()='w:p'][.//*[name()='w:t' and text()='" + text + "']]";
    }

    private static String attribute(String section, String element, String name) throws Exception {
        return xpath(section + "/*[name()='w:" + element + "']/@*[name()='w:" + name + "']");
    }

    private static String text(String expression) throws Exception {
        return xpath("string(" + expression + ")");
    }

    private static String xpath(String expression) throws Exception {
        return bulletin.xpath(DOCUMENT, expression);
    }
}
