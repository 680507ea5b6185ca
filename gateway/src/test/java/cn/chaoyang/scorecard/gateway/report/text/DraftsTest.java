package cn.chaoyang.scorecard.gateway.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.chaoyang.scorecard.gateway.Canonical;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import cn.chaoyang.scorecard.gateway.report.content.Block;
import cn.chaoyang.scorecard.gateway.report.content.MonthlyRow;
import cn.chaoyang.scorecard.gateway.report.content.OnePage;
import cn.chaoyang.scorecard.gateway.report.content.ReportContent;
import cn.chaoyang.scorecard.gateway.report.content.ReportKind;
import cn.chaoyang.scorecard.gateway.report.content.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sentences, each from the figures beside it. */
class DraftsTest {

    private final ReportContent bulletin = SampleFacts.drafted(ReportKind.BULLETIN, null);

    @Test
    void shouldSayOfEachIndicatorWhatItsFiguresSay() {
        assertThat(bulletin.text("I10")).isEqualTo("高新技术企业为268户，由区科技局牵头，较上期减少2户，2027年目标突破300户，按序时应达272.42户，状态为滞后。");
        assertThat(bulletin.text("I08"))
                .isEqualTo("企业牵头或参与省市级科技项目占比为79.96%，由区科技局牵头，较上期增加2.46个百分点，2027年目标达到80%，按序时应达80%，" + "状态为预警。该指标口径待确认。");
        assertThat(bulletin.text("I16")).isEqualTo("朝阳科创基金规模为1亿元，由区财政局牵头，较上期增加1亿元，2027年目标达到1亿元，状态为已完成。");
        assertThat(bulletin.text("I01")).isEqualTo("域内高校省级一流学科联合创新平台数尚未报数，由区科技局牵头，2027年目标超15个。");
    }

    @Test
    void shouldSayWhatIsBehindOverdueHinderedAndCorrected() {
        assertThat(bulletin.text("I10.reason")).isEqualTo("1.高新技术企业（区科技局）现为268户，按序时应达272.42户，相差4.42户，年底前到期12户。");
        assertThat(bulletin.text("tasks.counts")).isEqualTo("63项任务中，待交办61项，办理中2项。");
        assertThat(bulletin.text("W07-01.overdue")).endsWith("（区科技局）：时限为2026年8月31日，现为办理中。");
        assertThat(bulletin.text("W07-02.problems")).endsWith("（区科技局）：示例：部分企业研发台账不全。");
        assertThat(bulletin.text("W07-02.next")).endsWith("（区科技局）：示例：10月底前组织一次培训。");
        assertThat(bulletin.text("I10.correction"))
                .isEqualTo("1.高新技术企业由265户更正为264户（封账后登记：认定增1户，到期未续减2户）。更正原因：示例：证书补录。");
    }

    @Test
    void shouldNumberChaptersInTheOrderTheyCome() {
        assertThat(bulletin.blocks().stream()
                        .filter(block -> block.type() == Block.Type.HEADING1)
                        .map(Block::text))
                .containsExactly(
                        "一、总体情况", "二、各工程进展", "三、滞后和未完成的指标", "四、尚未报数的指标", "五、任务办理", "六、存在问题", "七、下步措施", "八、数据更正");
    }

    @Test
    void shouldNameTheSourceOfEverySentence() {
        assertThat(bulletin.block("I10").orElseThrow().sources())
                .containsExactly(new Source(
                        "indicator",
                        "I10",
                        Map.of(
                                "value", "268",
                                "required", "301",
                                "expected", "272.42",
                                "monthChange", "3",
                                "expiring", "12",
                                "status", "late",
                                "before", "270",
                                "statusBefore", "normal",
                                "lockBefore", "2026-06-11223344")));
        assertThat(bulletin.blocks().stream()
                        .filter(block -> block.type() != Block.Type.HEADING1 && block.type() != Block.Type.HEADING2))
                .allSatisfy(block -> assertThat(block.sources()).as(block.id()).isNotEmpty());
    }

    @ParameterizedTest
    @EnumSource(value = ReportKind.class, names = "SPECIAL", mode = EnumSource.Mode.EXCLUDE)
    void shouldDraftTheSameToTheLetterWithEveryBlockOnce(ReportKind kind) {
        ReportContent content = SampleFacts.drafted(kind, null);
        assertThat(Canonical.write(SampleFacts.drafted(kind, null))).isEqualTo(Canonical.write(content));
        assertThat(Canonical.write(Canonical.read(Canonical.write(content), ReportContent.class)))
                .isEqualTo(Canonical.write(content));
        assertThat(content.blocks().stream().map(Block::id)).doesNotHaveDuplicates();
    }

    @Test
    void shouldKeepAUnitsReportToWhatItLeadsAndTakesPartIn() {
        ReportContent unit = SampleFacts.drafted(ReportKind.BULLETIN, "wlj");
        assertThat(unit.title()).isEqualTo("区文旅局关于2026年第三季度科技创新行动计划进展情况的报告");
        assertThat(unit.text("I01")).startsWith("域内高校省级一流学科联合创新平台数尚未报数");
        assertThat(unit.block("I10")).isEmpty();
        ReportContent table = SampleFacts.drafted(ReportKind.MONTHLY_TABLE, "wlj");
        assertThat(table.rows()).isNotEmpty().allSatisfy(row -> assertThat(row.lead() + row.co())
                .contains("区文旅局"));
    }

    @Test
    void shouldDraftASpecialReportOfWhatWasChosenInItsOrder() {
        ReportContent special = SampleFacts.drafted(ReportKind.SPECIAL, null, "I19", "I10", "I08");
        assertThat(special.title()).isEqualTo("关于科技信贷产品授信额度、高新技术企业等3项指标情况的专报");
        assertThat(special.block("attachment").orElseThrow().table().rows().stream()
                        .map(row -> row.get(1)))
                .containsExactly("科技信贷产品授信额度", "高新技术企业", "企业牵头或参与省市级科技项目占比");
        assertThatThrownBy(() -> SampleFacts.drafted(ReportKind.SPECIAL, "wlj", "I10"))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void shouldPutOnOnePageWhatALeaderLooksFor() {
        OnePage page = SampleFacts.drafted(ReportKind.ONE_PAGE, null).onePage();
        assertThat(page.counts()).isEqualTo(Map.of("reached", 3, "warning", 1, "late", 1, "unreported", 14));
        assertThat(page.dimensions().stream().map(OnePage.Dimension::name))
                .containsExactly("教育", "科技", "人才", "金融", "产业");
        assertThat(page.red()).containsExactly(new OnePage.Red("I10", "高新技术企业", "区科技局", "late"));
        assertThat(page.lights()).hasSize(19);
    }

    @Test
    void shouldOrderTheTableByProgrammeAndActionWithIndicatorsFirst() {
        List<MonthlyRow> rows =
                SampleFacts.drafted(ReportKind.MONTHLY_TABLE, null).rows();
        assertThat(rows).hasSize(19 + 63);
        assertThat(rows.stream().map(MonthlyRow::no)).startsWith(1, 2, 3).endsWith(82);
        assertThat(rows.stream()
                        .filter(row -> row.action().equals("企业创新梯队壮大行动"))
                        .map(MonthlyRow::id))
                .startsWith("I08", "I09", "I10", "I11", "W07-01", "W07-02");
    }
}
