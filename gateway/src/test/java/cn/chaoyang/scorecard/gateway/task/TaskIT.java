package cn.chaoyang.scorecard.gateway.task;

import static cn.chaoyang.scorecard.gateway.ledger.Facts.INNOVATION;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.certificate;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.enterprise;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.fact;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import cn.chaoyang.scorecard.gateway.support.Bureaus;
import cn.chaoyang.scorecard.gateway.support.Log;
import cn.chaoyang.scorecard.testing.Issuer;
import cn.chaoyang.scorecard.testing.KafkaResource;
import cn.chaoyang.scorecard.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tasks as their people work on them. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(Issuer.class)
@QuarkusTestResource(value = Bureaus.class, restrictToAnnotatedClass = true)
class TaskIT {

    @Test
    void everyWorkItemOfThePlanIsATask() {
        as(Somebody.LEADER)
                .get("/api/tasks")
                .then()
                .statusCode(200)
                .body("findAll { it.task.source == 'plan' }", hasSize(69))
                .body("find { it.task.id == 'W02-04' }.task.title", equalTo("推动校企共建“大学生实训基地”"))
                .body(
                        "find { it.task.id == 'W01-04' }.task.title",
                        equalTo("前沿技术赋能新兴产业培育。依托中科院应化所、长春理工大学国家重点实验室，抢抓新材料、光电信息等产业布局"))
                .body("find { it.task.id == 'W02-04' }.task.lead", equalTo("rsj"))
                .body("find { it.task.id == 'W02-04' }.task.co", contains("rcb"))
                .body("find { it.task.id == 'W00-05' }.task.lead", equalTo("kwb"))
                .body("task.deadline", everyItem(notNullValue()));
        as(Somebody.LEADER)
                .get("/api/tasks/W02-04")
                .then()
                .body("trackables.name", contains("大学生实训基地数（挂牌）", "年实训人次"))
                .body("trackables[0].records", equalTo("/registers/talent/bases"));
        as(Somebody.LEADER).get("/api/tasks/W99-01").then().statusCode(404).body("type", endsWith("unknown-task"));
    }

    @Test
    void unitsReportToTheLeadAndTheOfficeChecks() {
        // Given a task that was issued and signed for
        String id = inProgress("示例：两级报送");

        // When the unit that takes part reports, and the lead sums it up
        take(id, "report", Somebody.CO_CLERK, words("示例：已对接三家企业。")).statusCode(200);
        take(id, "report", Somebody.LEAD_CLERK, words("示例：方案已定，配合单位已对接三家企业。"))
                .statusCode(200)
                .body("line.task.progress.unit", containsInAnyOrder("gxj", "kjj"));

        // Then it is not closed without evidence, by one person, or unchecked
        take(id, "submit", Somebody.LEAD_CLERK, Map.of()).statusCode(422).body("type", endsWith("no-evidence"));
        attach(id, Somebody.LEAD_CLERK, record("evidence-a"));
        take(id, "submit", Somebody.LEAD_REVIEWER, Map.of())
                .statusCode(200)
                .body("line.task.state", equalTo("to-review"))
                .body("line.moves", not(hasItem("approve")));
        take(id, "approve", Somebody.LEAD_REVIEWER, Map.of()).statusCode(403).body("type", endsWith("same-person"));
        take(id, "retract", Somebody.LEAD_CLERK, Map.of()).statusCode(200);
        take(id, "submit", Somebody.LEAD_CLERK, Map.of()).statusCode(200);
        take(id, "return", Somebody.LEAD_REVIEWER, Map.of()).statusCode(422).body("field", equalTo("reason"));
        take(id, "approve", Somebody.LEAD_REVIEWER, Map.of()).statusCode(200);
        take(id, "close", Somebody.LEAD_REVIEWER, Map.of()).statusCode(403);
        take(id, "reject", Somebody.OFFICE, Map.of("reason", "示例：佐证看不清"))
                .statusCode(200)
                .body("line.task.state", equalTo("in-progress"));
        take(id, "submit", Somebody.LEAD_CLERK, Map.of()).statusCode(200);
        take(id, "approve", Somebody.LEAD_REVIEWER, Map.of()).statusCode(200);
        take(id, "close", Somebody.OFFICE, Map.of())
                .statusCode(200)
                .body("line.task.state", equalTo("closed"))
                .body("line.moves", containsInAnyOrder("withdraw-evidence", "reopen"))
                .body(
                        "history.move",
                        contains(
                                "raise", "issue", "sign", "report", "report", "attach", "submit", "retract", "submit",
                                "approve", "reject", "submit", "approve", "close"))
                .body("history.find { it.move == 'reject' }.reason", equalTo("示例：佐证看不清"));
    }

    @Test
    void whatRestsOnAWithdrawnRecordIsOpenAgain() throws Exception {
        // Given a closed task that rests on a record of a register
        String id = inProgress("示例：撤回佐证");
        attach(id, Somebody.LEAD_CLERK, record("evidence-b"));
        take(id, "submit", Somebody.LEAD_CLERK, Map.of()).statusCode(200);
        take(id, "approve", Somebody.LEAD_REVIEWER, Map.of()).statusCode(200);
        take(id, "close", Somebody.OFFICE, Map.of()).statusCode(200);

        // When its owner withdraws the record
        append(2, "evidence-b", false);

        // Then the task is open, by the system, and says why
        await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> as(Somebody.LEADER)
                .get("/api/tasks/" + id)
                .then()
                .body("line.task.state", equalTo("in-progress"))
                .body("line.task.evidence", empty())
                .body("history[-1].by", equalTo("system"))
                .body("history[-1].reason", equalTo("登记册中的这条记录已撤回")));
        take(id, "attach", Somebody.LEAD_CLERK, Map.of("content", record("evidence-b")))
                .statusCode(422)
                .body("field", equalTo("id"));
    }

    @Test
    void aFileIsEvidenceAndAFileThatIsNoneIsNotKept() {
        // Given
        String id = inProgress("示例：附件佐证");

        // When a document and something else are uploaded
        upload(id, Somebody.CO_CLERK, "minutes.pdf", "%PDF-1.7 示例")
                .statusCode(200)
                .body("line.task.evidence.name", contains("minutes.pdf"))
                .body("line.task.evidence.unit", contains("gxj"));
        upload(id, Somebody.LEAD_CLERK, "table.pdf", "not a document").statusCode(415);
        upload(id, Somebody.CLERK_ELSEWHERE, "table.pdf", "%PDF-1.7 示例").statusCode(403);

        // Then the one is there, for whoever reads tasks
        String file = as(Somebody.LEADER).get("/api/tasks/" + id).path("line.task.evidence[0].id");
        assertThat(as(Somebody.REVIEWER_ELSEWHERE)
                        .get("/api/attachments/" + file)
                        .then()
                        .statusCode(200)
                        .header("Content-Disposition", containsString("filename*=UTF-8''minutes.pdf"))
                        .extract()
                        .asByteArray())
                .isEqualTo("%PDF-1.7 示例".getBytes(StandardCharsets.UTF_8));
        take(
                        id,
                        "withdraw-evidence",
                        Somebody.LEAD_CLERK,
                        Map.of("reason", "示例：传错了", "content", Map.of("evidence", file)))
                .statusCode(200)
                .body("line.task.evidence", empty());
    }

    @Test
    void aTaskThatHasMovedOnIsLookedAtAgain() {
        String id = raise("示例：并发");
        take(id, "issue", Somebody.OFFICE, Map.of()).statusCode(200);
        as(Somebody.LEAD_CLERK)
                .header("Accept-Language", "en")
                .body(Map.of("version", 1))
                .post("/api/tasks/" + id + "/moves/sign")
                .then()
                .statusCode(409)
                .body("type", endsWith("task-moved"))
                .body("detail", containsString("has moved on since you looked at it"));
        as(Somebody.LEAD_CLERK)
                .body(Map.of("version", 2, "content", Map.of("no", "such thing")))
                .post("/api/tasks/" + id + "/moves/sign")
                .then()
                .statusCode(422);
        as(Somebody.LEAD_CLERK)
                .body(Map.of("version", 2))
                .post("/api/tasks/" + id + "/moves/recover")
                .then()
                .statusCode(422)
                .body("field", equalTo("move"));
        as(Somebody.LEAD_CLERK)
                .body(Map.of("version", "示例"))
                .post("/api/tasks/" + id + "/moves/sign")
                .then()
                .statusCode(400)
                .body("type", endsWith("malformed"))
                .body("field", equalTo("version"));
    }

    @Test
    void manyAreIssuedAtOnceOrNone() {
        String first = raise("示例：批量一");
        String second = raise("示例：批量二");
        as(Somebody.OFFICE)
                .body(Map.of("move", "issue", "tasks", List.of(seen(first, 1), seen(second, 7))))
                .post("/api/tasks/moves")
                .then()
                .statusCode(409);
        assertThat(state(first)).isEqualTo("to-issue");
        as(Somebody.OFFICE)
                .body(Map.of("move", "issue", "tasks", List.of(seen(first, 1), seen(second, 1))))
                .post("/api/tasks/moves")
                .then()
                .statusCode(200)
                .body("task.state", contains("to-sign", "to-sign"));
    }

    @Test
    void anExtensionMovesTheDeadlineAndALeaderEnds() {
        String id = inProgress("示例：延期");
        String later = today().plusDays(120).toString();
        take(
                        id,
                        "ask-extension",
                        Somebody.LEAD_CLERK,
                        Map.of("reason", "示例：招标流标", "content", Map.of("deadline", later)))
                .statusCode(200)
                .body("line.task.extension", equalTo(later))
                .body("line.task.deadline", equalTo(today().plusDays(60).toString()));
        take(id, "grant-extension", Somebody.LEAD_REVIEWER, Map.of()).statusCode(403);
        take(id, "grant-extension", Somebody.OFFICE, Map.of())
                .statusCode(200)
                .body("line.task.deadline", equalTo(later));
        take(id, "end", Somebody.LEADER, Map.of()).statusCode(409).body("type", endsWith("not-this-step"));
        take(id, "propose-end", Somebody.OFFICE, Map.of("reason", "示例：项目取消"))
                .statusCode(200)
                .body("line.task.ending", equalTo("示例：项目取消"));
        take(id, "end", Somebody.OFFICE, Map.of()).statusCode(403);
        take(id, "end", Somebody.LEADER, Map.of())
                .statusCode(200)
                .body("line.task.state", equalTo("terminated"))
                .body("line.moves", empty());
    }

    @Test
    void everythingOfAColleagueIsHandedOverAtOnce() {
        String first = inProgress("示例：交接一");
        String second = inProgress("示例：交接二");
        for (String id : List.of(first, second)) {
            take(
                            id,
                            "assign",
                            Somebody.LEAD_CLERK,
                            Map.of(
                                    "content",
                                    Map.of(
                                            "unit",
                                            "kjj",
                                            "persons",
                                            List.of(
                                                    person("owner", "示例甲", "kjj.leaving"),
                                                    person("liaison-a", "示例乙", "kjj.clerk")))))
                    .statusCode(200);
        }
        Map<String, String> order =
                Map.of("from", "kjj.leaving", "name", "示例丙", "account", "kjj.coming", "reason", "示例：岗位调整");
        as(Somebody.LEAD_CLERK).body(order).post("/api/handovers").then().statusCode(403);
        as(Somebody.REVIEWER_ELSEWHERE)
                .body(order)
                .post("/api/handovers")
                .then()
                .statusCode(200)
                .body("tasks", empty());
        as(Somebody.LEAD_REVIEWER)
                .body(order)
                .post("/api/handovers")
                .then()
                .statusCode(200)
                .body("tasks", hasItems(first, second));
        as(Somebody.LEADER)
                .get("/api/tasks/" + first)
                .then()
                .body("line.task.persons.find { it.duty == 'owner' }.name", equalTo("示例丙"))
                .body("line.task.persons.find { it.duty == 'owner' }.account", equalTo("kjj.coming"))
                .body("line.task.persons.find { it.duty == 'liaison-a' }.name", equalTo("示例乙"))
                .body("history[-1].reason", equalTo("示例：岗位调整"));
    }

    @Test
    void aMonthIsSignedWithWordsForEveryTask() {
        // Given a unit with two tasks it has taken on
        String one = inProgress("示例：月报一", "nyj");
        String other = inProgress("示例：月报二", "nyj");
        String month = "/api/months/" + month();

        // When it has spoken of one only
        take(one, "report", "nyj", "clerk", words("示例：已完成选址。")).statusCode(200);

        // Then it cannot sign, until it has said that nothing changed with the other
        as("nyj", "reviewer")
                .body(Map.of("zero", false))
                .post(month + "/sign-offs")
                .then()
                .statusCode(422)
                .body("type", endsWith("texts-missing"))
                .body("detail", containsString(other))
                .body("detail", not(containsString(one)));
        as("nyj", "clerk")
                .post(month + "/unchanged")
                .then()
                .statusCode(200)
                .body(
                        "units.find { it.unit == 'nyj' }.tasks.find { it.id == '%s' }.word.text".formatted(one),
                        equalTo("示例：已完成选址。"))
                .body(
                        "units.find { it.unit == 'nyj' }.tasks.find { it.id == '%s' }.word.unchanged".formatted(other),
                        equalTo(true));
        as("nyj", "reviewer")
                .body(Map.of("zero", false))
                .post(month + "/sign-offs")
                .then()
                .statusCode(200)
                .body("units.find { it.unit == 'nyj' }.signOff.signedBy", equalTo("nyj.reviewer"));
    }

    @Test
    void aLockHoldsTheTasksAsTheyStoodAndProvesThem() {
        // Given a task with words for a month that is over
        String id = inProgress("示例：封账");
        take(id, "report", Somebody.LEAD_CLERK, words("2026-05", "示例：五月进展。")).statusCode(200);
        JsonPath lock = as(Somebody.OFFICE)
                .body(Map.of("despite", "示例"))
                .post("/api/months/2026-05/lock")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        String task = "figures.tasks.find { it.id == '%s' }.".formatted(id);
        assertThat(lock.getString(task + "text")).isEqualTo("示例：五月进展。");
        assertThat(lock.getString(task + "state")).isEqualTo("in-progress");

        // When it goes on
        take(id, "suspend", Somebody.OFFICE, Map.of("reason", "示例")).statusCode(200);

        // Then the lock stays as it is, can be computed again, and its month cannot be spoken for any more
        as(Somebody.LEADER)
                .get("/api/locks/" + lock.getString("id") + "/verification")
                .then()
                .body("intact", equalTo(true))
                .body("reproduced", equalTo(true));
        take(id, "resume", Somebody.OFFICE, Map.of()).statusCode(200).body("line.task.state", equalTo("in-progress"));
        take(id, "report", Somebody.LEAD_CLERK, words("2026-05", "示例：补报。"))
                .statusCode(409)
                .body("type", endsWith("month-locked"));
        take(id, "report", Somebody.LEAD_CLERK, words("示".repeat(201)))
                .statusCode(422)
                .body("field", equalTo("text"));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    /** A month nobody has locked. */
    private static String month() {
        return YearMonth.from(today()).toString();
    }

    private static String inProgress(String title) {
        return inProgress(title, "kjj");
    }

    private static String inProgress(String title, String lead) {
        String id = raise(title, lead);
        take(id, "issue", Somebody.OFFICE, Map.of()).statusCode(200);
        take(id, "sign", lead, "clerk", Map.of()).statusCode(200);
        return id;
    }

    private static String raise(String title) {
        return raise(title, "kjj");
    }

    private static String raise(String title, String lead) {
        return as(Somebody.OFFICE)
                .body(Map.of(
                        "source",
                        "office",
                        "title",
                        title,
                        "lead",
                        lead,
                        "co",
                        List.of("gxj"),
                        "deadline",
                        today().plusDays(60).toString()))
                .post("/api/tasks")
                .then()
                .statusCode(201)
                .body("line.task.state", equalTo("to-issue"))
                .extract()
                .path("line.task.id");
    }

    private static void attach(String id, Somebody by, Map<String, String> record) {
        append(1, record.get("id"), true);
        await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> take(id, "attach", by, Map.of("content", record))
                .statusCode(200));
    }

    private static void append(int version, String id, boolean counts) {
        try (Log log = Log.create(INNOVATION)) {
            log.append(fact(
                    INNOVATION,
                    counts
                            ? enterprise(id, version, certificate("2026-03-01", "2029-03-01"))
                            : enterprise(id, version)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> record(String id) {
        return Map.of("id", id, "register", "innovation-service/enterprise", "name", "示例企业" + id);
    }

    private static Map<String, Object> words(String text) {
        return words(month(), text);
    }

    private static Map<String, Object> words(String month, String text) {
        return Map.of("content", Map.of("month", month, "unchanged", false, "text", text, "next", "示例：抓紧推进。"));
    }

    private static Map<String, String> person(String duty, String name, String account) {
        return Map.of("unit", "kjj", "duty", duty, "name", name, "account", account);
    }

    private static Map<String, Object> seen(String id, int version) {
        return Map.of("id", id, "version", version);
    }

    private static String state(String id) {
        return as(Somebody.LEADER).get("/api/tasks/" + id).path("line.task.state");
    }

    private static ValidatableResponse upload(String id, Somebody by, String name, String content) {
        return given().auth()
                .oauth2(Issuer.token(by.login(), by.unit(), by.role().inTokens()))
                .multiPart(new MultiPartSpecBuilder(content.getBytes(StandardCharsets.UTF_8))
                        .fileName(name)
                        .controlName("file")
                        .charset(StandardCharsets.UTF_8)
                        .build())
                .post("/api/tasks/" + id + "/evidence")
                .then();
    }

    private static ValidatableResponse take(String id, String move, Somebody by, Map<String, Object> order) {
        return take(id, move, as(by), order);
    }

    private static ValidatableResponse take(
            String id, String move, String unit, String role, Map<String, Object> order) {
        return take(id, move, as(unit, role), order);
    }

    private static ValidatableResponse take(
            String id, String move, RequestSpecification by, Map<String, Object> order) {
        Map<String, Object> whole = new HashMap<>(order);
        whole.put("version", as(Somebody.LEADER).get("/api/tasks/" + id).path("line.task.version"));
        return by.body(whole).post("/api/tasks/" + id + "/moves/" + move).then();
    }

    private static RequestSpecification as(Somebody somebody) {
        return given().auth()
                .oauth2(Issuer.token(
                        somebody.login(), somebody.unit(), somebody.role().inTokens()))
                .contentType(ContentType.JSON);
    }

    private static RequestSpecification as(String unit, String role) {
        return given().auth()
                .oauth2(Issuer.token(unit + "." + role, unit, role))
                .contentType(ContentType.JSON);
    }
}
