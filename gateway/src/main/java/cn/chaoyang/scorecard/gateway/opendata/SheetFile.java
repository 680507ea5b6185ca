package cn.chaoyang.scorecard.gateway.opendata;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a sheet as CSV (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read Chinese), xlsx or JSON. */
@ApplicationScoped
class SheetFile {

    private static final String FORMULA = "=+-@\t\r";

    private final ObjectMapper json;

    SheetFile(ObjectMapper json) {
        this.json = json;
    }

    static String mediaType(String format) {
        return switch (format) {
            case "csv" -> "text/csv;charset=UTF-8";
            case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            default -> "application/json";
        };
    }

    void write(Sheet sheet, String format, OutputStream to) throws IOException {
        switch (format) {
            case "csv" -> csv(sheet, to);
            case "xlsx" -> xlsx(sheet, to);
            default -> json(sheet, to);
        }
    }

    private static void csv(Sheet sheet, OutputStream to) throws IOException {
        Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        out.write('\uFEFF');
        for (Map.Entry<String, String> stamp : sheet.stamp().entrySet()) {
            line(out, List.of(stamp.getKey(), stamp.getValue()));
        }
        line(out, sheet.columns());
        for (List<Object> row : sheet.rows()) {
            line(out, row);
        }
        out.flush();
    }

    private static void line(Writer out, List<?> cells) throws IOException {
        out.write(cells.stream().map(SheetFile::quoted).collect(Collectors.joining(",")));
        out.write("\r\n");
    }

    private static String quoted(Object cell) {
        if (cell == null) {
            return "";
        }
        String text = cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
        // A title that begins like a formula must not become one where the file is opened.
        if (cell instanceof String && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) {
            text = '\'' + text;
        }
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static void xlsx(Sheet sheet, OutputStream to) throws IOException {
        try (Workbook workbook = new Workbook(to, "Chaoyang Scorecard", "1.0")) {
            Worksheet page = workbook.newWorksheet("数据");
            int row = 0;
            for (Map.Entry<String, String> stamp : sheet.stamp().entrySet()) {
                page.value(row, 0, stamp.getKey());
                page.value(row++, 1, stamp.getValue());
            }
            for (int column = 0; column < sheet.columns().size(); column++) {
                page.value(row, column, sheet.columns().get(column));
                page.style(row, column).bold().set();
            }
            for (List<Object> cells : sheet.rows()) {
                row++;
                for (int column = 0; column < cells.size(); column++) {
                    Object cell = cells.get(column);
                    if (cell instanceof BigDecimal number) {
                        page.value(row, column, number);
                    } else if (cell != null) {
                        page.value(row, column, cell.toString());
                    }
                }
            }
        }
    }

    private void json(Sheet sheet, OutputStream to) throws IOException {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (List<Object> cells : sheet.rows()) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (int column = 0; column < cells.size(); column++) {
                row.put(sheet.columns().get(column), cells.get(column));
            }
            rows.add(row);
        }
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("stamp", sheet.stamp());
        whole.put("rows", rows);
        json.writeValue(to, whole);
    }
}
