package cn.chaoyang.scorecard.bench.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Lists of high-tech certificates as a bureau would upload them, of enterprises that do not exist. */
public final class Certificates {

    private static final List<String> COLUMNS =
            List.of("统一社会信用代码", "企业名称", "证书编号", "认定阶段", "公告文号", "公告日期", "发证日期", "域内依据");
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 1_000;

    private static final String SYMBOLS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private Certificates() {}

    /** Writes the certificates {@code from} to {@code to}, exclusively; each number is another enterprise. */
    public static Path write(Path file, int from, int to) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Bench", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("高新技术企业");
            line(sheet, 0, COLUMNS);
            for (int number = from; number < to; number++) {
                line(sheet, number - from + 1, cells(number));
            }
        }
        return file;
    }

    private static List<String> cells(int number) {
        LocalDate day = FIRST.plusDays(number % DAYS);
        return List.of(
                creditCode(number),
                "示例科技%06d有限公司".formatted(number),
                "GR%d22%06d".formatted(day.getYear(), number),
                "已认定",
                "示例公告〔%d〕1号".formatted(day.getYear()),
                day.toString(),
                day.toString(),
                "注册地");
    }

    private static void line(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }

    /** GB 32100-2015, with an organisation code that is given to no organisation. */
    private static String creditCode(int number) {
        String body = String.format(Locale.ROOT, "YL%06d", number);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += Character.getNumericValue(body.charAt(i)) * WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        String prefix = "91220104" + body + (check == 10 ? 'X' : (char) ('0' + check % 11));
        int all = 0;
        int weight = 1;
        for (char symbol : prefix.toCharArray()) {
            all += SYMBOLS.indexOf(symbol) * weight;
            weight = weight * 3 % SYMBOLS.length();
        }
        return prefix + SYMBOLS.charAt((SYMBOLS.length() - all % SYMBOLS.length()) % SYMBOLS.length());
    }
}
