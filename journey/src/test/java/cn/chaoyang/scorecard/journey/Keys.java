package cn.chaoyang.scorecard.journey;

import com.microsoft.playwright.Page;

/** Somebody at a keyboard, without a mouse. */
record Keys(Page page) {

    /** More than any screen has to tab through. */
    private static final int FAR = 150;

    private static final String NAME_OF_FOCUSED =
            """
            () => {
              const it = document.activeElement;
              const labels = [...(it.labels ?? [])].map((label) => label.innerText).join(' ');
              return (it.getAttribute('aria-label') || labels || it.innerText || '').trim();
            }
            """;

    /** Goes on with Tab to what is called so, or whose name begins so. */
    Keys to(String words) {
        for (int i = 0; i < FAR; i++) {
            page.keyboard().press("Tab");
            if (page.evaluate(NAME_OF_FOCUSED).toString().startsWith(words)) {
                return this;
            }
        }
        throw new AssertionError("Tab does not come to " + words);
    }

    Keys press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keys type(String text) {
        page.keyboard().type(text);
        return this;
    }
}
