package cn.chaoyang.scorecard.gateway.matter;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.chaoyang.scorecard.gateway.access.AccessIT;
import cn.chaoyang.scorecard.testing.Issuer;
import cn.chaoyang.scorecard.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** A 请示 and a 报告 on their ways, over HTTP. */
@QuarkusTest
@TestProfile(AccessIT.WithoutLogs.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(Issuer.class)
class MatterIT {

    private static final String MATTERS = "/api/matters";
    private static final String PDF = "%PDF-1.7 示例";
    private static final String TODAY =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();

    @Inject
    Heard heard;

    /** Whoever wants to be told of steps. */
    @Singleton
    static class Heard {

        final List<String> steps = new CopyOnWriteArrayList<>();

        void hear(@Observes MatterMoved moved) {
            steps.add(moved.matter().id() + " " + moved.step().move().wire());
        }
    }

    @Test
    void aRequestIsSignedRegisteredRepliedAndPassedOn() {
        // Given a 请示 that its own author cannot sign
        JsonPath draft = draft("request", "关于示例经费的请示", "示例情况如下。\n妥否，请批示。");
        String id = draft.getString("id");
        assertThat(draft.getList("warnings")).isEmpty();
        assertThat(draft.getList("moves", String.class))
                .containsExactly("edit", "attach", "detach", "submit", "withdraw");
        move(clerk(), id, "submit", 1, null).statusCode(200).body("state", equalTo("to-sign"));
        move(as("kjj.clerk", "kjj", "clerk", "reviewer"), id, "sign", 2, null)
                .statusCode(403)
                .body("type", endsWith("same-person"));
        move(as("gxj.reviewer", "gxj", "reviewer"), id, "sign", 2, null).statusCode(404);
        move(reviewer(), id, "sign", 1, null).statusCode(409).body("type", endsWith("matter-moved"));

        // When
        move(reviewer(), id, "sign", 2, null).statusCode(200).body("state", equalTo("signed"));
        move(leader(), id, "register", 3, null).statusCode(403);
        move(office(), id, "register", 3, null).statusCode(200).body("state", equalTo("registered"));
        move(leader(), id, "note", 4, Map.of("text", "阅")).statusCode(409).body("type", endsWith("not-this-step"));
        as("gxj.clerk", "gxj", "clerk").get(MATTERS + '/' + id).then().statusCode(404);
        move(leader(), id, "remark", 4, Map.of("text", "请示例工信局配合", "to", List.of("gxj")))
                .statusCode(200)
                .body("version", equalTo(5))
                .body("state", equalTo("registered"));
        move(leader(), id, "reply", 5, Map.of("outcome", "agreed", "text", "同意"))
                .statusCode(200)
                .body("state", equalTo("replied"))
                .body("history[5].content.who", equalTo("leader"))
                .body("history[5].content.on", equalTo(TODAY));

        // Then the unit has the remark, the unit it names sees it, another does not
        clerk().get(MATTERS + '/' + id)
                .then()
                .body("history.move", contains("draft", "submit", "sign", "register", "remark", "reply"))
                .body("history[0].content", nullValue())
                .body("history[4].content.text", equalTo("请示例工信局配合"))
                .body("history[5].content.outcome", equalTo("agreed"))
                .body("moves", empty());
        as("gxj.clerk", "gxj", "clerk").get(MATTERS + '/' + id).then().statusCode(200);
        assertThat(ids(as("gxj.clerk", "gxj", "clerk"), "")).contains(id);
        assertThat(ids(as("xcb.clerk", "xcb", "clerk"), "")).doesNotContain(id);
        as("xcb.clerk", "xcb", "clerk")
                .get(MATTERS + '/' + id)
                .then()
                .statusCode(404)
                .body("type", endsWith("unknown-matter"));
        assertThat(heard.steps).contains(id + " draft", id + " remark", id + " reply");
    }

    @Test
    void theOfficeRecordsWhatStandsOnPaperAndSaysWhoseItIs() {
        String id = registered("report", "关于示例进展的报告", "特此报告。");
        move(office(), id, "remark", 4, Map.of("text", "请抓紧")).statusCode(422).body("field", equalTo("who"));
        move(office(), id, "remark", 4, Map.of("text", "请抓紧", "who", "示例领导", "on", "2999-01-01"))
                .statusCode(422)
                .body("field", equalTo("on"));
        move(office(), id, "remark", 4, Map.of("text", "请抓紧", "who", "示例领导", "on", TODAY, "to", List.of("nobody")))
                .statusCode(422)
                .body("field", equalTo("to"));
        move(office(), id, "remark", 4, Map.of("text", "请抓紧", "who", "示例领导", "on", TODAY))
                .statusCode(200)
                .body("history[4].by", equalTo("kwb.supervisor"))
                .body("history[4].content.who", equalTo("示例领导"));
        move(office(), id, "note", 5, Map.of("who", "示例领导", "on", TODAY))
                .statusCode(200)
                .body("state", equalTo("noted"));
    }

    @Test
    void aReportAsksForNothingAndARequestBetterAsks() {
        post(clerk(), paper("report", "关于示例的报告", "情况如下。妥否，请批示。", null))
                .statusCode(422)
                .body("type", endsWith("report-asks"))
                .body("detail", containsString("妥否"));
        post(clerk(), paper("report", "关于示例的报告", "示例", "朝示〔2026〕第3号"))
                .statusCode(422)
                .body("type", endsWith("bad-document-no"))
                .body("field", equalTo("documentNo"));
        post(clerk(), paper("report", " ", "示例", null)).statusCode(422).body("field", equalTo("title"));
        post(reviewer(), paper("report", "示例", "示例", null)).statusCode(403);
        post(clerk(), paper("request", "关于示例的请示", "机密：情况如下。", null))
                .statusCode(201)
                .body("warnings.code", contains("no-closing", "secrecy-mark"))
                .body("warnings[1].found", equalTo("机密"));
    }

    @Test
    void whatGoesBackIsWrittenAnew() {
        // Given
        String id = draft("request", "关于示例的请示", "情况如下。").getString("id");
        move(clerk(), id, "submit", 1, null).statusCode(200);

        // When
        move(reviewer(), id, "return", 2, null).statusCode(422);
        move(reviewer(), id, "return", 2, Map.of("text", "请补充依据"))
                .statusCode(200)
                .body("state", equalTo("draft"));
        edit(clerk(), id, 3, "关于示例的请示", "依据如下。妥否，请批示。").statusCode(200).body("paper.body", equalTo("依据如下。妥否，请批示。"));
        move(clerk(), id, "submit", 4, null).statusCode(200);
        move(reviewer(), id, "sign", 5, null).statusCode(200);
        move(office(), id, "reject", 6, Map.of("text", "缺附件")).statusCode(200).body("state", equalTo("draft"));

        // Then
        move(clerk(), id, "withdraw", 7, Map.of("text", "不再需要"))
                .statusCode(200)
                .body("state", equalTo("withdrawn"))
                .body("moves", empty());
        edit(clerk(), id, 8, "又来", "示例").statusCode(409).body("type", endsWith("not-this-step"));
    }

    @Test
    void filesBelongToTheDraftAndToWhoMaySeeIt() {
        // Given
        String id = draft("request", "关于示例的请示", "妥否，请批示。").getString("id");
        JsonPath with = attach(clerk(), id, 1)
                .statusCode(200)
                .body("attachments.name", contains("example.pdf"))
                .body("version", equalTo(2))
                .extract()
                .jsonPath();
        String file = "/api/attachments/" + with.getString("attachments[0].id");

        // Then
        reviewer().get(file).then().statusCode(200).body(equalTo(PDF));
        as("gxj.clerk", "gxj", "clerk").get(file).then().statusCode(404);
        clerk().queryParam("version", 2)
                .delete(MATTERS + '/' + id + "/attachments/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        clerk().queryParam("version", 2)
                .delete(MATTERS + '/' + id + "/attachments/" + with.getString("attachments[0].id"))
                .then()
                .statusCode(200)
                .body("attachments", hasSize(0));
        clerk().get(file).then().statusCode(404);

        // And once it is registered the office files what came of it
        move(clerk(), id, "submit", 3, null).statusCode(200);
        attach(clerk(), id, 4).statusCode(409).body("type", endsWith("not-this-step"));
        move(reviewer(), id, "sign", 4, null).statusCode(200);
        move(office(), id, "register", 5, null).statusCode(200);
        attach(office(), id, 6).statusCode(200).body("history[6].move", equalTo("file"));
    }

    @Test
    void aTaskComesOfIt() {
        String id = registered("report", "关于示例难题的报告", "特此报告。");
        Map<String, Object> task =
                Map.of("source", "office", "title", "示例：解决难题", "lead", "kjj", "deadline", "2999-12-31", "kind", "示例");
        String raised = office().body(Map.of("version", 4, "task", task))
                .post(MATTERS + '/' + id + "/task")
                .then()
                .statusCode(200)
                .body("history[4].move", equalTo("raise-task"))
                .extract()
                .path("history[4].content.task");
        office().get("/api/tasks/" + raised)
                .then()
                .statusCode(200)
                .body("line.task.title", equalTo("示例：解决难题"))
                .body("line.task.state", equalTo("to-issue"));
    }

    @Test
    void listsAreFilteredAndPaged() {
        String request = draft("request", "示例一", "妥否，请批示。").getString("id");
        String report = draft("report", "示例二", "特此报告。").getString("id");
        move(clerk(), report, "submit", 1, null).statusCode(200);
        assertThat(ids(clerk(), "?kind=request&state=draft")).contains(request).doesNotContain(report);
        assertThat(ids(leader(), "?unit=kjj&state=to-sign")).contains(report).doesNotContain(request);
        assertThat(ids(leader(), "?unit=gxj")).doesNotContain(request, report);
        clerk().get(MATTERS + "?size=1")
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(report))
                .body("items[0].title", equalTo("示例二"))
                .body("items[0].moves", hasItem("withdraw"))
                .body("items[0].moves", not(hasItem("sign")));
        clerk().get(MATTERS + "?page=1000").then().body("items", empty()).body("total", not(equalTo(0)));
        clerk().get(MATTERS + "?state=gone").then().statusCode(400).body("field", equalTo("state"));
    }

    private static String registered(String kind, String title, String body) {
        String id = draft(kind, title, body).getString("id");
        move(clerk(), id, "submit", 1, null).statusCode(200);
        move(reviewer(), id, "sign", 2, null).statusCode(200);
        move(office(), id, "register", 3, null).statusCode(200);
        return id;
    }

    private static JsonPath draft(String kind, String title, String body) {
        return post(clerk(), paper(kind, title, body, "朝示科〔2026〕3号"))
                .statusCode(201)
                .body("state", equalTo("draft"))
                .body("unit", equalTo("kjj"))
                .extract()
                .jsonPath();
    }

    private static Map<String, Object> paper(String kind, String title, String body, String documentNo) {
        Map<String, Object> paper = new HashMap<>(Map.of("title", title, "body", body, "addressedTo", "区委科技委员会"));
        paper.put("documentNo", documentNo);
        return Map.of("kind", kind, "paper", paper);
    }

    private static ValidatableResponse post(RequestSpecification as, Map<String, Object> body) {
        return as.body(body).post(MATTERS).then();
    }

    private static ValidatableResponse edit(
            RequestSpecification as, String id, int version, String title, String body) {
        return as.body(Map.of("version", version, "paper", Map.of("title", title, "body", body, "addressedTo", "示例")))
                .put(MATTERS + '/' + id)
                .then();
    }

    private static ValidatableResponse move(
            RequestSpecification as, String id, String move, int version, Map<String, Object> content) {
        Map<String, Object> body = new HashMap<>(Map.of("version", version));
        body.put("content", content);
        return as.body(body).post(MATTERS + '/' + id + "/moves/" + move).then();
    }

    private static ValidatableResponse attach(RequestSpecification as, String id, int version) {
        return as.contentType(ContentType.MULTIPART)
                .multiPart("file", "example.pdf", PDF.getBytes(UTF_8), "application/octet-stream")
                .multiPart("version", Integer.toString(version))
                .post(MATTERS + '/' + id + "/attachments")
                .then();
    }

    private static List<String> ids(RequestSpecification as, String query) {
        return as.get(MATTERS + query).jsonPath().getList("items.id", String.class);
    }

    private static RequestSpecification clerk() {
        return as("kjj.clerk", "kjj", "clerk");
    }

    private static RequestSpecification reviewer() {
        return as("kjj.reviewer", "kjj", "reviewer");
    }

    private static RequestSpecification office() {
        return as("kwb.supervisor", "kwb", "supervisor");
    }

    private static RequestSpecification leader() {
        return as("leader", "qzf", "leader");
    }

    private static RequestSpecification as(String name, String unit, String... roles) {
        return given().auth().oauth2(Issuer.token(name, unit, roles)).contentType(ContentType.JSON);
    }
}
