package cn.chaoyang.scorecard.register.intake;

import cn.chaoyang.scorecard.register.form.Workbook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The upload given back with its problems: where each one is, and at the end of the row in words. */
@ApplicationScoped
public class AnnotatedWorkbook {

    /** Above it, only the wrong rows are given back. */
    static final int WHOLE_UP_TO = 5000;

    private static final int ALL = 1_000_000;

    @Inject
    ImportStore store;

    /** What is wrong on one sheet, by physical row. */
    static final class SheetFlaws {

        private final Map<Integer, List<CellFlaw>> byRow;

        SheetFlaws(List<CellFlaw> flaws) {
            byRow = flaws.stream().collect(Collectors.groupingBy(CellFlaw::row, TreeMap::new, Collectors.toList()));
        }

        List<CellFlaw> at(int row) {
            return byRow.getOrDefault(row, List.of());
        }

        boolean wrongAt(int row) {
            return at(row).stream().anyMatch(flaw -> !flaw.warning());
        }

        /** For the last column. */
        static String inWords(List<CellFlaw> flaws) {
            return flaws.stream()
                    .map(flaw -> (flaw.warning() ? "提示：" : "")
                            + (flaw.heading() == null ? "" : flaw.heading() + "：")
                            + flaw.message().zh())
                    .collect(Collectors.joining("\n"));
        }
    }

    void write(ImportJob job, Workbook workbook, OutputStream to) {
        Map<String, SheetFlaws> flaws = new HashMap<>();
        store.flaws(job.id(), 0, ALL).stream()
                .collect(Collectors.groupingBy(CellFlaw::sheet))
                .forEach((sheet, all) -> flaws.put(Headers.plain(sheet), new SheetFlaws(all)));
        Path file = file(job);
        try {
            if (small(file)) {
                AnnotatedCopy.write(file, flaws, to);
            } else {
                WrongRows.write(file, workbook, flaws, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Imports.delete(file);
        }
    }

    private Path file(ImportJob job) {
        try {
            byte[] content = store.content(job.id());
            return Files.write(Files.createTempFile("annotated", ".xlsx"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean small(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                ReadableWorkbook readable = new ReadableWorkbook(file.toFile(), WorkbookReader.options(zip))) {
            List<String> names = readable.getSheets()
                    .filter(s -> s.getVisibility() == SheetVisibility.VISIBLE)
                    .map(Sheet::getName)
                    .toList();
            return SheetScan.of(zip, names).values().stream()
                            .mapToInt(SheetScan::rows)
                            .sum()
                    <= WHOLE_UP_TO;
        }
    }
}
