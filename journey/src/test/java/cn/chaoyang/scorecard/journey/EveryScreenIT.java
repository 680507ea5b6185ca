package cn.chaoyang.scorecard.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.chaoyang.scorecard.journey.Screens.Tour;
import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every screen, on a desk and on a phone: whoever may read it can, whatever they read it with. */
class EveryScreenIT {

    private static Browser browser;

    @BeforeAll
    static void openBrowser() {
        browser = new Browser();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @TestFactory
    Stream<DynamicContainer> shouldBeReadableByEverybody() {
        return Stream.of(Device.values())
                .flatMap(device -> Screens.all().stream().map(tour -> onThe(device, tour)));
    }

    private static DynamicContainer onThe(Device device, Tour tour) {
        Page page = browser.logIn(tour.reader(), "/plan", device);
        return DynamicContainer.dynamicContainer(
                device + " " + tour.reader(),
                tour.stops().stream()
                        .map(stop -> DynamicTest.dynamicTest(stop.name(), () -> {
                            page.navigate(Browser.url(stop.path()));
                            Look.at(page, device, "screen-" + stop.name());
                            assertThat(page.locator("main .problem")).hasCount(0);
                        })));
    }
}
