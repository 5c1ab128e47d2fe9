package org.forumbot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A chat on the page, used as a person does: by what can be read there. Waits for it, and fails when it stays away. */
final class ChatPane {
    private final Locator pane;
    private final String name;

    private ChatPane(Page page, String name) {
        this.pane = page.getByTestId(name);
        this.name = name;
    }

    static ChatPane participant(Page page) {
        return new ChatPane(page, "phone");
    }

    static ChatPane desk(Page page) {
        return new ChatPane(page, "desk");
    }

    void start() {
        pane.getByTestId("start").click();
    }

    /** The newest message has these words; breaks of lines do not count. */
    void says(String words) {
        assertThat(messages().last()).containsText(words);
    }

    /** Nowhere in the chat stand these words. */
    void neverSays(String words) {
        assertThat(pane).not().containsText(words);
    }

    /** And waits until it is in the chat, so that what is pressed next is not of an older message. */
    void write(String text) {
        pane.getByTestId(name + "-input").fill(text);
        pane.getByTestId(name + "-send").click();
        assertThat(messages().and(pane.locator(".mine")).last()).containsText(text);
    }

    /** One of the commands behind the menu button. */
    void command(String command) {
        pane.getByTestId(name + "-menu").click();
        pane.getByRole(AriaRole.MENUITEM).filter(with(command)).click();
    }

    /** The one button under the newest message that has these words. */
    void press(String words) {
        button(words).click();
    }

    /** The one button under the newest message that says just this. */
    void pressExactly(String label) {
        messages()
                .last()
                .getByRole(
                        AriaRole.BUTTON, new GetByRoleOptions().setName(label).setExact(true))
                .click();
    }

    /** Of several options one, which then carries a mark. */
    void tick(String option) {
        press(option);
        assertThat(button(option)).containsText("✅");
    }

    /** The key below the chat. */
    void tap(String words) {
        pane.getByTestId("reply-keyboard")
                .getByTestId("key")
                .filter(with(words))
                .click();
    }

    /** Answers the one message that has these words. */
    void reply(String words, String text) {
        messages().filter(with(words)).getByTestId("reply").click();
        write(text);
    }

    /** Answers the newest message that has these words with a file and its caption. */
    void reply(String words, Path file, String caption) {
        messages().filter(with(words)).last().getByTestId("reply").click();
        pane.getByTestId(name + "-input").fill(caption);
        pane.getByTestId(name + "-file").setInputFiles(file);
    }

    /** A file without a word. */
    void attach(Path file) {
        pane.getByTestId(name + "-file").setInputFiles(file);
    }

    /** Parts of the newest message that look like this. */
    List<String> parts(Pattern look) {
        return look.matcher(messages().last().textContent())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private Locator messages() {
        return pane.getByTestId("message");
    }

    private Locator button(String words) {
        return messages().last().getByTestId("inline-button").filter(with(words));
    }

    private static FilterOptions with(String words) {
        return new FilterOptions().setHasText(words);
    }
}
