package cn.chaoyang.scorecard.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The app away from its network and past its session: it opens, says so, and loses nothing that was typed. */
@ExtendWith(InABrowser.class)
class OnAPhoneUnderwayIT {

    private static final String KEPT_FILES = "Promise.all((await caches.keys()).map(async (name) =>"
            + " (await (await caches.open(name)).keys()).map((request) => new URL(request.url).pathname)))";

    private final Browser browser;

    OnAPhoneUnderwayIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void shouldOpenWithoutAConnectionAndShowTheFiguresOnceThereIsOne() {
        // Given somebody who has opened the app once
        Page page = browser.logIn("leader", "/");
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
        assertThat(page.evaluate("fetch('/manifest.webmanifest').then(async (answer) => (await answer.json()).name)"))
                .isEqualTo("朝阳科创记分牌");
        assertThat(page.evaluate("(async () => (await " + KEPT_FILES + ").flat().join(' '))()")
                        .toString())
                .contains("/index.html")
                .doesNotContain("/api/");

        // When the connection is gone
        page.context().setOffline(true);
        assertThat(page.getByTestId("connection-lost")).containsText("连接已断开");
        page.reload();

        // Then the app opens and says so
        assertThat(page.getByTestId("offline")).isVisible();

        // and shows the figures by itself once there is one
        page.context().setOffline(false);
        assertThat(page.getByTestId("value-I10")).isVisible();
    }

    @Test
    void shouldSendWhatWasTypedAfterTheSessionHasEnded() {
        // Given a paper being typed when the session ends
        Page clerk = browser.logIn("kjj.clerk", "/matters/new");
        clerk.getByLabel("标题").first().fill("关于示例事项的请示");
        clerk.getByLabel("主送").first().fill("区科委会办公室");
        clerk.getByTestId("matter-body").fill("示例正文。\n妥否，请批示。");
        clerk.context().clearCookies();

        // When it is saved, and its writer logs in again beside it
        clerk.getByTestId("save-matter").click();
        Page login = clerk.waitForPopup(() -> clerk.getByText("重新登录", new Page.GetByTextOptions().setExact(true))
                .click());
        Browser.fillLogin(login, "kjj.clerk");
        assertThat(login).hasURL(Pattern.compile("/logged-in$"));
        clerk.getByText("已重新登录，继续提交").click();

        // Then it has arrived
        assertThat(clerk).hasURL(Pattern.compile("/matters/[0-9a-f-]{36}$"));
        assertThat(clerk.getByText("示例正文。")).isVisible();
    }
}
