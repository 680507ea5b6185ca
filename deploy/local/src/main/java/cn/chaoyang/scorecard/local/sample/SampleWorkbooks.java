package cn.chaoyang.scorecard.local.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the sample registers as the workbooks the bureaus would upload, in the layout of the services' templates. */
final class SampleWorkbooks {

    private final List<SampleBook> books;
    private final Path folder;

    SampleWorkbooks(List<SampleBook> books, Path folder) {
        this.books = books;
        this.folder = folder;
    }

    /**
     * A workbook, the register that takes it and the unit that files it.
     *
     * @param register the path below {@code /api}
     */
    record Upload(String register, String unit, Path file) {}

    List<Upload> write() throws IOException {
        List<Upload> uploads = new ArrayList<>();
        for (SampleBook book : books) {
            uploads.add(write(book));
        }
        return uploads;
    }

    private Upload write(SampleBook book) throws IOException {
        Path file = folder.resolve(book.fileName());
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Chaoyang Scorecard", "1.0")) {
            for (SampleBook.Sheet sheet : book.sheets()) {
                fill(workbook.newWorksheet(sheet.title()), sheet);
            }
        }
        return new Upload(book.register(), book.unit(), file);
    }

    private static void fill(Worksheet worksheet, SampleBook.Sheet sheet) {
        line(worksheet, 0, sheet.columns());
        for (int i = 0; i < sheet.rows().size(); i++) {
            line(worksheet, i + 1, sheet.rows().get(i));
        }
    }

    private static void line(Worksheet worksheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                worksheet.value(row, column, cells.get(column));
            }
        }
    }
}
