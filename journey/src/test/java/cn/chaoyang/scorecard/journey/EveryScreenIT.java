package cn.chaoyang.scorecard.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.chaoyang.scorecard.journey.Screens.Tour;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every screen, on a desk and on a phone: whoever may read it can, whatever they read it with. */
@ExtendWith(InABrowser.class)
class EveryScreenIT {

    private final Browser browser;

    EveryScreenIT(Browser browser) {
        this.browser = browser;
    }

    @TestFactory
    Stream<DynamicContainer> shouldBeReadableByEverybody() {
        List<Tour> tours = Screens.all();
        return Stream.of(Device.values()).flatMap(device -> tours.stream().map(tour -> onThe(device, tour)));
    }

    private DynamicContainer onThe(Device device, Tour tour) {
        Page page = browser.logIn(tour.reader(), "/plan", device);
        return DynamicContainer.dynamicContainer(
                device + " " + tour.reader(),
                tour.stops().stream()
                        .map(stop -> DynamicTest.dynamicTest(stop.name(), () -> {
                            page.navigate(Browser.url(stop.path()));
                            Screen screen = Screen.of(page, device).look("screen-" + stop.name());
                            assertThat(page.locator("main .problem")).hasCount(0);
                            assertThat(page.getByTestId("offline")).hasCount(0);
                            stop.asks().forEach(button -> screen.ask(button)
                                    .look("screen-%s-%s".formatted(stop.name(), button))
                                    .leave());
                        })));
    }
}
