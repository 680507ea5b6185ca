package cn.chaoyang.scorecard.gateway.report.file;

import static cn.chaoyang.scorecard.gateway.report.file.WordFile.SIZE_2;
import static cn.chaoyang.scorecard.gateway.report.file.WordFile.SIZE_3;
import static cn.chaoyang.scorecard.gateway.report.file.WordFile.SIZE_4;

import cn.chaoyang.scorecard.gateway.GatewayConfig.Fonts;
import cn.chaoyang.scorecard.gateway.report.content.Block;
import cn.chaoyang.scorecard.gateway.report.text.Wording;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** An official document (公文) by GB/T 9704-2012, part by part in the order they stand. */
final class OfficialDocument {

    private static final int LARGEST_HEAD = 104;
    private static final int TITLE_LINE = 680;
    /** The top of the red head is this far below the top of 版心. */
    private static final int HEAD_BELOW_TOP = WordFile.twips(35).intValueExact();
    /** 4 mm in points: between the number and the red rule. */
    private static final int RULE_BELOW_NUMBER = 11;
    /** Eighths of a point: 0.35 mm and 0.25 mm. */
    private static final int THICK = 8;

    private static final int THIN = 6;
    /** 成文日期右空四字. */
    private static final int DAY_FROM_RIGHT = 4;

    /** Twips: 16 points less this, 28 times, is the width of 版心. */
    private static final int NARROWER = -5;

    private static final int ONE_CHARACTER = SIZE_4 * 10;

    /** A title goes on in the next line where a word begins. */
    private static final Pattern WHOLE_WORDS = Pattern.compile("(?=进展情况的|情况的专报)");

    private final WordFile file;
    private CTSectPr first;

    OfficialDocument(Fonts fonts) {
        file = new WordFile(fonts);
    }

    WordFile file() {
        return file;
    }

    /** 版头: who issues it, its number and the red rule. */
    void head(String letterhead, String number) {
        int widest = (int) (OfficialPage.TEXT_WIDTH / 10 / letterhead.codePointCount(0, letterhead.length()));
        XWPFParagraph head = file.paragraph(
                ParagraphAlignment.CENTER, letterhead, file.fonts().title(), Math.min(LARGEST_HEAD, widest));
        head.getRuns().get(0).setColor(WordFile.RED);
        head.setSpacingBefore(HEAD_BELOW_TOP);
        offTheGrid(head);
        blank(2);
        XWPFParagraph line =
                line(ParagraphAlignment.CENTER, number, file.fonts().body());
        CTBorder rule = WordFile.properties(line).addNewPBdr().addNewBottom();
        border(rule, THICK, WordFile.RED);
        rule.setSpace(BigInteger.valueOf(RULE_BELOW_NUMBER));
        blank(2);
    }

    void title(String text) {
        for (String line : WHOLE_WORDS.split(text)) {
            XWPFParagraph title =
                    file.paragraph(ParagraphAlignment.CENTER, line, file.fonts().title(), SIZE_2);
            WordFile.exactLine(title, TITLE_LINE);
            offTheGrid(title);
        }
        blank(1);
    }

    /** 主送 */
    void recipients(String text) {
        line(ParagraphAlignment.BOTH, text + "：", file.fonts().body());
    }

    void block(Block block) {
        String font =
                switch (block.type()) {
                    case HEADING1 -> file.fonts().heading();
                    case HEADING2 -> file.fonts().subheading();
                    default -> file.fonts().body();
                };
        indent(line(ParagraphAlignment.BOTH, block.text(), font), 2);
    }

    /** 附件说明 */
    void attachmentNote(String caption) {
        blank(1);
        indent(line(ParagraphAlignment.BOTH, "附件：" + caption, file.fonts().body()), 2);
    }

    /** 发文机关署名 above the middle of the day, which ends four characters from the right. */
    void signature(String name, LocalDate on) {
        blank(2);
        String day = Wording.day(on);
        rightOf(name, Math.max(0, DAY_FROM_RIGHT + (width(day) - width(name)) / 2));
        rightOf(day, DAY_FROM_RIGHT);
    }

    private void rightOf(String text, double characters) {
        XWPFParagraph paragraph =
                line(ParagraphAlignment.RIGHT, text, file.fonts().body());
        CTInd indent = WordFile.properties(paragraph).addNewInd();
        indent.setRightChars(BigInteger.valueOf(Math.round(characters * 100)));
        indent.setRight(BigInteger.valueOf(Math.round(characters * SIZE_3 * 10)));
    }

    /** In characters: those of ASCII are half as wide. */
    private static double width(String text) {
        return text.chars().mapToDouble(c -> c < 0x80 ? 0.5 : 1).sum();
    }

    /** Ends the pages so far; what comes next stands on pages of its own. */
    CTSectPr endPages() {
        CTSectPr section =
                WordFile.properties(file.document().createParagraph()).addNewSectPr();
        if (first == null) {
            first = section;
        }
        return section;
    }

    /** 版记, the last lines of an even page of its own. */
    void imprint(String copies, String office, LocalDate on) {
        if (copies != null) {
            XWPFParagraph line = imprintLine("　抄送：" + copies + "。");
            border(borders(line).addNewTop(), THICK, "auto");
            down(line, 2);
        }
        XWPFParagraph issued = imprintLine("　" + office);
        XWPFRun run = issued.getRuns().get(0);
        run.addTab();
        run.setText(Wording.day(on) + "印发");
        CTTabStop right = WordFile.properties(issued).addNewTabs().addNewTab();
        right.setVal(STTabJc.RIGHT);
        right.setPos(BigInteger.valueOf(OfficialPage.TEXT_WIDTH - ONE_CHARACTER));
        CTPBdr borders = borders(issued);
        border(borders.addNewTop(), copies == null ? THICK : THIN, "auto");
        border(borders.addNewBottom(), THICK, "auto");
        if (copies == null) {
            down(issued, 1);
        }
    }

    private XWPFParagraph imprintLine(String text) {
        XWPFParagraph paragraph =
                file.paragraph(ParagraphAlignment.LEFT, text, file.fonts().body(), SIZE_4);
        WordFile.exactLine(paragraph, OfficialPage.LINE);
        offTheGrid(paragraph);
        return paragraph;
    }

    /** To the foot of the page, with one line to spare for the rules. */
    private static void down(XWPFParagraph paragraph, int lines) {
        paragraph.setSpacingBefore((int) ((OfficialPage.LINES - lines - 1) * OfficialPage.LINE));
    }

    private static CTPBdr borders(XWPFParagraph paragraph) {
        return WordFile.properties(paragraph).addNewPBdr();
    }

    private static void border(CTBorder border, int eighths, String colour) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(eighths));
        border.setSpace(BigInteger.ONE);
        border.setColor(colour);
    }

    /** @param sample whether 示例数据 stands at the head of every page */
    byte[] bytes(String title, Imprint imprint, boolean sample) {
        CTSectPr last = file.document().getDocument().getBody().addNewSectPr();
        if (first == null) {
            first = last;
        } else {
            last.addNewType().setVal(STSectionMark.EVEN_PAGE);
        }
        OfficialPage.numbered(file, first);
        if (sample) {
            OfficialPage.sample(file, first);
        }
        OfficialPage.upright(last);
        return file.bytes(title, imprint);
    }

    private void blank(int lines) {
        for (int i = 0; i < lines; i++) {
            WordFile.exactLine(file.document().createParagraph(), OfficialPage.LINE);
        }
    }

    private XWPFParagraph line(ParagraphAlignment alignment, String text, String font) {
        XWPFParagraph paragraph = file.paragraph(alignment, text, font, SIZE_3);
        WordFile.exactLine(paragraph, OfficialPage.LINE);
        // Not every program narrows characters to fit a grid: measured here, they are 28 to a line in all of them.
        offTheGrid(paragraph);
        paragraph.getRuns().get(0).setCharacterSpacing(NARROWER);
        // Ids and numbers break where the line ends: they must not stretch it.
        WordFile.properties(paragraph).addNewWordWrap().setVal(Boolean.FALSE);
        return paragraph;
    }

    private static void offTheGrid(XWPFParagraph paragraph) {
        WordFile.properties(paragraph).addNewSnapToGrid().setVal(Boolean.FALSE);
    }

    private static void indent(XWPFParagraph paragraph, int characters) {
        CTPPr properties = WordFile.properties(paragraph);
        CTInd indent = properties.addNewInd();
        indent.setFirstLineChars(BigInteger.valueOf(characters * 100L));
        indent.setFirstLine(BigInteger.valueOf(characters * SIZE_3 * 10L));
    }
}
