package cn.chaoyang.scorecard.testing.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.chaoyang.scorecard.testing.Issuer;
import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Things of one register in any state, each made anew by the unit's own people through the API. */
final class Sample {

    /** As much of a PDF as its kind is known by. */
    static final byte[] PAPER = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String register;
    private final String unit;
    private final IntFunction<Map<String, Object>> content;
    private final Map<String, Map<String, Object>> contents = new HashMap<>();
    private int made;

    /**
     * @param register its path
     * @param content of the nth record, like no other
     */
    Sample(String register, String unit, IntFunction<Map<String, Object>> content) {
        this.register = register;
        this.unit = unit;
        this.content = content;
    }

    Map<String, Object> content() {
        made++;
        return content.apply(made);
    }

    /** @return the path of a record with an open row */
    String draft() {
        Map<String, Object> typed = content();
        String path = register
                + '/'
                + posted(clerk(), register, Map.of("content", typed))
                        .path("recordId")
                        .textValue();
        contents.put(path, typed);
        return path;
    }

    String submitted() {
        String path = draft();
        posted(clerk(), path + "/submit", Map.of("lock", lock(path)));
        return path;
    }

    String accepted() {
        String path = submitted();
        posted(reviewer(), path + "/accept", Map.of("lock", lock(path)));
        return path;
    }

    String withdrawn() {
        String path = accepted();
        posted(clerk(), path + "/withdraw", Map.of("lock", lock(path), "reasonCode", "entered-in-error"));
        posted(reviewer(), path + "/accept", Map.of("lock", lock(path)));
        return path;
    }

    /** @return some of what was typed into a record */
    Map<String, Object> contentOf(String record, List<String> fields) {
        Map<String, Object> some = new HashMap<>(contents.get(record));
        some.keySet().retainAll(fields);
        return some;
    }

    /** @return the path of a file on a record's open row */
    String file() {
        String path = draft();
        JsonNode record = json(given().spec(clerk())
                .multiPart("file", "paper.pdf", PAPER)
                .multiPart("lock", lock(path))
                .post(path + "/evidence"));
        return path + "/evidence/" + record.at("/open/evidence/0/id").textValue();
    }

    /** @return the version of its newest row */
    int lock(String record) {
        JsonNode read = read(record);
        return read.path(read.path("open").isObject() ? "open" : "accepted")
                .path("lock")
                .intValue();
    }

    /** @return the path of an import that can be committed */
    String previewed() throws IOException {
        String id = json(given().spec(clerk())
                        .multiPart("file", "a.xlsx", workbook())
                        .post(register + "/import"))
                .path("id")
                .textValue();
        return ended(register + "/imports/" + id, "previewed");
    }

    /** @return the path of an import whose records wait for a reviewer */
    String committed() throws IOException {
        String path = previewed();
        posted(clerk(), path + "/commit", Map.of("digest", digest(path), "skipWrong", false));
        return ended(path, "committed");
    }

    String digest(String ofImport) {
        return read(ofImport).path("digest").textValue();
    }

    /** @return two subjects that may be said to be one */
    Map<String, Object> pair() {
        return Map.of("subject", subject(), "into", subject(), "reason", "同一人");
    }

    /** @param merges the path where merges of the register are */
    String proposedMerge(String merges) {
        return merges + '/' + posted(clerk(), merges, pair()).path("id").textValue();
    }

    String merged(String merges) {
        String path = proposedMerge(merges);
        posted(reviewer(), path + "/accept", Map.of("lock", mergeLock(path)));
        return path;
    }

    int mergeLock(String merge) {
        String id = merge.substring(merge.lastIndexOf('/') + 1);
        return StreamSupport.stream(
                        read(merge.substring(0, merge.lastIndexOf('/'))).spliterator(), false)
                .filter(one -> one.path("id").textValue().equals(id))
                .findFirst()
                .orElseThrow()
                .path("lock")
                .intValue();
    }

    /** @return what hands a review to somebody who is none of those asking */
    Map<String, Object> delegation() {
        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        return Map.of("delegate", unit + ".deputy", "from", today, "until", today);
    }

    /** @return the path of a delegation */
    String delegated() {
        String delegations = register.substring(0, register.lastIndexOf('/')) + "/delegations";
        return delegations
                + '/'
                + posted(reviewer(), delegations, delegation()).path("id").textValue();
    }

    /** @return a workbook with one new record under the labels of its fields */
    byte[] workbook() throws IOException {
        JsonPath fields = given().spec(clerk()).get(register + "/fields").jsonPath();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<String, Object> values = content();
        List<Map<String, Object>> known = fields.getList("fields");
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(fields.getString("title"));
            int column = 0;
            for (Map<String, Object> field : known) {
                Object value = values.get(field.get("name"));
                if (value != null) {
                    sheet.value(0, column, (String) field.get("label"));
                    sheet.value(1, column, value.toString());
                    column++;
                }
            }
        }
        return out.toByteArray();
    }

    private String subject() {
        return read(accepted()).at("/accepted/subjects/0/id").textValue();
    }

    private String ended(String path, String state) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(read(path).path("state").textValue()).isEqualTo(state));
        return path;
    }

    RequestSpecification clerk() {
        return given().auth().oauth2(Issuer.token(unit + ".clerk", unit, "clerk"));
    }

    private RequestSpecification reviewer() {
        return given().auth().oauth2(Issuer.token(unit + ".reviewer", unit, "reviewer"));
    }

    private JsonNode read(String path) {
        return json(given().spec(clerk()).get(path));
    }

    private static JsonNode posted(RequestSpecification by, String path, Map<String, Object> body) {
        return json(given().spec(by).contentType(ContentType.JSON).body(body).post(path));
    }

    /** REST Assured's own paths are compiled anew for each answer, which costs more than the question. */
    private static JsonNode json(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isBetween(200, 202);
        return response.as(JsonNode.class);
    }
}
