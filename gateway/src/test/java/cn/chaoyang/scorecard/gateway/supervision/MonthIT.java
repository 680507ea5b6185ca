package cn.chaoyang.scorecard.gateway.supervision;

import static cn.chaoyang.scorecard.gateway.ledger.Facts.INNOVATION;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.certificate;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.enterprise;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.fact;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.chaoyang.scorecard.contract.Fact;
import cn.chaoyang.scorecard.gateway.reminder.DueSweep;
import cn.chaoyang.scorecard.gateway.reminder.Slip;
import cn.chaoyang.scorecard.gateway.support.Bureaus;
import cn.chaoyang.scorecard.gateway.support.Log;
import cn.chaoyang.scorecard.gateway.support.MovedClock;
import cn.chaoyang.scorecard.testing.Issuer;
import cn.chaoyang.scorecard.testing.KafkaResource;
import cn.chaoyang.scorecard.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * From the first of September to the third of November 2026, by a clock that is moved: issue, sign, report, remind, escalate, lock,
 * report, correct, lock and report again. The National Day holidays lie between.
 */
@QuarkusTest
@TestProfile(MonthIT.ByAMovedClock.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(Issuer.class)
@QuarkusTestResource(value = Bureaus.class, restrictToAnnotatedClass = true)
class MonthIT {

    private static final String OFFICE = "kwb.supervisor";
    private static final String OCTOBER = "/api/months/2026-10";

    @Inject
    DueSweep sweep;

    public static class ByAMovedClock implements QuarkusTestProfile {

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(MovedClock.class);
        }
    }

    @AfterAll
    static void release() {
        MovedClock.release();
    }

    @Test
    void aMonthAndTheNext() throws Exception {
        // 1 September: a task is issued and signed for
        MovedClock.moveTo("2026-09-01T09:00");
        append(fact(INNOVATION, enterprise("a", 1, certificate("2026-03-01", "2029-03-01"))));
        awaitValue("2026-09-01", 1);
        String task = issueAndSign();

        // 15 September: half a month before it is due, its liaison is reminded, once, whoever looks
        MovedClock.moveTo("2026-09-15T08:30");
        assertThat(of(sweepTwiceAtOnce("2026-09-15"), task)).containsExactly("REMINDER BLUE kjj 2026-09-30");
        assertThat(sweep("2026-09-15")).isEmpty();
        as("kjj.clerk")
                .get("/api/notices")
                .then()
                .body("notices.kind", hasItem("reminder"))
                .body("notices.find { it.kind == 'reminder' }.title", equalTo("示例：组织高企申报培训"));
        as("kjj.reviewer").get("/api/notices").then().body("notices.kind", not(hasItem("reminder")));

        // 20 September: the unit that takes part reports, the lead sums it up
        MovedClock.moveTo("2026-09-20T10:00");
        take(task, "report", "gxj.clerk", "content", words("2026-09", "示例：已动员十家企业。"));
        take(task, "report", "kjj.clerk", "content", words("2026-09", "示例：培训方案已定，十家企业报名。"));

        // 22 September: the month is due on the 28th, three working days lie between (25 to 27 are holidays)
        assertThat(months(sweep("2026-09-21"))).isEmpty();
        assertThat(months(sweep("2026-09-22"))).hasSize(18).contains("REMINDER BLUE xcb 2026-09-28");
        MovedClock.moveTo("2026-09-28T15:00");
        signAll("/api/months/2026-09", "xcb");
        assertThat(months(sweep("2026-09-29"))).containsExactly("URGING YELLOW xcb 2026-09-28");

        // 8 October: the task is overdue since September, and the first working day after the holidays has come
        assertThat(of(sweep("2026-10-07"), task)).isEmpty();
        MovedClock.moveTo("2026-10-08T08:30");
        List<Slip> urging = sweep("2026-10-08");
        assertThat(of(urging, task)).containsExactly("URGING YELLOW kjj 2026-09-30");
        String slip = Long.toString(urging.stream()
                .filter(one -> one.subject().equals(task))
                .findFirst()
                .orElseThrow()
                .id());
        as("kjj.clerk")
                .get("/api/slips/" + slip)
                .then()
                .body("letter.heading", equalTo("督促函"))
                .body("letter.number", equalTo("〔2026〕2号"))
                .body(
                        "letter.paragraphs[0]",
                        equalTo("你单位牵头的“示例：组织高企申报培训”（编号" + task + "），应于2026年9月30日前报请销号，截至2026年10月8日尚未报请销号。"));
        as("gxj.clerk").get("/api/slips/" + slip).then().statusCode(404);
        as("kjj.clerk")
                .body(Map.of("text", "示例：场地已定，本月底完成。"))
                .post("/api/slips/" + slip + "/answer")
                .then()
                .statusCode(200)
                .body("slip.answer", equalTo("示例：场地已定，本月底完成。"));

        // 9 October: an indicator lags by now; who was urged signs, the office locks
        MovedClock.moveTo("2026-10-09T09:00");
        String lag = lagging();
        sign("xcb", "/api/months/2026-09");
        JsonPath september =
                lock("/api/months/2026-09", null).statusCode(201).extract().jsonPath();
        assertThat(september.getString("figures.tasks.find { it.id == '%s' }.text".formatted(task)))
                .isEqualTo("示例：培训方案已定，十家企业报名。");
        assertThat(september.getInt("figures.indicators.find { it.id == 'I10' }.value"))
                .isEqualTo(1);
        report(september.getString("id"), "monthly-table", List.of())
                .body(
                        "content.blocks.find { it.id == '%s.progress' }.text".formatted(task),
                        equalTo("示例：培训方案已定，十家企业报名。"));
        sweep("2026-10-09");
        as(OFFICE).get("/api/slips?subject=2026-09").then().body("findAll { it.answeredAt == null }", empty());

        // 15 October: a certificate of September comes late; 20 October: the task is filed and the ladder stops
        MovedClock.moveTo("2026-10-15T09:00");
        append(fact(INNOVATION, enterprise("b", 1, certificate("2026-09-10", "2029-09-10"))));
        awaitValue("2026-09-30", 2);
        MovedClock.moveTo("2026-10-20T09:00");
        take(task, "attach", "kjj.clerk", "content", evidence());
        take(task, "submit", "kjj.clerk", "reason", null);
        take(task, "approve", "kjj.reviewer", "reason", null);
        assertThat(of(sweep("2026-10-30"), task)).isEmpty();
        take(task, "close", OFFICE, "reason", null);
        // The other task was raised, and nobody was reminded of what nobody has issued.
        as(OFFICE).get("/api/slips?subject=" + lag).then().body("$", empty());

        // 3 November: the next lock waits for the slip of the correction
        MovedClock.moveTo("2026-11-03T09:00");
        signAll(OCTOBER, "none");
        lock(OCTOBER, null)
                .statusCode(409)
                .body("type", endsWith("corrections-open"))
                .body("detail", containsString("高新技术企业"));
        correct();
        String october = lock(OCTOBER, null)
                .statusCode(201)
                .body("figures.previous", equalTo(september.getString("id")))
                .body("figures.corrections.id", contains("I10"))
                .body("figures.corrections[0].locked", equalTo(1))
                .body("figures.corrections[0].corrected", equalTo(2))
                .body("figures.corrections[0].reason", equalTo("示例：证书于十月送达"))
                .body("despite", equalTo(null))
                .extract()
                .path("id");
        report(october, "special", List.of("I10")).body("content.blocks.text", hasItem(containsString("示例：证书于十月送达")));
        for (String lock : as("leader").get("/api/locks").jsonPath().getList("id", String.class)) {
            as("leader")
                    .get("/api/locks/" + lock + "/verification")
                    .then()
                    .body("intact", equalTo(true))
                    .body("reproduced", equalTo(true));
        }
    }

    private String issueAndSign() {
        String id = as(OFFICE)
                .body(Map.of(
                        "source", "office",
                        "title", "示例：组织高企申报培训",
                        "lead", "kjj",
                        "co", List.of("gxj"),
                        "deadline", "2026-09-30"))
                .post("/api/tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("line.task.id");
        assertThat(id).isEqualTo("D2026-001");
        take(id, "issue", OFFICE, "reason", null);
        take(id, "sign", "kjj.clerk", "reason", null);
        take(
                id,
                "assign",
                "kjj.clerk",
                "content",
                Map.of(
                        "unit",
                        "kjj",
                        "persons",
                        List.of(Map.of("unit", "kjj", "duty", "liaison-a", "name", "示例甲", "account", "kjj.clerk"))));
        return id;
    }

    /** @return the task that was raised for I10, once */
    private String lagging() {
        for (int i = 0; i < 2; i++) {
            as(OFFICE).post("/api/slips/sweep").then().statusCode(200);
        }
        return as(OFFICE)
                .get("/api/tasks?indicator=I10")
                .then()
                .body("$", hasSize(1))
                .body("[0].task.state", equalTo("to-issue"))
                .body("[0].task.lead", equalTo("kjj"))
                .body("[0].task.standing.value", equalTo(1))
                .body("[0].task.standing.required", equalTo(301))
                .body("[0].task.standing.status", equalTo("late"))
                .extract()
                .path("[0].task.id");
    }

    private void correct() {
        String slip = OCTOBER + "/corrections/I10/";
        as("kjj.clerk")
                .get(OCTOBER + "/corrections")
                .then()
                .body("indicator", contains("I10"))
                .body("[0].locked", equalTo(1))
                .body("[0].corrected", equalTo(2))
                .body("[0].covered", equalTo(false))
                .body("[0].moves", contains("draft"));
        as("kjj.clerk")
                .body(Map.of())
                .post(slip + "draft")
                .then()
                .statusCode(422)
                .body("field", equalTo("reason"));
        as("gxj.clerk").body(Map.of("reason", "示例")).post(slip + "draft").then().statusCode(403);
        as("kjj.clerk")
                .body(Map.of("reason", "示例：证书于十月送达"))
                .post(slip + "draft")
                .then()
                .statusCode(200);
        as(OFFICE).body(Map.of()).post(slip + "approve").then().statusCode(409);
        as("kjj.reviewer").body(Map.of()).post(slip + "sign").then().statusCode(200);
        as(OFFICE)
                .body(Map.of())
                .post(slip + "approve")
                .then()
                .statusCode(200)
                .body("[0].covered", equalTo(true))
                .body("[0].steps.kind", contains("draft", "sign", "approve"))
                .body("[0].moves", empty());
    }

    private void signAll(String month, String but) {
        for (String unit : as(OFFICE).get(month).jsonPath().getList("units.unit", String.class)) {
            if (!unit.equals(but)) {
                sign(unit, month);
            }
        }
    }

    private static void sign(String unit, String month) {
        as(unit + ".clerk").post(month + "/unchanged").then().statusCode(200);
        as(unit + ".reviewer")
                .body(Map.of("zero", false, "note", "示例"))
                .post(month + "/sign-offs")
                .then()
                .statusCode(200);
    }

    /** Made, printed, and the same when it is made again. */
    private static ValidatableResponse report(String lock, String kind, List<String> indicators) {
        ValidatableResponse report = as(OFFICE)
                .body(Map.of("lock", lock, "kind", kind, "indicators", indicators))
                .post("/api/reports")
                .then()
                .statusCode(201);
        String path = "/api/reports/" + report.extract().path("id");
        as(OFFICE).get(path + "/file").then().statusCode(200);
        as(OFFICE)
                .get(path + "/verification")
                .then()
                .body("intact", equalTo(true))
                .body("reproduced", equalTo(true));
        return report;
    }

    private static ValidatableResponse lock(String month, String despite) {
        Map<String, Object> order = new HashMap<>();
        order.put("despite", despite);
        return as(OFFICE).body(order).post(month + "/lock").then();
    }

    private List<Slip> sweep(String day) {
        return sweep.run(LocalDate.parse(day));
    }

    private List<Slip> sweepTwiceAtOnce(String day) throws Exception {
        ExecutorService replicas = Executors.newFixedThreadPool(2);
        try {
            Callable<List<Slip>> one = () -> sweep(day);
            List<Slip> all = new ArrayList<>();
            for (Future<List<Slip>> done : replicas.invokeAll(List.of(one, one))) {
                all.addAll(done.get());
            }
            return all;
        } finally {
            replicas.shutdownNow();
        }
    }

    private static List<String> of(List<Slip> slips, String subject) {
        return slips.stream()
                .filter(slip -> slip.subject().equals(subject))
                .map(MonthIT::line)
                .toList();
    }

    private static List<String> months(List<Slip> slips) {
        return slips.stream()
                .filter(slip -> slip.subject().equals("2026-09"))
                .map(MonthIT::line)
                .toList();
    }

    private static String line(Slip slip) {
        return slip.letter() + " " + slip.colour() + " " + slip.unit() + " " + slip.due();
    }

    private static Map<String, Object> words(String month, String text) {
        return Map.of("month", month, "unchanged", false, "text", text);
    }

    private static Map<String, String> evidence() {
        return Map.of("id", "a", "register", "innovation-service/enterprise", "name", "示例企业a");
    }

    private static void take(String id, String move, String login, String field, Object value) {
        Map<String, Object> order = new HashMap<>();
        order.put(field, value);
        order.put("version", as("leader").get("/api/tasks/" + id).path("line.task.version"));
        as(login).body(order).post("/api/tasks/" + id + "/moves/" + move).then().statusCode(200);
    }

    private static void append(Fact... facts) throws Exception {
        try (Log log = Log.create(INNOVATION)) {
            log.append(facts);
        }
    }

    private static void awaitValue(String on, int expected) {
        await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> assertThat(as("leader")
                        .queryParam("on", on)
                        .get("/api/indicators/I10")
                        .jsonPath()
                        .<Integer>get("value"))
                .isEqualTo(expected));
    }

    private static RequestSpecification as(String login) {
        String unit = "leader".equals(login) ? "qzf" : login.substring(0, login.indexOf('.'));
        String role = "leader".equals(login) ? "leader" : login.substring(login.indexOf('.') + 1);
        return given().auth().oauth2(Issuer.token(login, unit, role)).contentType(ContentType.JSON);
    }
}
