package cn.chaoyang.scorecard.journey;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A headless Chromium in which several people can be logged in at once, each in a window of their own. */
final class Browser implements AutoCloseable {

    private static final String GATEWAY = System.getenv("GATEWAY_URL");
    private static final String PASSWORD = "chaoyang-local";

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    Browser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv("CHROMIUM")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    Page logIn(String user, String path) {
        return logIn(user, path, Device.DESK);
    }

    /** Opens {@code path} as this user: through the gateway's login and Keycloak's page, as a person would. */
    Page logIn(String user, String path, Device device) {
        Page page = chromium.newContext(device.window()).newPage();
        page.navigate(GATEWAY + path);
        fillLogin(page, user);
        page.getByTestId("login-state").waitFor();
        return page;
    }

    /** At Keycloak's page. */
    static void fillLogin(Page page, String user) {
        page.locator("#username").fill(user);
        page.locator("#password").fill(PASSWORD);
        page.locator("#kc-login").click();
    }

    static String url(String path) {
        return GATEWAY + path;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
