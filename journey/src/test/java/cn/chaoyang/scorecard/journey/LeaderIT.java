package cn.chaoyang.scorecard.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A leader with sixty seconds: what lags, why, what is behind it; and a word on a request. */
@ExtendWith(InABrowser.class)
class LeaderIT {

    private final Browser browser;

    LeaderIT(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @EnumSource
    void shouldSeeWhatIsBehindAnIndicatorAndComeBack(Device device) {
        // Given
        Page page = browser.logIn("leader", "/", device);
        Screen screen = Screen.of(page, device).shouldSay("高新技术企业").look("leader-1-scorecard");
        String figure = page.getByTestId("value-I10").innerText().replaceAll("\\D", "");

        // When
        screen.follow("高新技术企业").look("leader-2-indicator");

        // Then the number opens on as many records as it says
        assertThat(page.getByTestId("records-total")).hasText(figure);

        // and the way back leads to the scorecard
        page.goBack();
        assertThat(page.getByTestId("value-I10")).isVisible();
        page.goForward();
        assertThat(page.getByTestId("figure")).containsText(figure);
    }

    @ParameterizedTest
    @EnumSource
    void shouldSayAWordOnARequest(Device device) {
        // Given
        String word = "示例批示：请抓紧办理（" + Instant.now() + "）。";
        Page page = browser.logIn("leader", "/matters", device);
        Screen screen = Screen.of(page, device).look("leader-3-matters");

        // When
        screen.follow("示例：关于举办高新技术企业申报培训的请示").look("leader-4-request");
        screen.ask("批示").fill("内容", word).look("leader-5-remark").confirm();

        // Then
        screen.shouldSay(word).look("leader-6-said");
    }
}
