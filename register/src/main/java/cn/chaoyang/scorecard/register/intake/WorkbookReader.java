package cn.chaoyang.scorecard.register.intake;

import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.FieldType;
import cn.chaoyang.scorecard.register.form.Sheet;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.form.Workbook;
import cn.chaoyang.scorecard.register.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * Reads an upload row by row: memory does not grow with the number of rows (only with that of different texts). Two
 * passes, because a sheet tells of its merged cells after its rows.
 */
public final class WorkbookReader {

    /** More would not be one bureau's list any more. */
    static final int MOST_ROWS = 200_000;

    private final Workbook workbook;
    private final boolean anyName;
    private final List<CellFlaw> flaws = new ArrayList<>();
    private boolean unusable;
    private int rows;

    WorkbookReader(Workbook workbook) {
        this(workbook, false);
    }

    private WorkbookReader(Workbook workbook, boolean anyName) {
        this.workbook = workbook;
        this.anyName = anyName;
    }

    /** Reads a file that is no template of ours: its first visible sheet, whatever its name. */
    public static WorkbookReader ofFirstSheet(Sheet sheet) {
        return new WorkbookReader(
                new Workbook(sheet.type().name(), sheet.title(), sheet.type().title(), List.of(sheet)), true);
    }

    /**
     * Reads every visible sheet whose name is one of the workbook's.
     *
     * @param total told once how many rows there will be at most
     * @throws cn.chaoyang.scorecard.register.problem.ProblemException when the file as a whole cannot be read; {@link
     *     #flaws()} may say more
     */
    public void read(Path file, IntConsumer total, Consumer<SheetRow> to) {
        try (ZipFile zip = new ZipFile(file.toFile());
                ReadableWorkbook readable = new ReadableWorkbook(file.toFile(), options(zip))) {
            Map<org.dhatim.fastexcel.reader.Sheet, Sheet> known = known(readable);
            List<String> names = known.keySet().stream()
                    .map(org.dhatim.fastexcel.reader.Sheet::getName)
                    .toList();
            Map<String, SheetScan> scans = SheetScan.of(zip, names);
            total.accept(scans.values().stream().mapToInt(SheetScan::rows).sum());
            for (Map.Entry<org.dhatim.fastexcel.reader.Sheet, Sheet> one : known.entrySet()) {
                SheetScan scan = scans.get(one.getKey().getName());
                readSheet(one.getKey(), one.getValue(), new MergedCells(scan.merged()), to);
            }
        } catch (ReceiverException e) {
            throw e.cause;
        } catch (ProblemException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Whatever a damaged part makes the library stumble over, the clerk can only do one thing about it.
            throw Rejections.unreadable(e);
        }
        if (unusable) {
            String first = flaws.stream()
                    .filter(f -> !f.warning())
                    .map(f -> "「" + f.sheet() + "」" + f.message().zh())
                    .collect(Collectors.joining("；"));
            String firstEn = flaws.stream()
                    .filter(f -> !f.warning())
                    .map(f -> f.sheet() + ": " + f.message().en())
                    .collect(Collectors.joining("; "));
            throw Rejections.of(422, "headings", first, firstEn);
        }
        if (rows == 0) {
            throw Rejections.of(422, "no-rows", "工作表里没有数据行", "There are no rows of data in the sheets");
        }
    }

    /** Without a part of styles there are no formats to ask for. */
    static ReadingOptions options(ZipFile zip) {
        return new ReadingOptions(zip.getEntry("xl/styles.xml") != null, true);
    }

    /** About sheets and headings, errors and warnings. */
    List<CellFlaw> flaws() {
        return List.copyOf(flaws);
    }

    private Map<org.dhatim.fastexcel.reader.Sheet, Sheet> known(ReadableWorkbook readable) {
        Map<String, Sheet> byTitle = new HashMap<>();
        workbook.sheets().forEach(sheet -> byTitle.put(Headers.plain(sheet.title()), sheet));
        Map<org.dhatim.fastexcel.reader.Sheet, Sheet> known = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        readable.getSheets()
                .filter(s -> s.getVisibility() == SheetVisibility.VISIBLE)
                .forEach(s -> {
                    Sheet sheet = anyName && known.isEmpty()
                            ? workbook.sheets().get(0)
                            : byTitle.remove(Headers.plain(s.getName()));
                    if (sheet == null) {
                        others.add(s.getName());
                    } else {
                        known.put(s, sheet);
                    }
                });
        if (known.isEmpty()) {
            String expected =
                    workbook.sheets().stream().map(s -> "「" + s.title() + "」").collect(Collectors.joining("、"));
            throw Rejections.of(
                    422,
                    "sheets",
                    "没有可以导入的工作表：文件里是" + String.join("、", others) + "，应为" + expected + "之一",
                    "No sheet to import: the file has " + String.join(", ", others) + "; expected one of " + expected);
        }
        return known;
    }

    private void readSheet(
            org.dhatim.fastexcel.reader.Sheet from, Sheet sheet, MergedCells merged, Consumer<SheetRow> to)
            throws IOException {
        SheetReading reading = new SheetReading(sheet, merged, to);
        try (Stream<Row> all = from.openStream()) {
            all.takeWhile(row -> reading.goesOn()).forEach(reading::accept);
        }
        reading.finish();
    }

    /** One sheet on its way by. */
    private final class SheetReading {

        private final Sheet sheet;
        private final MergedCells merged;
        private final Consumer<SheetRow> to;
        private final HeaderSearch search;
        private Map<Integer, FieldType> types = Map.of();
        private SheetLayout layout;
        private boolean decided;

        SheetReading(Sheet sheet, MergedCells merged, Consumer<SheetRow> to) {
            this.sheet = sheet;
            this.merged = merged;
            this.to = to;
            this.search = new HeaderSearch(sheet);
        }

        boolean goesOn() {
            return !decided || layout != null;
        }

        void accept(Row row) {
            int number = row.getRowNum();
            if (!decided && number > HeaderSearch.WITHIN) {
                decide();
            }
            if (!goesOn()) {
                return;
            }
            Map<Integer, Object> cells = decided ? wanted(row) : everything(row);
            merged.fill(number, cells);
            if (cells.isEmpty()) {
                return;
            }
            if (decided) {
                deliver(number, cells);
            } else {
                search.offer(number, cells);
            }
        }

        void finish() {
            if (!decided) {
                decide();
            }
        }

        private void decide() {
            decided = true;
            layout = search.decide();
            flaws.addAll(search.flaws());
            if (layout == null) {
                unusable = true;
                return;
            }
            types = new TreeMap<>();
            layout.columns().values().forEach(column -> types.put(column, layout.typeAt(column)));
            if (layout.recordColumn() >= 0) {
                types.put(layout.recordColumn(), FieldType.TEXT);
            }
            search.below(layout).forEach((number, cells) -> deliver(number, retyped(cells)));
        }

        private Map<Integer, Object> wanted(Row row) {
            Map<Integer, Object> cells = new HashMap<>();
            types.forEach((column, type) ->
                    put(cells, column, row.getOptionalCell(column).orElse(null), type));
            return cells;
        }

        /** Before the headings are known, days stay numbers: {@link #retyped} looks at them again. */
        private Map<Integer, Object> everything(Row row) {
            Map<Integer, Object> cells = new HashMap<>();
            for (Cell cell : row) {
                if (cell != null && CellValue.of(cell, FieldType.TEXT) != null) {
                    cells.put(cell.getColumnIndex(), new EarlyCell(cell));
                }
            }
            return cells;
        }

        private Map<Integer, Object> retyped(Map<Integer, Object> cells) {
            Map<Integer, Object> read = new HashMap<>();
            types.forEach((column, type) -> {
                if (cells.get(column) instanceof EarlyCell early) {
                    put(read, column, early.cell(), type);
                }
            });
            return read;
        }

        private void put(Map<Integer, Object> cells, int column, Cell cell, FieldType type) {
            Object value = CellValue.of(cell, type);
            if (value != null) {
                cells.put(column, value);
            }
        }

        private void deliver(int number, Map<Integer, Object> cells) {
            if (cells.isEmpty()) {
                return;
            }
            if (++rows > MOST_ROWS) {
                throw Rejections.of(
                        413,
                        "too-many-rows",
                        "数据超过" + MOST_ROWS + "行，请拆成几个文件分别导入",
                        "More than " + MOST_ROWS + " rows: split the file and import the parts");
            }
            Map<String, Object> raw = new LinkedHashMap<>();
            List<CellFlaw> wrong = new ArrayList<>();
            for (Field field : sheet.columns()) {
                Integer column = layout.columns().get(field.name());
                Object value = column == null ? null : cells.get(column);
                if (value instanceof EarlyCell early) {
                    value = CellValue.of(early.cell(), field.type());
                }
                if (value instanceof CellValue.Broken broken) {
                    wrong.add(brokenFormula(number, field, broken));
                } else if (value != null) {
                    raw.put(field.name(), value);
                }
            }
            Object id = cells.get(layout.recordColumn());
            SheetRow row = new SheetRow(
                    layout,
                    number,
                    raw,
                    wrong,
                    id == null ? null : id.toString().strip());
            try {
                to.accept(row);
            } catch (RuntimeException e) {
                throw new ReceiverException(e);
            }
        }

        private CellFlaw brokenFormula(int number, Field field, CellValue.Broken broken) {
            Text message = broken.shown().startsWith("#")
                    ? Text.of(
                            "公式结果是错误值 " + broken.shown() + "，请改正公式或直接填写内容",
                            "The formula gives " + broken.shown() + ": correct it or type the value")
                    : Text.of(
                            "公式还没有计算结果，请在 Excel 中打开并保存后再上传，或直接填写内容",
                            "The formula was never calculated: open and save the file in a spreadsheet, or type the value");
            return layout.flaw(number, field.name(), "formula", message, broken.shown(), false);
        }
    }

    /** What the receiver of the rows threw, told apart from what reading throws. */
    private static final class ReceiverException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient RuntimeException cause;

        ReceiverException(RuntimeException cause) {
            super(cause);
            this.cause = cause;
        }
    }

    /** A cell of the first rows, as text for the search of headings, kept to be read by the type of its column. */
    private record EarlyCell(Cell cell) {

        @Override
        public String toString() {
            return String.valueOf(CellValue.of(cell, FieldType.TEXT));
        }
    }
}
