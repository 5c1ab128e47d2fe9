package org.forumbot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** Who of several people holds the participant's phone. */
final class People {
    private final Page page;

    People(Page page) {
        this.page = page;
    }

    String who() {
        return held().textContent();
    }

    /** Somebody new, who holds it now. */
    void add(String name) {
        page.getByTestId("add-person").click();
        page.getByTestId("new-first-name").fill(name);
        page.getByTestId("new-person-ok").click();
        assertThat(held()).hasText(name);
    }

    void choose(String name) {
        page.getByTestId("person").selectOption(new SelectOption().setLabel(name));
        assertThat(held()).hasText(name);
    }

    private Locator held() {
        return page.getByTestId("person").locator("option:checked");
    }
}
