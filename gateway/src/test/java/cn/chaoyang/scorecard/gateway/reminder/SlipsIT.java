package cn.chaoyang.scorecard.gateway.reminder;

import static cn.chaoyang.scorecard.gateway.support.Supervision.CLERK;
import static cn.chaoyang.scorecard.gateway.support.Supervision.OFFICE;
import static cn.chaoyang.scorecard.gateway.support.Supervision.REVIEWER;
import static cn.chaoyang.scorecard.gateway.support.Supervision.as;
import static cn.chaoyang.scorecard.gateway.support.Supervision.inProgress;
import static cn.chaoyang.scorecard.gateway.support.Supervision.slips;
import static cn.chaoyang.scorecard.gateway.support.Supervision.submit;
import static cn.chaoyang.scorecard.gateway.support.Supervision.take;
import static cn.chaoyang.scorecard.gateway.support.Supervision.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.chaoyang.scorecard.gateway.access.AccessIT;
import cn.chaoyang.scorecard.gateway.ladder.Letter;
import cn.chaoyang.scorecard.testing.Issuer;
import cn.chaoyang.scorecard.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Letters about what is due: issued once, answered, and at an end when it is done. */
@QuarkusTest
@TestProfile(AccessIT.WithoutLogs.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(Issuer.class)
class SlipsIT {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Inject
    DueSweep sweep;

    @Test
    void aLetterIsIssuedOnceHoweverOftenAndFromWhereverOneLooks() {
        // Given
        String id = inProgress("示例：同时提醒", today.plusDays(10));

        // When two look at the same time, and one of them again
        CompletableFuture<List<Slip>> one = CompletableFuture.supplyAsync(() -> sweep.run(today));
        CompletableFuture<List<Slip>> other = CompletableFuture.supplyAsync(() -> sweep.run(today));
        List<Slip> issued = Stream.of(one.join(), other.join(), sweep.run(today))
                .flatMap(List::stream)
                .filter(slip -> slip.subject().equals(id))
                .toList();

        // Then there is one letter, with its number, its words and one notice
        assertThat(issued).extracting(Slip::letter).containsExactly(Letter.REMINDER);
        JsonPath slips = slips(id);
        assertThat(slips.getList("letter")).containsExactly("reminder");
        assertThat(slips.getMap("[0]"))
                .containsEntry("obligation", "task")
                .containsEntry("unit", "kjj")
                .containsEntry("colour", "blue")
                .containsEntry("due", today.plusDays(10).toString())
                .containsEntry("issuedOn", today.toString())
                .containsEntry("answeredAt", null);
        assertThat(told(CLERK, "示例：同时提醒")).containsExactly("reminder", "task-issued");
        as(CLERK)
                .get("/api/slips/" + issued.get(0).id())
                .then()
                .statusCode(200)
                .body("letter.heading", equalTo("提醒函"))
                .body("letter.number", equalTo(issued.get(0).number()))
                .body("letter.to", equalTo("区科技局"))
                .body("letter.from", equalTo("区科委会办公室"))
                .body("letter.paragraphs[0]", containsString("你单位牵头的“示例：同时提醒”（编号" + id + "），将于"))
                .body("answerable", equalTo(true));
    }

    @Test
    void numbersRunWithoutGapsInTheYearForEachLetter() {
        inProgress("示例：编号一", today.plusDays(5));
        inProgress("示例：编号二", today.plusDays(5));

        sweep.run(today);

        JsonPath all = as(OFFICE).get("/api/slips").jsonPath();
        List<Integer> numbers = all.getList(
                "findAll { it.letter == 'reminder' && it.issuedOn.startsWith('%d') }.no".formatted(today.getYear()));
        assertThat(numbers).hasSizeGreaterThanOrEqualTo(2);
        assertThat(numbers.stream().sorted().toList())
                .isEqualTo(Stream.iterate(1, no -> no + 1).limit(numbers.size()).toList());
    }

    @Test
    void aMonthThatNobodyHasSignedIsUrgedInTheNext() {
        YearMonth month = YearMonth.from(today);

        sweep.run(month.plusMonths(1).atDay(15));

        assertThat(slips(month.toString()).getList("findAll { it.unit == 'kx' }.letter"))
                .contains("circular");
    }

    @Test
    void whoeverWasAwayForWeeksSendsTheGravestLetterOnly() {
        String id = inProgress("示例：停机之后", today.plusDays(1));

        sweep.run(today.plusDays(40));
        sweep.run(today.plusDays(41));

        JsonPath slips = slips(id);
        assertThat(slips.getList("letter")).containsExactly("circular");
        assertThat(slips.getList("colour")).containsExactly("red");
        assertThat(told(OFFICE, "示例：停机之后")).contains("circular");
        as(CLERK)
                .get("/api/slips/" + slips.getLong("[0].id"))
                .then()
                .body("letter.paragraphs[0]", containsString("尚未报请销号"))
                .body("letter.paragraphs[1]", containsString("现予通报"));
    }

    @Test
    void onceItIsFiledNothingFurtherIsIssuedAndWhatWasIsAtAnEnd() {
        // Given a task that was reminded of
        String id = inProgress("示例：报送即止", today.plusDays(3));
        sweep.run(today);
        assertThat(slips(id).getList("answeredAt")).containsOnlyNulls();

        // When it is handed in
        submit(id);
        sweep.run(today.plusDays(4));
        sweep.run(today.plusDays(60));

        // Then
        JsonPath slips = slips(id);
        assertThat(slips.getList("letter")).containsExactly("reminder");
        assertThat(slips.getList("answeredAt")).hasSize(1).doesNotContainNull();
        assertThat(slips.getList("answer")).containsOnlyNulls();

        // And when it comes back unfinished, the ladder goes on where it was
        take(id, "return", REVIEWER, Map.of("reason", "示例：佐证不全")).statusCode(200);
        sweep.run(today.plusDays(60));
        assertThat(slips(id).getList("letter")).containsExactly("circular", "reminder");
    }

    @Test
    void aUnitAnswersItsLetterOnceAndTheOfficeIsTold() {
        // Given
        String id = inProgress("示例：反馈", today.plusDays(2));
        sweep.run(today);
        long slip = slips(id).getLong("[0].id");

        // Then nobody else answers, nor sees it
        answer(slip, "xcb.clerk", "示例").statusCode(404).body("type", endsWith("unknown-slip"));
        answer(slip, OFFICE, "示例").statusCode(403);
        answer(slip, CLERK, " ").statusCode(422).body("field", equalTo("text"));
        answer(slip, CLERK, "示".repeat(1001)).statusCode(422);
        answer(slip, CLERK, "示例：已安排专人，下周完成。")
                .statusCode(200)
                .body("slip.answer", equalTo("示例：已安排专人，下周完成。"))
                .body("slip.answeredBy", equalTo(CLERK))
                .body("answerable", equalTo(false));
        answer(slip, REVIEWER, "示例：再来").statusCode(409).body("type", endsWith("slip-answered"));
        assertThat(told(OFFICE, "示例：反馈")).contains("slip-answered");
        assertThat(as("xcb.clerk").get("/api/slips").jsonPath().getList("subject"))
                .doesNotContain(id);
        assertThat(as("qzf.leader").get("/api/slips").jsonPath().getList("subject"))
                .contains(id);
    }

    @Test
    void anotherDeadlineBeginsTheLadderAnew() {
        // Given a task that was reminded of, and is given more time
        String id = inProgress("示例：延期", today.plusDays(2));
        sweep.run(today);
        take(
                        id,
                        "ask-extension",
                        CLERK,
                        Map.of(
                                "reason",
                                "示例",
                                "content",
                                Map.of("deadline", today.plusDays(100).toString())))
                .statusCode(200);
        take(id, "grant-extension", OFFICE).statusCode(200);

        // When
        sweep.run(today.plusDays(30));
        sweep.run(today.plusDays(85));

        // Then
        JsonPath slips = slips(id);
        assertThat(slips.getList("letter")).containsExactly("reminder", "reminder");
        assertThat(slips.getList("due"))
                .containsExactly(
                        today.plusDays(100).toString(), today.plusDays(2).toString());
        assertThat(slips.getString("[0].answeredAt")).isNull();
        assertThat(slips.getString("[1].answeredAt")).isNotNull();
        assertThat(told(CLERK, "示例：延期")).containsExactly("reminder", "extension-granted", "reminder", "task-issued");
    }

    @Test
    void theOfficeSetsTheLadderAndMilestonesFollowIt() {
        // Given
        as(OFFICE)
                .get("/api/ladders")
                .then()
                .body("obligation", equalTo(List.of("task", "milestone", "month")))
                .body("[0].rungs.letter", equalTo(List.of("reminder", "urging", "circular")))
                .body("[0].rungs.offset", equalTo(List.of(-15, 1, 30)))
                .body("[2].rungs.working", equalTo(List.of(true, true, true)));
        decide(rung(-400)).statusCode(422).body("field", equalTo("offset"));
        as(OFFICE)
                .body(ladder(rung(-7)))
                .post("/api/indicators/I10/decisions")
                .then()
                .statusCode(422)
                .body("field", equalTo("indicator"));

        // When
        decide(rung(-7)).statusCode(201).body("kind", equalTo("ladder")).body("indicator", nullValue());
        as(OFFICE).get("/api/ladders").then().body("[1].rungs.colour", equalTo(List.of("orange")));

        // Then a milestone gets that letter, until it is reached
        String id = inProgress("示例：节点", today.plusDays(200));
        take(
                        id,
                        "break-down",
                        CLERK,
                        Map.of(
                                "content",
                                Map.of(
                                        "milestones",
                                        List.of(Map.of(
                                                "id",
                                                "m1",
                                                "title",
                                                "示例：完成选址",
                                                "due",
                                                today.plusDays(3).toString())))))
                .statusCode(200);
        sweep.run(today);
        JsonPath slips = slips(id);
        assertThat(slips.getList("subject")).containsExactly(id + "/m1");
        assertThat(slips.getList("letter")).containsExactly("urging");
        assertThat(slips.getList("colour")).containsExactly("orange");
        take(id, "reach", CLERK, Map.of("content", Map.of("milestone", "m1", "on", today.toString())))
                .statusCode(200);
        sweep.run(today.plusDays(90));
        assertThat(slips(id).getList("answeredAt")).hasSize(1).doesNotContainNull();

        // And no indicator's history speaks of ladders
        assertThat(as(OFFICE).get("/api/indicators/I11/decisions").jsonPath().getList("history.kind"))
                .doesNotContain("ladder");
    }

    private static Map<String, Object> rung(int offset) {
        return Map.of(
                "letter", "urging", "colour", "orange", "offset", offset, "working", false, "to", List.of("owner"));
    }

    private static Map<String, Object> ladder(Map<String, Object> rung) {
        return Map.of(
                "kind",
                "ladder",
                "content",
                Map.of("obligation", "milestone", "rungs", List.of(rung)),
                "reason",
                "示例：调整督办阶梯");
    }

    private static ValidatableResponse decide(Map<String, Object> rung) {
        return as(OFFICE).body(ladder(rung)).post("/api/decisions").then();
    }

    private static ValidatableResponse answer(long slip, String account, String text) {
        return as(account)
                .body(Map.of("text", text))
                .post("/api/slips/" + slip + "/answer")
                .then();
    }
}
