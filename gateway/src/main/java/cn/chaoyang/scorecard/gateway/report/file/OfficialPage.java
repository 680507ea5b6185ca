package cn.chaoyang.scorecard.gateway.report.file;

import static cn.chaoyang.scorecard.gateway.report.file.WordFile.twips;

import cn.chaoyang.scorecard.gateway.report.file.WordFile.Side;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The page of GB/T 9704-2012: A4, 天头 37 mm, 订口 28 mm, 版心 156 mm × 225 mm with 22 lines of 28 characters. */
final class OfficialPage {

    private static final double WIDTH = 210;
    private static final double HEIGHT = 297;
    private static final double TOP = 37;
    private static final double BOTTOM = 35;
    private static final double LEFT = 28;
    private static final double RIGHT = 26;
    /** 一字线 7 mm below 版心, and the line of 4号 it stands in. */
    private static final double FOOTER = BOTTOM - 7 - 5;

    private static final double HEADER = 20;
    static final int LINES = 22;
    private static final double CHARACTERS = 28;
    private static final double POINTS_OF_3 = 16;
    /** Of a point: what Word counts the space between characters in. */
    private static final double CHARACTER_SPACE = 4096;

    /** Width of 版心. */
    static final long TEXT_WIDTH = twips(WIDTH - LEFT - RIGHT).longValueExact();

    /** The height of a line. */
    static final long LINE = twips(HEIGHT - TOP - BOTTOM).longValueExact() / LINES;

    /** Width of the text of a page on its side. */
    static final long WIDE_TEXT_WIDTH = twips(HEIGHT - TOP - BOTTOM).longValueExact();

    private OfficialPage() {}

    static void upright(CTSectPr section) {
        size(section, WIDTH, HEIGHT);
        margins(section, TOP, BOTTOM, LEFT, RIGHT);
        CTDocGrid grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES_AND_CHARS);
        grid.setLinePitch(BigInteger.valueOf(LINE));
        double points = TEXT_WIDTH / CHARACTERS / 20;
        grid.setCharSpace(BigInteger.valueOf(Math.round((points - POINTS_OF_3) * CHARACTER_SPACE)));
    }

    /** For wide tables: the same page, turned. */
    static void onItsSide(CTSectPr section) {
        CTPageSz size = size(section, HEIGHT, WIDTH);
        size.setOrient(STPageOrientation.LANDSCAPE);
        margins(section, LEFT, RIGHT, TOP, BOTTOM);
    }

    private static CTPageSz size(CTSectPr section, double width, double height) {
        CTPageSz size = section.addNewPgSz();
        size.setW(twips(width));
        size.setH(twips(height));
        return size;
    }

    private static void margins(CTSectPr section, double top, double bottom, double left, double right) {
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(twips(top));
        margins.setBottom(twips(bottom));
        margins.setLeft(twips(left));
        margins.setRight(twips(right));
        margins.setHeader(twips(Math.min(HEADER, top - 10)));
        margins.setFooter(twips(Math.min(FOOTER, bottom - 10)));
        margins.setGutter(BigInteger.ZERO);
    }

    /** 页码 4号宋体 between 一字线, on odd pages to the right and on even ones to the left, one character in. */
    static void numbered(WordFile file, CTSectPr section) {
        file.onEveryPage(
                section,
                Side.FOOTER,
                footer -> number(file, footer, ParagraphAlignment.RIGHT),
                footer -> number(file, footer, ParagraphAlignment.LEFT));
    }

    private static void number(WordFile file, XWPFHeaderFooter footer, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = footer.createParagraph();
        paragraph.setAlignment(alignment);
        int character = WordFile.SIZE_4 * 10;
        if (alignment == ParagraphAlignment.RIGHT) {
            paragraph.setIndentationRight(character);
        } else {
            paragraph.setIndentationLeft(character);
        }
        String font = file.fonts().number();
        WordFile.run(paragraph, "— ", font, WordFile.SIZE_4);
        XWPFRun number = WordFile.run(paragraph, "", font, WordFile.SIZE_4);
        number.getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        number.getCTR().addNewInstrText().setStringValue("PAGE");
        number.getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
        WordFile.run(paragraph, " —", font, WordFile.SIZE_4);
    }

    /** 示例数据 at the head of every page. */
    static void sample(WordFile file, CTSectPr section) {
        WordFile.Content mark = header -> {
            XWPFParagraph paragraph = header.createParagraph();
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
            WordFile.run(paragraph, "示例数据", file.fonts().heading(), WordFile.SIZE_4)
                    .setColor(WordFile.RED);
        };
        file.onEveryPage(section, Side.HEADER, mark, mark);
    }
}
