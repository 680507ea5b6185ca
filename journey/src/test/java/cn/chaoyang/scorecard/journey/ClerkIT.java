package cn.chaoyang.scorecard.journey;

import com.microsoft.playwright.Page;
import java.time.Instant;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A bureau clerk between other duties: files a record, reports a month's progress with a photo, and asks to close a task. */
@ExtendWith(InABrowser.class)
class ClerkIT {

    private final Browser browser;

    ClerkIT(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @EnumSource
    void shouldFileARecord(Device device) {
        // Given
        String name = "示例宣讲会（" + Instant.now() + "）";
        Page page = browser.logIn("kjj.clerk", "/registers/innovation/events", device);
        Screen screen = Screen.of(page, device).look("clerk-1-register");

        // When
        screen.follow("新建")
                .choose("类别", "ROADSHOW")
                .fill("名称", name)
                .fill("日期", "2026-10-20")
                .look("clerk-2-new-record")
                .press("保存");

        // Then
        screen.shouldSay(name).press("提交审核").shouldSay("待审核").look("clerk-3-submitted");
    }

    @ParameterizedTest
    @EnumSource
    void shouldReportProgressWithAPhotoAndAskToClose(Device device) {
        // Given a task that waits for this month's words
        String task = device == Device.DESK ? "W06-01" : "W06-02";
        Page page = browser.logIn("kjj.clerk", "/work", device);
        Screen screen = Screen.of(page, device).look("clerk-4-work");
        screen.go("/tasks/" + task);

        // When
        screen.press("报进展")
                .fill("进展情况", "示例：方案已报审，正在会签。")
                .fill("下步措施", "示例：下月印发。")
                .upload("take-photo", new Photo("photo.jpg"))
                .shouldSay("照片-")
                .look("clerk-5-report");
        page.getByTestId("send-report").click();

        // Then its words and the photo are there
        screen.shouldSay("示例：方案已报审，正在会签。").shouldSay("照片-").look("clerk-6-reported");

        // and the unit's reviewer has it
        screen.ask("报请销号").confirm();
        screen.shouldSay("待审核").look("clerk-7-to-review");
    }
}
