package cn.chaoyang.scorecard.register.intake;

import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.FieldType;
import cn.chaoyang.scorecard.register.form.Sheet;
import cn.chaoyang.scorecard.register.form.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds the row of headings among the first rows of a sheet; titles and units often stand above it. */
final class HeaderSearch {

    static final int WITHIN = 10;
    static final int MOST_COLUMNS = 100;

    private final Sheet sheet;
    private final Headers headers;
    private final TreeMap<Integer, Map<Integer, Object>> rows = new TreeMap<>();
    private final List<CellFlaw> flaws = new ArrayList<>();

    HeaderSearch(Sheet sheet) {
        this.sheet = sheet;
        this.headers = new Headers(sheet);
    }

    void offer(int row, Map<Integer, Object> cells) {
        rows.put(row, new TreeMap<>(cells));
    }

    /** The rows offered that stand below the headings: they are data. */
    Map<Integer, Map<Integer, Object>> below(SheetLayout layout) {
        return rows.tailMap(layout.headerRow(), false);
    }

    List<CellFlaw> flaws() {
        return List.copyOf(flaws);
    }

    /** @return {@code null} when the sheet cannot be read; {@link #flaws()} then says why */
    SheetLayout decide() {
        if (rows.values().stream().anyMatch(cells -> cells.keySet().stream().anyMatch(c -> c >= MOST_COLUMNS))) {
            whole(
                    1,
                    "too-many-columns",
                    "表格超过" + MOST_COLUMNS + "列，请把数据复制到模板中再上传",
                    "More than " + MOST_COLUMNS + " columns: copy the data into the template");
            return null;
        }
        int best = 0;
        int most = 0;
        for (Map.Entry<Integer, Map<Integer, Object>> row : rows.entrySet()) {
            int matches = (int) row.getValue().values().stream()
                    .filter(v -> headers.match(v.toString()).isPresent())
                    .count();
            if (matches > most) {
                most = matches;
                best = row.getKey();
            }
        }
        if (most == 0) {
            String expected = labels(sheet.columns());
            whole(
                    1,
                    "no-headings",
                    "前" + WITHIN + "行没有找到表头，应有：" + expected,
                    "No headings in the first " + WITHIN + " rows; expected: " + expected);
            return null;
        }
        return layout(best);
    }

    private SheetLayout layout(int headerRow) {
        Map<String, Integer> columns = new HashMap<>();
        Map<String, String> headings = new HashMap<>();
        Map<String, BigDecimal> units = new HashMap<>();
        int recordColumn = -1;
        for (Map.Entry<Integer, Object> cell : rows.get(headerRow).entrySet()) {
            String heading = cell.getValue().toString().strip();
            String address = Cells.address(cell.getKey(), headerRow);
            if (Headers.isRecordId(heading)) {
                recordColumn = cell.getKey();
                continue;
            }
            Headers.Match match = headers.match(heading).orElse(null);
            if (match == null) {
                add(
                        headerRow,
                        address,
                        heading,
                        "unknown-heading",
                        "模板中没有这一列，已忽略",
                        "Not a column of the template; ignored",
                        true);
            } else if (columns.putIfAbsent(match.field().name(), cell.getKey()) != null) {
                String first = Cells.address(columns.get(match.field().name()), headerRow);
                add(
                        headerRow,
                        address,
                        heading,
                        "duplicate-heading",
                        "与 " + first + " 是同一列，请只保留一列",
                        "The same column as " + first + ": keep one of them",
                        false);
            } else {
                headings.put(match.field().name(), heading);
                unit(match, headerRow, units);
            }
        }
        missing(headerRow, columns);
        return flaws.stream().allMatch(CellFlaw::warning)
                ? new SheetLayout(sheet, headerRow, columns, headings, units, recordColumn)
                : null;
    }

    private void unit(Headers.Match match, int headerRow, Map<String, BigDecimal> units) {
        if (match.unit() != null) {
            units.put(match.field().name(), match.unit());
        } else if (match.field().type() == FieldType.MONEY) {
            rows.headMap(headerRow).values().stream()
                    .flatMap(cells -> cells.values().stream())
                    .flatMap(text -> Headers.sheetUnit(text.toString()).stream())
                    .findFirst()
                    .ifPresent(unit -> units.put(match.field().name(), unit));
        }
    }

    private void missing(int headerRow, Map<String, Integer> columns) {
        List<Field> missing = sheet.columns().stream()
                .filter(f -> f.required() && !columns.containsKey(f.name()))
                .toList();
        if (!missing.isEmpty()) {
            whole(
                    headerRow,
                    "missing-heading",
                    "缺少必填列：" + labels(missing),
                    "Required columns are missing: "
                            + missing.stream().map(f -> f.label().en()).collect(Collectors.joining(", ")));
        }
    }

    private static String labels(List<Field> fields) {
        return fields.stream().map(f -> f.label().zh()).collect(Collectors.joining("、"));
    }

    private void whole(int row, String code, String zh, String en) {
        add(row, String.valueOf(row), null, code, zh, en, false);
    }

    private void add(int row, String cell, String heading, String code, String zh, String en, boolean warning) {
        flaws.add(new CellFlaw(sheet.title(), row, cell, heading, code, Text.of(zh, en), heading, warning));
    }
}
