package cn.chaoyang.scorecard.gateway.report.file;

import cn.chaoyang.scorecard.gateway.GatewayConfig.Report;
import cn.chaoyang.scorecard.gateway.report.content.Block;
import cn.chaoyang.scorecard.gateway.report.content.Block.Type;
import cn.chaoyang.scorecard.gateway.report.content.ReportContent;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;

/** 通报 and 专报 as an official document, its table as an attachment on its side. */
final class DocumentFile {

    private static final String NO_NUMBER_YET = "（草稿，尚未编号）";
    private static final int SIZE_SMALL_4 = 24;

    private DocumentFile() {}

    static byte[] print(ReportContent content, Imprint imprint, Report settings) {
        OfficialDocument document = new OfficialDocument(settings.fonts());
        Issuer issuer = Issuer.of(imprint.unit(), settings);
        Imprint.Issue issue = imprint.issue();
        document.head(issuer.letterhead(), issue == null ? NO_NUMBER_YET : issue.docNo());
        document.title(content.title());
        if (issue != null) {
            document.recipients(issue.recipients());
        }
        content.blocks().stream().filter(block -> block.type() != Type.TABLE).forEach(document::block);
        List<Block> tables = content.blocks().stream()
                .filter(block -> block.type() == Type.TABLE)
                .toList();
        tables.forEach(table -> document.attachmentNote(table.text()));
        if (issue != null) {
            document.signature(issuer.signature(), issue.on());
        }
        OfficialPage.upright(document.endPages());
        tables.forEach(table -> attach(document, table, imprint));
        if (issue != null) {
            document.imprint(issue.copies(), issuer.signature(), issue.on());
        }
        return document.bytes(content.title(), imprint, imprint.sample());
    }

    private static void attach(OfficialDocument document, Block table, Imprint imprint) {
        WordFile file = document.file();
        file.paragraph(ParagraphAlignment.LEFT, "附件", file.fonts().heading(), WordFile.SIZE_3);
        file.paragraph(ParagraphAlignment.CENTER, table.text(), file.fonts().title(), WordFile.SIZE_2);
        new WordTable(file, SIZE_SMALL_4, WordTable.shares(OfficialPage.WIDE_TEXT_WIDTH, 5, 26, 14, 12, 12, 12, 9, 14))
                .add(table.table());
        file.paragraph(ParagraphAlignment.LEFT, imprint.origin(), file.fonts().body(), SIZE_SMALL_4);
        OfficialPage.onItsSide(document.endPages());
    }
}
