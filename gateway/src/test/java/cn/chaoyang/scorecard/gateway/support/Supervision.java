package cn.chaoyang.scorecard.gateway.support;

import static io.restassured.RestAssured.given;

import cn.chaoyang.scorecard.testing.Issuer;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A task of 区科技局 from hand to hand, as tests need it. Accounts are {@code <unit>.<role>}. */
public final class Supervision {

    public static final String OFFICE = "kwb.supervisor";
    public static final String CLERK = "kjj.clerk";
    public static final String REVIEWER = "kjj.reviewer";

    private Supervision() {}

    public static RequestSpecification as(String account) {
        String[] parts = account.split("\\.");
        return given().auth().oauth2(Issuer.token(account, parts[0], parts[1])).contentType(ContentType.JSON);
    }

    /** Raises one, issues it and has it signed for. */
    public static String inProgress(String title, LocalDate deadline) {
        String id = raise(title, deadline);
        take(id, "issue", OFFICE).statusCode(200);
        take(id, "sign", CLERK).statusCode(200);
        return id;
    }

    public static String raise(String title, LocalDate deadline) {
        return as(OFFICE)
                .body(Map.of(
                        "source",
                        "office",
                        "title",
                        title,
                        "lead",
                        "kjj",
                        "co",
                        List.of(),
                        "deadline",
                        deadline.toString()))
                .post("/api/tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("line.task.id");
    }

    public static ValidatableResponse take(String id, String move, String account) {
        return take(id, move, account, Map.of());
    }

    public static ValidatableResponse take(String id, String move, String account, Map<String, ?> order) {
        Map<String, Object> whole = new HashMap<>(order);
        whole.put("version", task(id).get("line.task.version"));
        return as(account)
                .body(whole)
                .post("/api/tasks/" + id + "/moves/" + move)
                .then();
    }

    /** Hands it in for review, with a file as evidence. */
    public static void submit(String id) {
        as(CLERK)
                .contentType(ContentType.MULTIPART)
                .multiPart(new MultiPartSpecBuilder("%PDF-1.7 示例".getBytes(StandardCharsets.UTF_8))
                        .fileName("minutes.pdf")
                        .controlName("file")
                        .build())
                .post("/api/tasks/" + id + "/evidence")
                .then()
                .statusCode(200);
        take(id, "submit", CLERK).statusCode(200);
    }

    public static JsonPath task(String id) {
        return as(OFFICE).get("/api/tasks/" + id).jsonPath();
    }

    /** The letters about a task or a month, the newest first. */
    public static JsonPath slips(String subject) {
        return as(OFFICE)
                .queryParam("subject", subject)
                .get("/api/slips")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Of what somebody was told, the kinds of what has this title; the newest first. */
    public static List<String> told(String account, String title) {
        return as(account)
                .get("/api/notices")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .param("title", title)
                .getList("notices.findAll { it.title == title }.kind");
    }
}
