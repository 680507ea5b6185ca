package cn.chaoyang.scorecard.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole way of a fact on the real stack with its sample registers: a clerk's file, a reviewer's yes, and a number that
 * moves on a screen nobody reloaded.
 */
@ExtendWith(InABrowser.class)
class FromExcelToLiveNumberIT {

    private static final String IMPORT = "/registers/innovation/enterprises/import";

    private final Browser browser;

    @TempDir
    Path folder;

    FromExcelToLiveNumberIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void shouldBringACertificateFromAWorkbookToTheScorecard() throws IOException {
        // Given a leader who looks at the scorecard
        Page scorecard = browser.logIn("leader", "/");
        int technologySmes = figure(scorecard, "I09");
        int highTech = figure(scorecard, "I10");
        int specialised = figure(scorecard, "I11");

        // and a clerk whose first file has a mistake, told by its cell
        Page clerk = browser.logIn("kjj.clerk", IMPORT);
        clerk.getByTestId("import-file").setInputFiles(Certificates.wrong(folder));
        assertThat(clerk.getByText("B2").first()).isVisible();
        Look.at(clerk, Device.DESK, "import-1-errors");

        // When the clerk imports the mended file and the reviewer accepts it
        clerk.navigate(Browser.url(IMPORT));
        clerk.getByTestId("import-file").setInputFiles(Certificates.right(folder));
        clerk.getByTestId("import-commit").waitFor();
        Look.at(clerk, Device.DESK, "import-2-preview");
        clerk.getByTestId("import-commit").click();
        clerk.getByTestId("import-link").click();
        assertThat(clerk.getByTestId("import-state")).containsText("待审核");
        assertThat(figure(scorecard, "I10")).isEqualTo(highTech);

        Page reviewer = browser.logIn(
                "kjj.reviewer", clerk.url().substring(Browser.url("").length()));
        reviewer.getByTestId("import-accept").click();

        // Then the open scorecard moves by itself
        assertThat(scorecard.getByTestId("value-I09")).containsText(Integer.toString(technologySmes + 1));
        assertThat(scorecard.getByTestId("value-I10")).containsText(Integer.toString(highTech + 1));
        assertThat(scorecard.getByTestId("value-I11")).containsText(Integer.toString(specialised + 1));

        // and the number opens on as many records as it says, the new one among them
        scorecard.getByTestId("indicator-I10").getByRole(AriaRole.LINK).first().click();
        assertThat(scorecard.getByTestId("figure")).containsText(Integer.toString(highTech + 1));
        assertThat(scorecard.getByTestId("records-total")).hasText(Integer.toString(highTech + 1));
        scorecard.getByTestId("search").fill(Certificates.HIGH_TECH_NAME);
        assertThat(scorecard.getByText(Certificates.HIGH_TECH_NAME).first()).isVisible();
    }

    private static int figure(Page page, String indicator) {
        Locator value = page.getByTestId("value-" + indicator);
        value.waitFor();
        return Integer.parseInt(value.innerText().replaceAll("\\D", ""));
    }
}
