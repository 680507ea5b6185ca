package cn.chaoyang.scorecard.gateway.report.file;

import cn.chaoyang.scorecard.gateway.report.content.Block;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A table whose header row stands on every page it goes on to. */
final class WordTable {

    private final WordFile file;
    private final int size;
    private final long[] widths;

    /** @param widths of the columns in twips */
    WordTable(WordFile file, int size, long... widths) {
        this.file = file;
        this.size = size;
        this.widths = widths.clone();
    }

    /** @param columns shares of the width, as many as there are columns */
    static long[] shares(long width, int... columns) {
        int sum = Arrays.stream(columns).sum();
        return Arrays.stream(columns).mapToLong(share -> width * share / sum).toArray();
    }

    XWPFTable add(Block.Table content) {
        XWPFTable table = file.document().createTable(content.rows().size() + 1, widths.length);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        for (long width : widths) {
            table.getCTTbl().addNewTblGrid().addNewGridCol().setW(BigInteger.valueOf(width));
        }
        table.getRow(0).setRepeatHeader(true);
        fill(table.getRow(0), content.columns(), file.fonts().heading());
        for (int row = 0; row < content.rows().size(); row++) {
            fill(table.getRow(row + 1), content.rows().get(row), file.fonts().body());
        }
        return table;
    }

    private void fill(XWPFTableRow row, List<String> texts, String font) {
        row.setCantSplitRow(true);
        for (int column = 0; column < widths.length; column++) {
            XWPFTableCell cell = row.getCell(column);
            cell.setWidth(Long.toString(widths[column]));
            cell.setVerticalAlignment(XWPFVertAlign.CENTER);
            XWPFParagraph paragraph = cell.getParagraphs().get(0);
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            WordFile.run(paragraph, texts.get(column), font, size);
        }
    }
}
