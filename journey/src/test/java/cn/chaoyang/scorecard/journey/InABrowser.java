package cn.chaoyang.scorecard.journey;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests a {@link Browser}: one for the whole run, whose windows are closed after each test. */
final class InABrowser implements ParameterResolver, AfterEachCallback {

    private static final Namespace SPACE = Namespace.create(InABrowser.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return browser(test);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        browser(test).closeWindows();
    }

    private static Browser browser(ExtensionContext test) {
        return test.getRoot().getStore(SPACE).computeIfAbsent(Browser.class, key -> open(), Browser.class);
    }

    private static Browser open() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        return new Browser();
    }
}
