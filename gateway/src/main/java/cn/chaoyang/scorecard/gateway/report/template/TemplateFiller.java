package cn.chaoyang.scorecard.gateway.report.template;

import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import cn.chaoyang.scorecard.gateway.report.template.TemplateName.Scope;
import cn.chaoyang.scorecard.gateway.report.text.Facts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Fills the named cells of a workbook. A name of one cell, or of one merged cell, is a place to fill and has to be known; names of anything
 * else are the workbook's own affair.
 */
final class TemplateFiller implements AutoCloseable {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final XSSFWorkbook workbook;

    private TemplateFiller(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** @throws ProblemException 415 for what is no workbook */
    static TemplateFiller open(byte[] file) {
        TemplateGuard.check(file);
        try {
            return new TemplateFiller(new XSSFWorkbook(new ByteArrayInputStream(file)));
        } catch (IOException | POIXMLException | UnsupportedFileFormatException e) {
            throw TemplateGuard.refused("无法读取");
        }
    }

    /** @param known whether there is something to fill it with */
    @Schema(name = "NamedCell")
    record Named(String name, String cell, boolean known) {}

    /** A cell by the name it has. */
    private record Place(String name, CellReference cell) {

        String address() {
            return name + "（" + cell.formatAsString() + "）";
        }
    }

    /** The cells that are to be filled, in the order of the workbook. */
    List<Named> names(Facts facts) {
        return places().stream()
                .map(place -> new Named(
                        place.name(),
                        place.cell().formatAsString(),
                        TemplateName.of(place.name(), facts).isPresent()))
                .toList();
    }

    /** @throws ProblemException 422 naming every name nobody knows, with its cell */
    void check(Facts facts) {
        List<String> unknown = places().stream()
                .filter(place -> TemplateName.of(place.name(), facts).isEmpty())
                .map(Place::address)
                .toList();
        if (!unknown.isEmpty()) {
            throw new ProblemException(ProblemCode.UNKNOWN_NAMES, "file", String.join("、", unknown));
        }
    }

    /** Formulas are computed when it is opened. */
    byte[] fill(Scope scope) {
        check(scope.facts());
        for (Place place : places()) {
            TemplateName name = TemplateName.of(place.name(), scope.facts()).orElseThrow();
            set(cell(place.cell()), name.of().apply(scope), name.percent());
        }
        workbook.setForceFormulaRecalculation(true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            workbook.write(out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (XSSFName name : workbook.getAllNames()) {
            if (!name.isHidden()
                    && !name.isFunctionName()
                    && !name.getNameName().startsWith("_xlnm.")) {
                place(name).ifPresent(places::add);
            }
        }
        return places;
    }

    private Optional<Place> place(XSSFName name) {
        AreaReference area;
        try {
            area = new AreaReference(name.getRefersToFormula(), SpreadsheetVersion.EXCEL2007);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        CellReference first = area.getFirstCell();
        Sheet sheet = first.getSheetName() == null ? null : workbook.getSheet(first.getSheetName());
        if (sheet == null || !area.isSingleCell() && !isMerged(sheet, area)) {
            return Optional.empty();
        }
        return Optional.of(new Place(name.getNameName(), first));
    }

    private static boolean isMerged(Sheet sheet, AreaReference area) {
        CellReference first = area.getFirstCell();
        CellReference last = area.getLastCell();
        return sheet.getMergedRegions()
                .contains(new CellRangeAddress(first.getRow(), last.getRow(), first.getCol(), last.getCol()));
    }

    private Cell cell(CellReference reference) {
        Row row = CellUtil.getRow(reference.getRow(), workbook.getSheet(reference.getSheetName()));
        return CellUtil.getCell(row, reference.getCol());
    }

    /** A cell that shows per cent holds a part of one. */
    private static void set(Cell cell, Object value, boolean percent) {
        cell.setBlank();
        if (value instanceof BigDecimal number) {
            boolean shown = percent && cell.getCellStyle().getDataFormatString().contains("%");
            cell.setCellValue((shown ? number.divide(HUNDRED) : number).doubleValue());
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else if (value != null) {
            cell.setCellValue(value.toString());
        }
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
