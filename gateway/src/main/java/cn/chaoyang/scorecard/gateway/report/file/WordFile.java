package cn.chaoyang.scorecard.gateway.report.file;

import cn.chaoyang.scorecard.gateway.GatewayConfig.Fonts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A Word document in Chinese type: lengths in twips (1/20 point), font sizes in half points. */
final class WordFile {

    /** 2号, 3号, 4号 in half points. */
    static final int SIZE_2 = 44;

    static final int SIZE_3 = 32;
    static final int SIZE_4 = 28;

    static final String RED = "FF0000";

    private static final double TWIPS_PER_MM = 1440 / 25.4;
    private static final String FONT_TABLE = "/word/fontTable.xml";
    private static final String FONT_TABLE_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String FONT_TABLE_RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";

    private final XWPFDocument document = new XWPFDocument();
    private final Fonts fonts;

    WordFile(Fonts fonts) {
        this.fonts = fonts;
        CTStyles styles = CTStyles.Factory.newInstance();
        type(styles.addNewDocDefaults().addNewRPrDefault().addNewRPr(), fonts.body(), SIZE_3);
        // The character grid is counted from the size of this style.
        CTStyle normal = styles.addNewStyle();
        normal.setType(STStyleType.PARAGRAPH);
        normal.setDefault(Boolean.TRUE);
        normal.setStyleId("Normal");
        normal.addNewName().setVal("Normal");
        type(normal.addNewRPr(), fonts.body(), SIZE_3);
        document.createStyles().setStyles(styles);
    }

    static BigInteger twips(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS_PER_MM));
    }

    Fonts fonts() {
        return fonts;
    }

    XWPFDocument document() {
        return document;
    }

    XWPFParagraph paragraph(ParagraphAlignment alignment, String text, String font, int size) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        run(paragraph, text, font, size);
        return paragraph;
    }

    static XWPFRun run(XWPFParagraph paragraph, String text, String font, int size) {
        XWPFRun run = paragraph.createRun();
        type(run.getCTR().addNewRPr(), font, size);
        run.setText(text);
        return run;
    }

    private static void type(CTRPr properties, String font, int size) {
        font(properties.addNewRFonts(), font);
        properties.addNewSz().setVal(BigInteger.valueOf(size));
        properties.addNewSzCs().setVal(BigInteger.valueOf(size));
    }

    private static void font(CTFonts fonts, String name) {
        fonts.setAscii(name);
        fonts.setHAnsi(name);
        fonts.setEastAsia(name);
        fonts.setCs(name);
    }

    static CTPPr properties(XWPFParagraph paragraph) {
        return paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
    }

    /** 固定行距. */
    static void exactLine(XWPFParagraph paragraph, long twips) {
        CTPPr properties = properties(paragraph);
        CTSpacing spacing = properties.isSetSpacing() ? properties.getSpacing() : properties.addNewSpacing();
        spacing.setLine(BigInteger.valueOf(twips));
        spacing.setLineRule(STLineSpacingRule.EXACT);
    }

    /** The same header or footer on every page, and on even pages another when there is one. */
    void onEveryPage(CTSectPr section, Side side, Content odd, Content even) {
        XWPFHeaderFooterPolicy policy = new XWPFHeaderFooterPolicy(document, section);
        odd.into(side.create(policy, HeaderFooterType.DEFAULT));
        if (even != null) {
            document.setEvenAndOddHeadings(true);
            even.into(side.create(policy, HeaderFooterType.EVEN));
        }
    }

    /** Where on a page. */
    enum Side {
        HEADER,
        FOOTER;

        private XWPFHeaderFooter create(XWPFHeaderFooterPolicy policy, HeaderFooterType type) {
            var which = type == HeaderFooterType.EVEN ? XWPFHeaderFooterPolicy.EVEN : XWPFHeaderFooterPolicy.DEFAULT;
            return this == HEADER ? policy.createHeader(which) : policy.createFooter(which);
        }
    }

    /** Writes a header or footer. */
    @FunctionalInterface
    interface Content {
        void into(XWPFHeaderFooter place);
    }

    byte[] bytes(String title, Imprint imprint) {
        try {
            fontTable();
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Packages.write(document, title, imprint);
    }

    /** What to take where a font is not installed: the plain font of the same kind. */
    private void fontTable() throws InvalidFormatException, IOException {
        Map<String, String> fallbacks = new LinkedHashMap<>();
        fallbacks.put(fonts.title(), "宋体");
        fallbacks.put(fonts.body(), "仿宋");
        fallbacks.put(fonts.subheading(), "楷体");
        fallbacks.put(fonts.heading(), "SimHei");
        fallbacks.putIfAbsent(fonts.number(), "SimSun");
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
                + "<w:fonts xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">");
        fallbacks.forEach((name, other) -> xml.append("<w:font w:name=\"")
                .append(escaped(name))
                .append("\"><w:altName w:val=\"")
                .append(other)
                .append("\"/><w:charset w:val=\"86\"/></w:font>"));
        xml.append("</w:fonts>");
        PackagePart part =
                document.getPackage().createPart(PackagingURIHelper.createPartName(FONT_TABLE), FONT_TABLE_TYPE);
        try (OutputStream out = part.getOutputStream()) {
            out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
        }
        document.getPackagePart().addRelationship(part.getPartName(), TargetMode.INTERNAL, FONT_TABLE_RELATION);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
