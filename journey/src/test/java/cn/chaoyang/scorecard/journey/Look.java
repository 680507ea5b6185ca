package cn.chaoyang.scorecard.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A look at a screen once it has come to rest: axe finds nothing serious, nothing is wider than the window, and a picture
 * is kept in {@code target/screens}.
 */
final class Look {

    static final String DIALOG = ".el-dialog:visible";

    private static final Path PICTURES = Path.of("target", "screens");
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    /** Nothing is being read, nothing moves or fades, and every font is there. */
    private static final String AT_REST =
            """
            () => document.querySelector('main h1') !== null
               && document.querySelector('.skeleton, main [aria-busy="true"], .el-message') === null
               && document.fonts.status === 'loaded'
               && document.getAnimations().every(a => a.playState !== 'running' || a.effect.getTiming().iterations === Infinity)
            """;

    private Look() {}

    /** @param name of the picture, such as {@code clerk-1-work} */
    static void at(Page page, Device device, String name) {
        page.waitForFunction(AT_REST);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(
                        PICTURES.resolve(device.name().toLowerCase(Locale.ROOT)).resolve(name + ".png")));
        assertThat(faults(page)).as("axe on %s, %s", name, device).isEmpty();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s, %s", name, device)
                .isLessThanOrEqualTo(page.viewportSize().width);
    }

    private static List<String> faults(Page page) {
        // A message fades in and out; nobody reads it then.
        AxeBuilder axe = new AxeBuilder(page).exclude(".el-message").withTags(STANDARDS);
        if (page.locator(DIALOG).count() > 0) {
            // What lies half hidden behind a dialog cannot be reached either.
            axe = axe.include(".el-dialog");
        }
        return axe.analyze().getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .map(Look::describe)
                .toList();
    }

    private static String describe(Rule rule) {
        return rule.getId() + " (" + rule.getImpact() + "): "
                + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
    }
}
