package cn.chaoyang.scorecard.gateway.report.file;

import cn.chaoyang.scorecard.gateway.GatewayConfig.Paper;
import cn.chaoyang.scorecard.gateway.GatewayConfig.Report;
import cn.chaoyang.scorecard.gateway.report.content.MonthlyRow;
import cn.chaoyang.scorecard.gateway.report.content.ReportContent;
import cn.chaoyang.scorecard.gateway.report.text.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 月调度表 as a workbook that prints on its side, one page wide. */
final class MonthlyTableFile {

    private static final List<String> COLUMNS = List.of(
            "序号", "工程", "行动", "重点任务/指标", "2027年目标", "年度目标", "本月完成", "累计完成", "完成率", "序时进度", "状态", "进展情况", "存在问题", "下步措施",
            "牵头", "配合", "责任领导", "联络员", "时限");

    /** In characters. */
    private static final int[] WIDTHS = {5, 8, 10, 24, 11, 9, 9, 13, 9, 9, 8, 22, 18, 18, 10, 17, 8, 9, 15};

    private static final List<Group> GROUPS = List.of(
            new Group("目标", 4, 5), new Group("完成情况", 6, 10), new Group("推进情况", 11, 13), new Group("责任分工", 14, 17));

    private static final int LINE_POINTS = 15;
    private static final int TITLE_LINE_POINTS = 36;
    private static final double SIDE_INCHES = 0.4;
    private static final int TITLE = 0;
    private static final int CAPTION = 1;
    private static final int HEADER = 2;
    private static final int FIRST = 4;
    private static final int LAST_COLUMN = COLUMNS.size() - 1;
    private static final int FROZEN_COLUMNS = 4;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("调度表");
    private final CellStyles styles;
    private final ReportContent content;
    private final Imprint imprint;
    private final Report settings;

    private MonthlyTableFile(ReportContent content, Imprint imprint, Report settings) {
        this.content = content;
        this.imprint = imprint;
        this.styles = new CellStyles(workbook, settings.fonts());
        this.settings = settings;
    }

    /** Columns under one heading. */
    private record Group(String title, int first, int last) {}

    static byte[] print(ReportContent content, Imprint imprint, Report settings) {
        return new MonthlyTableFile(content, imprint, settings).print();
    }

    private byte[] print() {
        head();
        int row = FIRST;
        for (MonthlyRow one : content.rows()) {
            fill(sheet.createRow(row++), one);
        }
        merge(1, MonthlyRow::programme);
        merge(2, one -> one.programme() + '/' + one.action());
        page(row - 1);
        return Packages.write(workbook, content.title(), imprint);
    }

    private void head() {
        for (int column = 0; column <= LAST_COLUMN; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * 256);
        }
        across(TITLE, content.title(), styles.title());
        sheet.getRow(TITLE).setHeightInPoints(TITLE_LINE_POINTS);
        across(CAPTION, caption(), styles.caption());
        XSSFRow groups = sheet.createRow(HEADER);
        XSSFRow names = sheet.createRow(HEADER + 1);
        for (int column = 0; column <= LAST_COLUMN; column++) {
            text(groups, column, COLUMNS.get(column), styles.header());
            text(names, column, COLUMNS.get(column), styles.header());
        }
        for (Group group : GROUPS) {
            groups.getCell(group.first()).setCellValue(group.title());
            for (int column = group.first() + 1; column <= group.last(); column++) {
                groups.getCell(column).setBlank();
            }
            sheet.addMergedRegion(new CellRangeAddress(HEADER, HEADER, group.first(), group.last()));
        }
        for (int column = 0; column <= LAST_COLUMN; column++) {
            int one = column;
            if (GROUPS.stream().noneMatch(group -> group.first() <= one && one <= group.last())) {
                names.getCell(column).setBlank();
                sheet.addMergedRegion(new CellRangeAddress(HEADER, HEADER + 1, column, column));
            }
        }
    }

    private String caption() {
        return "单位：" + (imprint.unit() == null ? "全区" : imprint.unit()) + "　" + content.caption()
                + (imprint.sample() ? "　示例数据" : "") + (imprint.issue() == null ? "　草稿" : "");
    }

    private void across(int row, String text, XSSFCellStyle style) {
        text(sheet.createRow(row), 0, text, style);
        sheet.addMergedRegion(new CellRangeAddress(row, row, 0, LAST_COLUMN));
    }

    private void fill(XSSFRow row, MonthlyRow one) {
        XSSFCell number = row.createCell(0);
        number.setCellStyle(styles.number(null, null));
        number.setCellValue(one.no());
        text(row, 1, one.programme(), styles.centred());
        text(row, 2, one.action(), styles.centred());
        text(row, 3, one.title(), styles.text());
        text(row, 4, one.target(), styles.centred());
        figure(row, 5, one.yearTarget(), one.unit());
        figure(row, 6, one.monthChange(), one.unit());
        figure(row, 7, one.value(), one.unit());
        figure(row, 8, one.completion(), "%");
        figure(row, 9, one.due(), "%");
        text(row, 10, Wording.status(one.status()), styles.centred());
        text(row, 11, content.text(one.id() + ".progress"), styles.text());
        text(row, 12, content.text(one.id() + ".problems"), styles.text());
        text(row, 13, content.text(one.id() + ".next"), styles.text());
        text(row, 14, one.lead(), styles.centred());
        text(row, 15, one.co(), styles.text());
        text(row, 16, one.leader(), styles.centred());
        text(row, 17, one.liaison(), styles.centred());
        XSSFCell deadline = row.createCell(18);
        deadline.setCellStyle(styles.day());
        deadline.setCellValue(one.deadline());
        row.setHeightInPoints(lines(row) * LINE_POINTS);
    }

    /** Of the fullest cell: no program makes a row higher by itself that was written by another. */
    private static int lines(XSSFRow row) {
        int most = 1;
        for (Cell cell : row) {
            boolean own = cell.getColumnIndex() > 2;
            if (own && cell.getCellType() == CellType.STRING) {
                most = Math.max(most, lines(cell.getStringCellValue(), WIDTHS[cell.getColumnIndex()]));
            }
        }
        return most;
    }

    /** @param width in characters of ASCII; others are two wide */
    private static int lines(String text, int width) {
        int wide = text.chars().map(c -> c < 0x80 ? 1 : 2).sum();
        return (wide + width - 1) / width;
    }

    private static void text(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (text != null && !text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    /** A number is a number, also with its unit: a share is kept as a part of one and shown in per cent. */
    private void figure(XSSFRow row, int column, BigDecimal value, String unit) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(styles.number(unit, value));
        if (value != null) {
            cell.setCellValue(("%".equals(unit) ? value.divide(HUNDRED) : value).doubleValue());
        }
    }

    /** One cell over rows that have the same. */
    private void merge(int column, Function<MonthlyRow, String> same) {
        List<MonthlyRow> rows = content.rows();
        int start = 0;
        for (int row = 1; row <= rows.size(); row++) {
            if (row == rows.size() || !same.apply(rows.get(row)).equals(same.apply(rows.get(start)))) {
                if (row - start > 1) {
                    sheet.addMergedRegion(new CellRangeAddress(FIRST + start, FIRST + row - 1, column, column));
                }
                start = row;
            }
        }
    }

    private void page(int lastRow) {
        workbook.setPrintArea(0, 0, LAST_COLUMN, 0, lastRow);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER, HEADER + 1, -1, -1));
        sheet.createFreezePane(FROZEN_COLUMNS, FIRST);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(settings.tablePaper() == Paper.A3 ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, SIDE_INCHES);
        sheet.setMargin(PageMargin.RIGHT, SIDE_INCHES);
        sheet.getFooter().setLeft(imprint.origin());
        sheet.getFooter().setRight("第 &P 页 共 &N 页");
        if (imprint.sample()) {
            sheet.getHeader().setRight("示例数据");
        }
    }
}
