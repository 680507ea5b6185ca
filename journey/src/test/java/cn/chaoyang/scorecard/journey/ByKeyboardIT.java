package cn.chaoyang.scorecard.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people do, without touching a mouse. */
@ExtendWith(InABrowser.class)
class ByKeyboardIT {

    private final Browser browser;

    ByKeyboardIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void shouldFileARecordAndAcceptIt() {
        // Given
        String name = "示例键盘活动（" + Instant.now() + "）";
        Page clerk = browser.logIn("kjj.clerk", "/registers/innovation/events");
        assertThat(clerk.locator("[role=grid]")).isVisible();

        // When a clerk writes it and hands it in
        Keys keys = new Keys(clerk).to("新建").press("Enter");
        assertThat(clerk.getByLabel("名称").first()).isVisible();
        keys.to("类别").press("ArrowDown").press("ArrowDown");
        keys.to("名称").type(name);
        keys.to("日期").type("2026-10-22").press("Enter");
        keys.press("Escape");
        keys.to("保存").press("Enter");
        assertThat(clerk.locator("h1")).containsText(name);
        keys.to("提交审核").press("Enter");
        assertThat(clerk.locator("main")).containsText("待审核");

        // and a reviewer takes it
        Page reviewer = browser.logIn(
                "kjj.reviewer", clerk.url().substring(Browser.url("").length()));
        assertThat(reviewer.locator("h1")).containsText(name);
        new Keys(reviewer).to("通过").press("Enter");

        // Then
        assertThat(reviewer.locator("main")).containsText("已通过");
    }

    @Test
    void shouldReportProgress() {
        // Given
        Page clerk = browser.logIn("kjj.clerk", "/tasks/W06-03");
        assertThat(clerk.getByText("报进展").first()).isVisible();

        // When
        Keys keys = new Keys(clerk).to("报进展").press("Enter");
        assertThat(clerk.getByLabel("进展情况").first()).isVisible();
        keys.to("进展情况").press("Control+a").type("示例：键盘填报。");
        keys.to("报进展").press("Enter");

        // Then
        assertThat(clerk.locator("main")).containsText("示例：键盘填报。");
    }

    @Test
    void shouldOpenAnIndicatorAndComeBackToWhereItWas() {
        // Given
        Page leader = browser.logIn("leader", "/");
        assertThat(leader.getByTestId("value-I10")).isVisible();

        // When
        new Keys(leader).to("高新技术企业").press("Enter");
        assertThat(leader).hasURL(Pattern.compile("/indicators/I10"));

        // Then the focus is at the head of the page, and on going back at what was followed
        assertThat(leader.locator("h1")).isFocused();
        leader.goBack();
        assertThat(leader.getByTestId("indicator-I10").locator("a").first()).isFocused();
    }
}
