package cn.chaoyang.scorecard.journey;

import static org.hamcrest.Matchers.oneOf;

import com.microsoft.playwright.Page;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A bureau's reviewer: sends one record back with a reason, and accepts it once it is mended. */
@ExtendWith(InABrowser.class)
class ReviewerIT {

    private static final String EVENTS = "/api/innovation/events";

    private final Browser browser;

    ReviewerIT(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @EnumSource
    void shouldReturnARecordAndAcceptTheMendedOne(Device device) {
        // Given what a clerk has submitted
        String name = "示例路演（" + Instant.now() + "）";
        String record =
                submitted(ok("/", Map.of("content", Map.of("kind", "ROADSHOW", "name", name, "heldOn", "2026-10-21"))));
        Page page = browser.logIn("kjj.reviewer", "/work", device);
        Screen screen = Screen.of(page, device).shouldSay(name).look("reviewer-1-work");

        // When
        screen.open(name)
                .look("reviewer-2-record")
                .ask("退回")
                .fill("退回理由", "日期与佐证不一致")
                .look("reviewer-3-return")
                .confirm();
        screen.shouldSay("退回理由：日期与佐证不一致");
        submitted(Account.as("kjj.clerk").get(EVENTS + "/" + record).jsonPath());
        page.reload();
        screen.press("通过");

        // Then
        screen.shouldSay("已通过").look("reviewer-4-accepted");
    }

    private static JsonPath ok(String path, Object body) {
        return Account.as("kjj.clerk")
                .body(body)
                .post(EVENTS + (path.equals("/") ? "" : path))
                .then()
                .statusCode(oneOf(200, 201))
                .extract()
                .jsonPath();
    }

    /** The record's id. */
    private static String submitted(JsonPath draft) {
        String id = draft.getString("recordId");
        ok("/" + id + "/submit", Map.of("lock", draft.getInt("open.lock")));
        return id;
    }
}
