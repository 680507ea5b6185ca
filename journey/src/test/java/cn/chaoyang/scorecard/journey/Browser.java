package cn.chaoyang.scorecard.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A headless Chromium in which several people can be logged in at once, each in a window of their own. */
final class Browser implements AutoCloseable {

    private static final String GATEWAY = System.getenv("GATEWAY_URL");
    private static final String PASSWORD = "chaoyang-local";

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    /** By user, what a browser keeps of a login. */
    private final Map<String, String> sessions = new HashMap<>();

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

    /**
     * Opens {@code path} in a window of this user's: the first through the gateway's login and Keycloak's page, as a person
     * would, the others with the session of that one.
     */
    Page logIn(String user, String path, Device device) {
        Page page = chromium.newContext(device.window().setStorageState(sessions.get(user)))
                .newPage();
        page.navigate(GATEWAY + path);
        if (!sessions.containsKey(user)) {
            fillLogin(page, user);
        }
        page.getByTestId("login-state").waitFor();
        sessions.computeIfAbsent(user, unknown -> page.context().storageState());
        return page;
    }

    /** Ends what open windows still do. */
    void closeWindows() {
        List.copyOf(chromium.contexts()).forEach(BrowserContext::close);
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
