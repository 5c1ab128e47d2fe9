package org.forumbot.dialog;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shows something with buttons; without state: what it shows is its name, what it takes, and the data.
 *
 * @param file, name where it stands
 * @param takes names of what it takes, each may be absent
 * @param of source whose first row gives its values; null = none
 * @param rows, empty, typed, back null when there is none
 */
public record Screen(
        String file,
        String name,
        List<String> takes,
        @Nullable String of,
        Template text,
        @Nullable Rows rows,
        @Nullable Template empty,
        @Nullable Typed typed,
        List<ScreenButton> buttons,
        @Nullable String back) {

    public Screen {
        takes = List.copyOf(takes);
        buttons = List.copyOf(buttons);
    }

    /**
     * A list, a button a row.
     *
     * @param page rows on a page, 0 = all on one
     * @param at the value of a row that says at which forum its button opens something, null = at this one
     */
    public record Rows(
            String of,
            int page,
            Template button,
            Pressed pressed,
            @Nullable String at) {}

    /** @param when shown only if this holds, null = always; @param sure asked before doing, null = not asked */
    public record ScreenButton(
            Template label,
            Pressed pressed,
            @Nullable Condition when,
            @Nullable Template sure) {}

    /** What becomes of typed words. */
    public sealed interface Typed {
        /** They are looked for: {@code typed: list(words)}. */
        record Opens(Target target) implements Typed {}

        /**
         * They are handed over: {@code typed: {do: remarks.add(practice), then: card(practice)}}.
         *
         * @param arguments beside the values of the screen, which are all handed over, and {@code words}
         * @param then what is shown when it is done; null = this screen as it now is
         */
        record Does(
                String act,
                List<Argument> arguments,
                @Nullable Target then) implements Typed {}
    }

    /** What a button does. */
    public sealed interface Pressed {
        record Open(Target target) implements Pressed {}

        /** @param arguments names of the screen's or row's values */
        record Do(String act, List<Argument> arguments) implements Pressed {}

        record Begin(String form) implements Pressed {}
    }

    /** @param file, screen what is opened */
    public record Target(String file, String screen, List<Argument> arguments) {}

    /**
     * @param name of what is taken
     * @param literal the value; empty clears it; null = the row's or screen's value of that name
     */
    public record Argument(String name, @Nullable String literal) {}

    /** The screens of a file. @param opens the screen to begin with */
    public record File(String name, Map<String, Screen> screens, String opens) {}
}
