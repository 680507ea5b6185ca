package cn.chaoyang.scorecard.testing.access;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What every caller is answered at every endpoint: {@code yes}, or the status. */
public final class Matrix {

    private static final Path ACTUAL = Path.of("target", "access-matrix.csv");
    private static final String YES = "yes";
    private static final int REDIRECTS = 300;
    private static final Set<Integer> REFUSALS = Set.of(401, 403);

    private final List<Caller> callers;
    private final SortedMap<String, List<String>> rows = new TreeMap<>();

    public Matrix(List<Caller> callers) {
        this.callers = callers;
    }

    /** Makes the path of what a question is about. */
    public interface Making {
        String path() throws IOException;
    }

    /** Asks for something of what is at a path. */
    public interface Asking {
        Response of(String path, RequestSpecification caller) throws IOException;
    }

    /** The same question for everybody. */
    public record Question(Making making, Asking asking) {}

    public void ask(String endpoint, Question question) throws IOException {
        List<String> row = new ArrayList<>();
        String path = question.making().path();
        for (Caller caller : callers) {
            String answer = answer(question.asking().of(path, caller.asks()).statusCode());
            row.add(answer);
            // Whoever was let through may have used it up; whoever was turned away has left it as it was.
            if (answer.equals(YES) && !endpoint.startsWith("GET ")) {
                path = question.making().path();
            }
        }
        rows.put(endpoint, row);
    }

    /** @return the endpoints of a reviewed table */
    SortedSet<String> reviewed(String table) {
        return read(table)
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .collect(toCollection(TreeSet::new));
    }

    /** @return what was reviewed at an endpoint for those callers whom no record makes a difference to */
    List<String> answersBeforeAnyRecord(String table, String endpoint) {
        List<String> row = read(table)
                .lines()
                .filter(line -> line.startsWith(endpoint + ','))
                .flatMap(line -> Arrays.stream(line.split(",")).skip(1))
                .toList();
        return callers.stream()
                .filter(Caller::beforeAnyRecord)
                .map(caller -> row.get(callers.indexOf(caller)))
                .toList();
    }

    /**
     * Asks for the same in everybody's name where nothing comes of it: whoever gets as far as being told that something is wrong with the
     * request was let through.
     */
    public void askInVain(String endpoint, Asking asking) throws IOException {
        List<String> row = new ArrayList<>();
        for (Caller caller : callers) {
            row.add(letThrough(asking.of(endpoint, caller.asks())));
        }
        rows.put(endpoint, row);
    }

    private static String letThrough(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isLessThan(500);
        return REFUSALS.contains(response.statusCode()) ? String.valueOf(response.statusCode()) : YES;
    }

    static String answer(int status) {
        return status < REDIRECTS ? YES : String.valueOf(status);
    }

    /** A row that nobody gets through would be right whatever were wrong with its request. */
    public void requireProof() {
        assertThat(rows)
                .allSatisfy((endpoint, row) -> assertThat(row).as(endpoint).contains(YES));
    }

    /**
     * Compares what was asked with a table that may hold more.
     *
     * @param reviewed the class path resource of the table as it was reviewed
     */
    public void compare(String reviewed) throws IOException {
        String actual = csv();
        Files.createDirectories(ACTUAL.getParent());
        Files.writeString(ACTUAL, actual);
        assertThat(actual.lines().toList())
                .as("%s, beside the reviewed %s", ACTUAL, reviewed)
                .isEqualTo(read(reviewed)
                        .lines()
                        .filter(line ->
                                line.startsWith("endpoint,") || rows.containsKey(line.substring(0, line.indexOf(','))))
                        .toList());
    }

    private String csv() {
        String head = "endpoint," + callers.stream().map(Caller::name).collect(Collectors.joining(","));
        return rows.entrySet().stream()
                .map(row -> row.getKey() + ',' + String.join(",", row.getValue()))
                .collect(Collectors.joining("\n", head + '\n', "\n"));
    }

    private static String read(String resource) {
        try (InputStream in = Matrix.class.getResourceAsStream(resource)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
