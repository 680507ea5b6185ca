package cn.chaoyang.scorecard.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What somebody sees and touches on a page, found as they would find it: by its words. */
final class Screen {

    private final Page page;
    private final Device device;
    /** What is dealt with: the page, or the dialog before it. */
    private final Locator part;

    private Screen(Page page, Device device, Locator part) {
        this.page = page;
        this.device = device;
        this.part = part;
    }

    static Screen of(Page page, Device device) {
        return new Screen(page, device, page.locator("main"));
    }

    /** A picture and a check of what is shown now. */
    Screen look(String name) {
        Look.at(page, device, name);
        return this;
    }

    Screen go(String path) {
        page.navigate(Browser.url(path));
        return this;
    }

    /** Follows the first link with these words, as far as the screen it leads to. */
    Screen follow(String words) {
        String from = page.url();
        part.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words))
                .first()
                .click();
        page.waitForURL(url -> !url.equals(from));
        return this;
    }

    /** Opens the row that says this. */
    Screen open(String words) {
        String from = page.url();
        part.getByText(words).first().click();
        page.waitForURL(url -> !url.equals(from));
        return this;
    }

    Screen press(String words) {
        part.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click();
        return this;
    }

    /** Presses a button that asks for something first. */
    Screen ask(String words) {
        press(words);
        Locator dialog = page.locator(Look.DIALOG);
        dialog.waitFor();
        return new Screen(page, device, dialog);
    }

    Screen fill(String label, String text) {
        part.getByLabel(label).first().fill(text);
        return this;
    }

    Screen choose(String label, String option) {
        part.getByLabel(label).first().selectOption(option);
        return this;
    }

    Screen upload(String testId, Photo photo) {
        part.getByTestId(testId).setInputFiles(photo.file());
        return this;
    }

    /** Says yes to what the dialog asks. */
    Screen confirm() {
        part.getByTestId("confirm").click();
        assertThat(page.locator(Look.DIALOG)).hasCount(0);
        return of(page, device);
    }

    /** Goes from a dialog without an answer. */
    Screen leave() {
        page.keyboard().press("Escape");
        assertThat(page.locator(Look.DIALOG)).hasCount(0);
        return of(page, device);
    }

    Screen shouldSay(String words) {
        assertThat(page.locator("main").getByText(words).first()).isVisible();
        return this;
    }
}
