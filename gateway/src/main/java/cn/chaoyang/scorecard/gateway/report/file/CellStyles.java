package cn.chaoyang.scorecard.gateway.report.file;

import cn.chaoyang.scorecard.gateway.GatewayConfig.Fonts;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of a workbook's cells, each made once. */
final class CellStyles {

    private static final short TITLE_POINTS = 22;
    private static final short POINTS = 10;

    private final XSSFWorkbook workbook;
    private final Fonts fonts;
    private final XSSFCellStyle title;
    private final XSSFCellStyle caption;
    private final XSSFCellStyle header;
    private final XSSFCellStyle centred;
    private final XSSFCellStyle text;
    private final XSSFCellStyle day;
    private final Map<String, XSSFCellStyle> numbers = new HashMap<>();

    CellStyles(XSSFWorkbook workbook, Fonts fonts) {
        this.workbook = workbook;
        this.fonts = fonts;
        title = style(fonts.title(), TITLE_POINTS, HorizontalAlignment.CENTER);
        caption = style(fonts.subheading(), POINTS, HorizontalAlignment.CENTER);
        header = bordered(fonts.heading(), HorizontalAlignment.CENTER);
        centred = bordered(fonts.body(), HorizontalAlignment.CENTER);
        text = bordered(fonts.body(), HorizontalAlignment.LEFT);
        day = bordered(fonts.body(), HorizontalAlignment.CENTER);
        day.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
    }

    private XSSFCellStyle style(String font, short points, HorizontalAlignment alignment) {
        XSSFCellStyle style = workbook.createCellStyle();
        XSSFFont face = workbook.createFont();
        face.setFontName(font);
        face.setFontHeightInPoints(points);
        style.setFont(face);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private XSSFCellStyle bordered(String font, HorizontalAlignment alignment) {
        XSSFCellStyle style = style(font, POINTS, alignment);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    XSSFCellStyle title() {
        return title;
    }

    XSSFCellStyle caption() {
        return caption;
    }

    XSSFCellStyle header() {
        return header;
    }

    XSSFCellStyle centred() {
        return centred;
    }

    XSSFCellStyle text() {
        return text;
    }

    XSSFCellStyle day() {
        return day;
    }

    /** @param unit shown behind the number; {@code null} for a plain one */
    XSSFCellStyle number(String unit, BigDecimal value) {
        return numbers.computeIfAbsent(format(unit, value), format -> {
            XSSFCellStyle style = bordered(fonts.body(), HorizontalAlignment.CENTER);
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            return style;
        });
    }

    private static String format(String unit, BigDecimal value) {
        if ("%".equals(unit)) {
            return "0.00%";
        }
        boolean whole = value == null || value.stripTrailingZeros().scale() <= 0;
        return (whole ? "#,##0" : "#,##0.00") + (unit == null ? "" : '"' + unit + '"');
    }
}
