package cn.chaoyang.scorecard.register.intake;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A workbook as an answer: written whole before the first byte goes out, so that a fault is an error and not half a file. */
final class Download {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Download() {}

    /** Writes the workbook. */
    interface Content {
        void write(OutputStream to) throws IOException;
    }

    static Response of(String fileName, Content content) {
        try {
            Path file = Files.createTempFile("download", ".xlsx");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                content.write(out);
            } catch (IOException | RuntimeException e) {
                Imports.delete(file);
                throw e;
            }
            String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
            // Opening it for deletion takes the file's name away at once.
            long size = Files.size(file);
            return Response.ok(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE), XLSX)
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded)
                    .header(HttpHeaders.CONTENT_LENGTH, size)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
