package cn.chaoyang.scorecard.testing.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every endpoint of a service, asked by everybody: of one of its registers with records in the state each endpoint is for, of the others as far
 * as somebody is turned away before any record is looked at. The reviewed table is the same for every service. A service subclasses it as a
 * Quarkus test; an endpoint that no question is known for fails it.
 */
public abstract class AccessOfRegisters {

    private static final String REVIEWED = "/access/services.csv";

    private final String base;
    private final String unit;
    private final List<Caller> callers;
    private final Sample sample;
    private final String name;
    private final List<String> identifying;
    private final Map<String, Matrix.Question> questions = new TreeMap<>();

    /**
     * @param register one whose records may be merged
     * @param unit that files in it
     * @param elsewhere another unit that files in it too
     * @param identifying the fields that tell one person from others; none where the register is about no persons
     */
    protected AccessOfRegisters(String service, String register, String unit, String elsewhere, String... identifying) {
        this.identifying = List.of(identifying);
        this.base = "/api/" + service;
        this.unit = unit;
        this.name = register;
        this.callers = Caller.all(unit, elsewhere);
        this.sample = new Sample(base + '/' + register, unit, this::content);
    }

    /** @return what makes the nth record one like no other */
    protected abstract Map<String, Object> content(int n);

    @Test
    void shouldAnswerEverybodyAsReviewed() throws IOException {
        Matrix matrix = new Matrix(callers);
        ask();
        Map<Endpoint, String> rows = rows();
        for (Map.Entry<String, Matrix.Question> one : questions.entrySet()) {
            matrix.ask(one.getKey(), one.getValue());
        }
        matrix.compare(REVIEWED);
        assertThat(matrix.reviewed(REVIEWED))
                .as("every endpoint, and no other, was reviewed")
                .isEqualTo(new TreeSet<>(rows.values()));
        matrix.requireProof();
        rows.forEach((endpoint, row) -> {
            if (!endpoint.path().startsWith(base + '/' + name)) {
                assertThat(answersNowhere(endpoint))
                        .as(endpoint.toString())
                        .isEqualTo(refusals(matrix.answersBeforeAnyRecord(REVIEWED, row)));
            }
        });
    }

    /** What is yes where there is a record may be anything but a refusal where there is none. */
    private List<String> answersNowhere(Endpoint endpoint) {
        return refusals(callers.stream()
                .filter(Caller::beforeAnyRecord)
                .map(caller -> caller.askPlainly(endpoint.method(), endpoint.nowhere(), endpoint.writes() ? "{}" : ""))
                .map(Matrix::answer)
                .toList());
    }

    private static List<String> refusals(List<String> answers) {
        return answers.stream()
                .map(answer -> answer.equals("401") || answer.equals("403") ? answer : "through")
                .toList();
    }

    /** Each endpoint with the row it belongs to: those of all registers share one. */
    private Map<Endpoint, String> rows() {
        List<String> registers =
                given().spec(sample.clerk()).get(base + "/registers").jsonPath().getList("name", String.class);
        Map<Endpoint, String> rows = new LinkedHashMap<>();
        for (Endpoint endpoint : Endpoint.described()) {
            String path = endpoint.path().replace("/api/{service}", base);
            Optional<String> register = registers.stream()
                    .filter(r -> path.equals(base + '/' + r) || path.startsWith(base + '/' + r + '/'))
                    .findFirst();
            String below = register.map(r -> "/{register}" + path.substring((base + '/' + r).length()))
                    .orElseGet(() -> path.substring(base.length()));
            rows.put(new Endpoint(endpoint.method(), path), endpoint.method() + ' ' + below);
        }
        return rows;
    }

    private void ask() {
        String register = base + '/' + name;
        String merges = base + "/duplicates/" + name + "/merges";

        // reading
        get("/{register}", () -> register);
        get("/{register}/fields", () -> register + "/fields");
        get("/{register}/template", () -> register + "/template");
        get("/{register}/sheets", () -> register + "/sheets");
        get("/{register}/export", () -> register + "/export");
        get("/{register}/{recordId}", sample::accepted);
        get("/{register}/{recordId}/history", () -> sample.accepted() + "/history");
        get("/{register}/{recordId}/evidence/{evidenceId}", sample::file);
        get("/registers", () -> base + "/registers");

        // filing
        post("/{register}", () -> register, path -> Map.of("content", sample.content()));
        put("PUT /{register}/{recordId}", sample::draft, (path, as) -> json(
                        as, Map.of("lock", sample.lock(path), "content", sample.content()))
                .put(path));
        post("/{register}/{recordId}/submit", sample::draft, this::seen);
        post(
                "/{register}/{recordId}/withdraw",
                sample::accepted,
                path -> Map.of("lock", sample.lock(path), "reasonCode", "entered-in-error"));
        put("DELETE /{register}/{recordId}/open", sample::draft, (path, as) -> as.delete(path + "/open"));
        put("POST /{register}/{recordId}/evidence", sample::draft, (path, as) -> as.multiPart(
                        "file", "paper.pdf", Sample.PAPER)
                .multiPart("lock", sample.lock(path))
                .post(path + "/evidence"));
        put("DELETE /{register}/{recordId}/evidence/{evidenceId}", sample::file, (path, as) -> as.queryParam(
                        "lock", sample.lock(path.substring(0, path.indexOf("/evidence"))))
                .delete(path));

        // personal data
        put("POST /{register}/{recordId}/reveal", sample::accepted, (path, as) -> json(as, Map.of("reason", "核对证件号码"))
                .post(path + "/reveal"));
        String personal = base + "/personal-data";
        get("/personal-data/processing", () -> personal + "/processing");
        get("/personal-data/deletions", () -> personal + "/deletions");
        if (!identifying.isEmpty()) {
            post("/personal-data/lookup", () -> personal + "/lookup", path -> identity(sample.accepted()));
            post("/personal-data/copy", () -> personal + "/copy", path -> identity(sample.accepted()));
            post("/personal-data/deletions", () -> personal + "/deletions", path -> identity(sample.withdrawn()));
            get("/personal-data/deletions/{id}", () -> deletion(personal));
            post(
                    "/personal-data/deletions/{id}/decide",
                    () -> deletion(personal),
                    path -> Map.of("carryOut", false, "reason", "仍须保存"));
        }

        // reviewing
        post("/{register}/{recordId}/accept", sample::submitted, this::seen);
        post("/{register}/{recordId}/return", sample::submitted, this::reasoned);
        put("POST /{register}/accept", sample::submitted, (path, as) -> json(
                        as, Map.of("recordIds", List.of(path.substring(path.lastIndexOf('/') + 1))))
                .post(register + "/accept"));

        // workbooks
        upload("/{register}/import", register + "/import");
        get("/{register}/imports", () -> register + "/imports");
        get("/{register}/imports/{id}", sample::previewed);
        get("/{register}/imports/{id}/errors", () -> sample.previewed() + "/errors");
        get("/{register}/imports/{id}/annotated", () -> sample.previewed() + "/annotated");
        post(
                "/{register}/imports/{id}/commit",
                sample::previewed,
                path -> Map.of("digest", sample.digest(path), "skipWrong", false));
        post("/{register}/imports/{id}/accept", sample::committed, path -> Map.of());

        // lists
        String lists = base + "/lists/" + name;
        upload("/lists/{register}", lists);
        get("/lists/{register}", () -> lists);
        get("/lists/{register}/{id}", this::list);
        get("/lists/{register}/{id}/rows", () -> list() + "/rows");
        post("/lists/{register}/{id}/drafts", this::list, path -> Map.of("rows", List.of()));

        // two that are one
        get("/duplicates/{register}", () -> base + "/duplicates/" + name);
        get("/duplicates/{register}/merges", () -> merges);
        post("/duplicates/{register}/merges", () -> merges, path -> sample.pair());
        post(
                "/duplicates/{register}/distinct",
                () -> base + "/duplicates/" + name + "/distinct",
                path -> sample.pair());
        post("/duplicates/{register}/merges/{id}/accept", () -> sample.proposedMerge(merges), this::mergeSeen);
        post("/duplicates/{register}/merges/{id}/return", () -> sample.proposedMerge(merges), this::mergeReasoned);
        post("/duplicates/{register}/merges/{id}/undo", () -> sample.merged(merges), this::mergeReasoned);

        // comparing and auditing
        get("/balance", () -> base + "/balance?on=2026-01-01");
        get("/balance/records", () -> base + "/balance/records?on=2026-01-01");
        post("/markers", () -> base + "/markers", path -> Map.of());
        get("/audit/verification", () -> base + "/audit/verification");
        get("/audit/anchors", () -> base + "/audit/anchors");
        post("/audit/anchors", () -> base + "/audit/anchors", path -> Map.of());
        get("/audit/revisions", () -> base + "/audit/revisions");
        get("/audit/journal", () -> base + "/audit/journal");
        get("/audit/journal/export", () -> base + "/audit/journal/export");
        get("/audit/journal/verification", () -> base + "/audit/journal/verification");

        // handing a review to a colleague
        get("/delegations", () -> base + "/delegations");
        post("/delegations", () -> base + "/delegations", path -> sample.delegation());
        put("DELETE /delegations/{id}", sample::delegated, (path, as) -> as.delete(path));
    }

    private interface Body {
        Map<String, Object> of(String path);
    }

    private void put(String row, Matrix.Making making, Matrix.Asking asking) {
        questions.put(row, new Matrix.Question(making, asking));
    }

    private void get(String row, Matrix.Making making) {
        put("GET " + row, making, (path, as) -> as.get(path));
    }

    private void upload(String row, String to) {
        put("POST " + row, () -> to, (path, as) -> as.multiPart("file", "a.xlsx", sample.workbook())
                .post(path));
    }

    /** @param making of the thing itself; the last word of the row is what is done to it, unless it is a collection's own path */
    private void post(String row, Matrix.Making making, Body body) {
        String last = row.substring(row.lastIndexOf('/'));
        put("POST " + row, making, (path, as) -> {
            boolean collection = path.endsWith(last) || last.startsWith("/{");
            return json(as, body.of(path)).post(collection ? path : path + last);
        });
    }

    private Map<String, Object> identity(String record) {
        return Map.of("identity", sample.contentOf(record, identifying), "reason", "本人申请", "ground", "asked_by_person");
    }

    private String deletion(String personal) {
        String deletions = personal + "/deletions";
        return deletions
                + '/'
                + json(given().spec(sample.clerk()), identity(sample.withdrawn()))
                        .post(deletions)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private static RequestSpecification json(RequestSpecification as, Map<String, Object> body) {
        return as.contentType(ContentType.JSON).body(body);
    }

    private Map<String, Object> seen(String record) {
        return Map.of("lock", sample.lock(record));
    }

    private Map<String, Object> reasoned(String record) {
        return Map.of("lock", sample.lock(record), "reason", "请补充");
    }

    private Map<String, Object> mergeSeen(String merge) {
        return Map.of("lock", sample.mergeLock(merge));
    }

    private Map<String, Object> mergeReasoned(String merge) {
        return Map.of("lock", sample.mergeLock(merge), "reason", "并非同一");
    }

    private String list() throws IOException {
        String lists = base + "/lists/" + name;
        Response list = given().spec(sample.clerk())
                .multiPart("file", "a.xlsx", sample.workbook())
                .post(lists);
        return lists + '/' + list.then().statusCode(201).extract().path("id");
    }
}
