package cn.chaoyang.scorecard.bench.intake;

import cn.chaoyang.scorecard.bench.stack.Stack;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The least that has to be done: the streaming parse or write of the sheet, and PostgreSQL's COPY of the same rows. */
final class IntakePeer implements AutoCloseable {

    private static final int FLUSH_EVERY = 500;
    private static final String NEWEST =
            "(select * from qualification where state = '%s' order by created_at desc limit %d)";
    private static final String LISTED =
            "(select subject, enterprise_name, number, stage, announcement_no, announced_on, issued_on, district_basis from qualification where state = 'ACCEPTED' limit %d)";

    private final Connection connection;
    private final CopyManager copy;

    IntakePeer(Stack stack) throws SQLException {
        connection = stack.database("innovation");
        copy = connection.unwrap(PGConnection.class).getCopyAPI();
        execute("drop table if exists bench_qualification");
        execute("create table bench_qualification (like qualification including all)");
    }

    /** @return seconds for reading every cell of the file */
    double parse(Path file) throws IOException {
        long start = System.nanoTime();
        long letters = 0;
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                for (Cell cell : each.next()) {
                    letters += cell == null ? 0 : cell.getText().length();
                }
            }
        }
        if (letters == 0) {
            throw new IOException(file + " is empty");
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** @return seconds for a COPY of the newest submitted rows into a table like theirs */
    double copyIn(int rows) throws SQLException, IOException {
        ByteArrayOutputStream taken = new ByteArrayOutputStream();
        copy.copyOut("copy " + NEWEST.formatted("SUBMITTED", rows) + " to stdout (format binary)", taken);
        byte[] bytes = taken.toByteArray();
        long start = System.nanoTime();
        copy.copyIn("copy bench_qualification from stdin (format binary)", new ByteArrayInputStream(bytes));
        return (System.nanoTime() - start) / 1e9;
    }

    /** @return seconds for a COPY of accepted rows to here and a workbook of them */
    double exported(int rows) throws SQLException, IOException {
        long start = System.nanoTime();
        ByteArrayOutputStream taken = new ByteArrayOutputStream();
        copy.copyOut("copy " + LISTED.formatted(rows) + " to stdout", taken);
        try (Workbook workbook = new Workbook(OutputStream.nullOutputStream(), "Bench", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("1");
            int row = 0;
            Iterator<String> lines = new BufferedReader(new StringReader(taken.toString(StandardCharsets.UTF_8)))
                    .lines()
                    .iterator();
            while (lines.hasNext()) {
                String[] cells = lines.next().split("\t", -1);
                for (int column = 0; column < cells.length; column++) {
                    sheet.value(row, column, cells[column]);
                }
                if (++row % FLUSH_EVERY == 0) {
                    sheet.flush();
                }
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        execute("drop table if exists bench_qualification");
        connection.close();
    }
}
