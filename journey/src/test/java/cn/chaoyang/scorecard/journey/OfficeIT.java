package cn.chaoyang.scorecard.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The office (区科委办): raises a task and hands it out, looks into a locked month, and makes a report of it. */
@ExtendWith(InABrowser.class)
class OfficeIT {

    private final Browser browser;

    OfficeIT(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @EnumSource
    void shouldRaiseATaskAndHandItOut(Device device) {
        // Given
        String title = "示例：汇总企业诉求清单（" + Instant.now() + "）";
        Page page = browser.logIn("kwb.supervisor", "/tasks", device);
        Screen screen = Screen.of(page, device).look("office-1-tasks");

        // When
        screen.ask("立项")
                .fill("任务内容", title)
                .choose("牵头单位", "gxj")
                .fill("完成时限", Lock.openMonth().plusMonths(3).atEndOfMonth().toString())
                .look("office-2-raise");
        page.getByTestId("confirm").click();
        screen.shouldSay("待交办").ask("交办").confirm();

        // Then the unit has it to sign
        screen.shouldSay("待签收").look("office-3-issued");
        Page unit = browser.logIn("gxj.clerk", "/work", device);
        assertThat(unit.getByText(title).first()).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void shouldMakeAReportOfALockedMonth(Device device) {
        // Given a quarter that has ended with a locked month
        Lock quarter = Lock.ofAQuarter();
        String month = Lock.last().month().toString();
        Page page = browser.logIn("kwb.supervisor", "/months/" + month, device);
        Screen screen = Screen.of(page, device).shouldSay(month).look("office-4-month");

        // When
        screen.go("/reports")
                .look("office-5-reports")
                .ask("生成报告")
                .choose("种类", "bulletin")
                .choose("封账", quarter.id());
        page.getByTestId("confirm").click();

        // Then
        page.waitForURL("**/reports/" + quarter.month() + "-*");
        screen.shouldSay("进展").look("office-6-bulletin");
    }
}
