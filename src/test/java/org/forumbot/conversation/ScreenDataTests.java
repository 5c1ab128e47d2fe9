package org.forumbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forumbot.dialog.Condition;
import org.forumbot.dialog.Screen;
import org.forumbot.dialog.Screen.Argument;
import org.forumbot.dialog.Screen.Pressed;
import org.forumbot.dialog.Screen.Rows;
import org.forumbot.dialog.Screen.ScreenButton;
import org.forumbot.dialog.Screen.Target;
import org.forumbot.dialog.Template;
import org.forumbot.dialog.Truth;
import org.forumbot.dialog.Wording;
import org.forumbot.dialog.Words;
import org.forumbot.files.Library;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Data of a screen's button")
class ScreenDataTests {
    private static final Condition ALWAYS = known -> Truth.TRUE;
    private static final Template TEXT = Template.fixed("text");

    private final Screen list = new Screen(
            "sections",
            "list",
            List.of("day", "track", "words"),
            null,
            TEXT,
            new Rows("s", 8, TEXT, new Pressed.Open(new Target("sections", "card", List.of())), null),
            null,
            null,
            List.of(),
            null);
    private final Screen card = new Screen(
            "sections",
            "card",
            List.of("section"),
            null,
            TEXT,
            null,
            null,
            null,
            List.of(new ScreenButton(
                    TEXT, new Pressed.Do("seats.take", List.of(new Argument("section", null))), ALWAYS, null)),
            "list");
    private final Library library = new Library(
            Map.of(),
            Map.of("sections", new Screen.File("sections", Map.of("list", list, "card", card), "list")),
            new Wording() {
                @Override
                public Words say(String key, Map<String, ?> values) {
                    return Words.plain(key);
                }

                @Override
                public Optional<String> key(String typed) {
                    return Optional.empty();
                }
            });

    @Test
    void carries_the_values_of_the_parent_so_that_the_way_back_needs_no_memory() {
        var values = Map.of("section", "S042", "day", "14", "words", "дети", "page@list", "2");

        var data = ScreenData.open("s24", library, card, values);

        assertThat(data).isEqualTo("o.s24.sections.card.S042.14..~.2");
        assertThat(ScreenData.read(data).orElseThrow().named(ScreenData.names(library, card), "дети"))
                .isEqualTo(values);
    }

    @Test
    void of_an_act_names_the_act_and_what_it_takes() {
        var data = ScreenData.act("s24", library, card, "seats.take", Map.of("section", "S042", "day", "14"));

        assertThat(data).isEqualTo("d.s24.sections.card.seats:take.S042.14");
        assertThat(ScreenData.read(data))
                .contains(new ScreenData("s24", "sections", "card", "seats.take", false, List.of("S042", "14")));
        assertThat(ScreenData.read(ScreenData.sure(data)).orElseThrow().sure()).isTrue();
    }

    @Test
    void never_grows_over_64_bytes_but_loses_the_way_back_to_the_page() {
        var longest = "A".repeat(16);
        var values = Map.of("section", longest, "day", longest, "track", longest, "page@list", "12");

        var data = ScreenData.open("s24", library, card, values);

        assertThat(data)
                .isEqualTo("o.s24.sections.card." + longest + "." + longest)
                .hasSizeLessThanOrEqualTo(64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "o", "o.", "o.s24", "d.s24.a.b", "x.s24.sections.card", "a.1.b.c", "....", "🙂"})
    void that_is_none_is_no_data(String data) {
        assertThat(ScreenData.read(data)).isEmpty();
    }

    @Test
    void that_somebody_made_up_gives_no_values_but_codes() {
        var data = ScreenData.read("o.s24.sections.list.<b>.a b.'--.99999999999999999999")
                .orElseThrow();

        assertThat(data.named(ScreenData.names(library, list), "")).isEmpty();
    }
}
