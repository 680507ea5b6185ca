package cn.chaoyang.scorecard.gateway.report.file;

import static cn.chaoyang.scorecard.gateway.report.file.WordFile.twips;

import cn.chaoyang.scorecard.gateway.GatewayConfig.Report;
import cn.chaoyang.scorecard.gateway.report.content.Block;
import cn.chaoyang.scorecard.gateway.report.content.Block.Type;
import cn.chaoyang.scorecard.gateway.report.content.OnePage;
import cn.chaoyang.scorecard.gateway.report.content.OnePage.Light;
import cn.chaoyang.scorecard.gateway.report.content.ReportContent;
import cn.chaoyang.scorecard.gateway.report.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** 一页纸 on one side of A4. A status is told by its word and its colour, never by colour alone. */
final class OnePageFile {

    private static final double MARGIN = 15;
    private static final long WIDTH = twips(210 - 2 * MARGIN).longValueExact();
    private static final int SIZE = 18;
    private static final int SIZE_HEADING = 22;
    private static final int SIZE_TITLE = 36;
    private static final List<String> SHOWN = List.of("reached", "normal", "warning", "late", "missed", "unreported");
    private static final Map<String, String> COLOURS =
            Map.of("reached", "C6E7CE", "normal", "E2F2E5", "warning", "FCE8B8", "late", "F6C9C4", "missed", "F6C9C4");

    private final WordFile file;
    private final ReportContent content;

    private OnePageFile(ReportContent content, Report settings) {
        this.file = new WordFile(settings.fonts());
        this.content = content;
    }

    static byte[] print(ReportContent content, Imprint imprint, Report settings) {
        return new OnePageFile(content, settings).print(imprint);
    }

    private byte[] print(Imprint imprint) {
        line(ParagraphAlignment.CENTER, content.title(), file.fonts().title(), SIZE_TITLE);
        String caption = content.caption() + (imprint.sample() ? "　示例数据" : "") + (imprint.issue() == null ? "　草稿" : "");
        line(ParagraphAlignment.CENTER, caption, file.fonts().body(), SIZE);
        content.blocks().stream()
                .filter(block -> block.type() == Type.PARAGRAPH && block.id().startsWith("overall."))
                .forEach(block ->
                        line(ParagraphAlignment.LEFT, block.text(), file.fonts().body(), SIZE_HEADING));
        dimensions();
        lights();
        red();
        line(ParagraphAlignment.LEFT, imprint.origin(), file.fonts().body(), SIZE - 4);
        CTSectPr section = file.document().getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(twips(210));
        size.setH(twips(297));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(twips(MARGIN));
        margins.setBottom(twips(MARGIN));
        margins.setLeft(twips(MARGIN));
        margins.setRight(twips(MARGIN));
        return file.bytes(content.title(), imprint);
    }

    private void dimensions() {
        heading("五个维度");
        List<String> columns = new ArrayList<>(List.of("维度"));
        SHOWN.forEach(status -> columns.add(Wording.status(status)));
        List<List<String>> rows =
                content.onePage().dimensions().stream().map(OnePageFile::row).toList();
        new WordTable(file, SIZE, WordTable.shares(WIDTH, 3, 2, 2, 2, 2, 2, 2)).add(new Block.Table(columns, rows));
    }

    private static List<String> row(OnePage.Dimension dimension) {
        List<String> row = new ArrayList<>(List.of(dimension.name()));
        SHOWN.forEach(status -> row.add(Integer.toString(dimension.counts().getOrDefault(status, 0))));
        return row;
    }

    private void lights() {
        heading("指标");
        List<Light> lights = content.onePage().lights();
        XWPFTable table = new WordTable(file, SIZE, WordTable.shares(WIDTH, 6, 3, 3, 2, 2))
                .add(new Block.Table(
                        List.of("指标", "目标", "现状", "状态", "上期"),
                        lights.stream()
                                .map(light -> List.of(
                                        light.name(),
                                        light.target(),
                                        light.value(),
                                        Wording.status(light.status()),
                                        light.before() == null ? Wording.NOTHING : Wording.status(light.before())))
                                .toList()));
        for (int row = 0; row < lights.size(); row++) {
            String colour = COLOURS.get(lights.get(row).status());
            if (colour != null) {
                table.getRow(row + 1).getCell(3).setColor(colour);
            }
        }
    }

    private void red() {
        List<OnePage.Red> red = content.onePage().red();
        if (red.isEmpty()) {
            return;
        }
        heading("滞后和未完成");
        new WordTable(file, SIZE, WordTable.shares(WIDTH, 4, 2, 7, 5))
                .add(new Block.Table(
                        List.of("指标", "牵头单位", "原因", "下步措施"),
                        red.stream()
                                .map(one -> List.of(
                                        one.name(),
                                        one.lead(),
                                        content.text(one.id() + ".reason"),
                                        content.text(one.id() + ".next")))
                                .toList()));
    }

    private void heading(String text) {
        line(ParagraphAlignment.LEFT, text, file.fonts().heading(), SIZE_HEADING)
                .setSpacingBefore(120);
    }

    private XWPFParagraph line(ParagraphAlignment alignment, String text, String font, int size) {
        return file.paragraph(alignment, text, font, size);
    }
}
