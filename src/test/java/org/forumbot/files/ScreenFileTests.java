package org.forumbot.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.forumbot.dialog.Screen;
import org.forumbot.dialog.Screen.Argument;
import org.forumbot.dialog.Screen.Pressed;
import org.forumbot.dialog.Screen.Target;
import org.forumbot.dialog.Screen.Typed;
import org.forumbot.dialog.Truth;
import org.forumbot.files.Starts.Begun;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The file of screens")
class ScreenFileTests {
    private static final String FILE = """
            screens: halls
            start: {command: halls, link: halls, opens: all}
            show:
              all:
                takes: [day]
                text: Залы.
                rows: {of: programme.days, page: 8, button: "{date} ({count})", open: one(day)}
                empty: Пусто.
                typed: all(words=, day)
              one:
                takes: [section]
                of: programme.section
                link: h_{section}
                text: "*{title}*: {left}"
                buttons:
                  - {label: Занять, do: seats.take(section), when: left > 0 && registered, sure: "Точно {title}?"}
                  - {label: По-русски, do: seats.leave(to=ru), when: language == 'ru'}
                back: all
            """;

    private static final String NO_PARENT = "7:79 The screen 'halls.one' does not take 'day'. It takes: section.\n";

    @Test
    void is_read_with_all_its_parts() {
        var files = SmallForms.opened(Map.of("halls.yaml", FILE.replace("words=, ", "")));
        var screens =
                Objects.requireNonNull(files.library("ru", "s24").screens().get("halls"));
        assertThat(screens.opens()).isEqualTo("all");
        var all = Objects.requireNonNull(screens.screens().get("all"));
        assertThat(Objects.requireNonNull(all.rows()).pressed())
                .isEqualTo(new Pressed.Open(new Target("halls", "one", List.of(new Argument("day", null)))));
        assertThat(all.typed())
                .isEqualTo(new Typed.Opens(new Target("halls", "all", List.of(new Argument("day", null)))));
        var one = Objects.requireNonNull(screens.screens().get("one"));
        assertThat(one.back()).isEqualTo("all");
        Screen.ScreenButton take = one.buttons().getFirst();
        assertThat(take.pressed()).isEqualTo(new Pressed.Do("seats.take", List.of(new Argument("section", null))));
        assertThat(Objects.requireNonNull(take.when()).test(Map.of("left", 3L, "registered", true)))
                .isEqualTo(Truth.TRUE);
        assertThat(take.when().test(Map.of("left", 0L, "registered", true))).isEqualTo(Truth.FALSE);
        assertThat(take.when().test(Map.of("left", 3L))).isEqualTo(Truth.UNKNOWN);
        assertThat(one.buttons().getLast().pressed())
                .isEqualTo(new Pressed.Do("seats.leave", List.of(new Argument("to", "ru"))));
    }

    @Test
    void is_begun_by_its_command_and_links() {
        var starts = SmallForms.opened(Map.of("halls.yaml", FILE.replace("words=, ", "")))
                .starts();
        assertThat(starts.commands()).isEqualTo(Map.of("halls", new Begun("halls", "all", Map.of(), false)));
        assertThat(starts.link("halls")).contains(new Begun("halls", "all", Map.of(), false));
        assertThat(starts.link("h_S1")).contains(new Begun("halls", "one", Map.of("section", "S1"), false));
        assertThat(starts.link("h_")).isEmpty();
        assertThat(starts.link("h_S1/../x")).isEmpty();
        assertThat(starts.link("x")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void is_refused_when_a_screen_cannot_work(String right, String wrong, String mistake) {
        var file = FILE.replace("words=, ", "");
        assertThat(file).contains(right);
        assertThat(SmallForms.mistakes(Map.of("halls.yaml", file.replace(right, wrong))))
                .containsExactlyElementsOf(
                        mistake.lines().map("dialogs/halls.yaml:"::concat).toList());
    }

    static Stream<Arguments> is_refused_when_a_screen_cannot_work() {
        return Stream.of(
                arguments(
                        "screens: halls",
                        "screens: залы",
                        "1:10 'залы' cannot stand in a button: use 1 to 16 of A-Z a-z 0-9 _ -."),
                arguments("opens: all", "opens: one1", "2:45 The screen 'one1' is not known. Did you mean 'one'?"),
                arguments("takes: [day]", "takes: day", "5:5 'takes' wants a list: [one, two]."),
                arguments("page: 8", "page: 0", "7:38 'page' is at least 1."),
                arguments("open: one(day)", "open: one(dya)", "7:79 The value 'dya' is not known. Did you mean 'day'?"),
                arguments(
                        "open: one(day)",
                        "open: one(count)",
                        "7:79 The screen 'halls.one' does not take 'count'. It takes: day, section."),
                arguments(
                        "open: one(day)",
                        "open: one(day=завтра)",
                        "7:83 'завтра' cannot stand in a button: use 1 to 16 of A-Z a-z 0-9 _ -."),
                arguments("open: one(day)", "open: two", "7:75 The screen 'two' is not known. Possible: all, one."),
                arguments(
                        "open: one(day)",
                        "open: halls.two",
                        "7:75 The screen 'halls.two' is not known. Possible: all, one."),
                arguments("open: one(day)", "open: Один зал", "7:75 Write a screen with what it takes: list(day)."),
                arguments("button: \"{date} ({count})\", ", "", "7:11 'button' is missing."),
                arguments("of: programme.days, ", "", "7:11 'of' is missing: the source of the rows."),
                arguments(
                        "of: programme.section\n",
                        "of: programme.sektion\n",
                        "12:9 The source 'programme.sektion' is not known. Did you mean 'programme.section'?"),
                arguments(
                        "link: h_{section}",
                        "link: h_{sektion}",
                        "13:13 The value 'sektion' is not known. Did you mean 'section'?"),
                arguments("link: h_{section}", "link: h", "13:11 Write a link with its value, such as s_{section}."),
                arguments("    text: Залы.\n", "", "5:5 'text' is missing."),
                arguments(
                        "do: seats.take(section)",
                        "do: seats.tale(section)",
                        "16:29 The act 'seats.tale' is not known. Did you mean 'seats.take'?"),
                arguments(
                        "do: seats.take(section)",
                        "do: Занять",
                        "16:29 Write an act with what it takes: seats.take(section)."),
                arguments("do: seats.take(section), ", "", "16:9 A button has one of 'open', 'do', 'begin'."),
                arguments(
                        "do: seats.take(section), ",
                        "do: , ",
                        "16:25 'do' is empty. Write a text behind it, or delete the line."),
                arguments("left > 0 &&", "left > 0 and", "16:65 In 'when': write && for and, || for or, ! for not."),
                arguments(
                        "Точно {title}",
                        "Точно {titel}",
                        "16:93 The value 'titel' is not known. Did you mean 'title'?"),
                arguments(
                        "back: all", "back: al", NO_PARENT + "18:11 The screen 'al' is not known. Did you mean 'all'?"),
                arguments(
                        "back: all",
                        "bakc: all",
                        NO_PARENT + "18:5 The field 'bakc' is not known. Did you mean 'back'?"),
                arguments(
                        "typed: all(day)",
                        "typed: {then: one}",
                        "9:12 'do' is missing: the act that is given the words."),
                arguments(
                        "typed: all(day)",
                        "typed: {do: seats.tale}",
                        "9:17 The act 'seats.tale' is not known. Did you mean 'seats.take'?"),
                arguments(
                        "typed: all(day)",
                        "typed: {do: seats.take(titel)}",
                        "9:28 The value 'titel' is not known. Possible: day, forum, language, registered, words."),
                arguments(
                        "typed: all(day)",
                        "typed: {do: seats.take, than: one}",
                        "9:29 The field 'than' is not known. Did you mean 'then'?"),
                arguments(
                        "typed: all(day)",
                        "typed: {do: seats.take, then: tow}",
                        "9:35 The screen 'tow' is not known. Possible: all, one."),
                arguments(
                        "command: halls",
                        "command: /halls",
                        "2:18 '/halls' is no command: use a-z 0-9 _ and no slash."));
    }

    @Test
    void may_hand_typed_words_to_an_act() {
        var file =
                FILE.replace("typed: all(words=, day)", "typed: {do: 'seats.take(day, to=ru)', then: one(section=S1)}");
        var files = SmallForms.opened(Map.of("halls.yaml", file));
        assertThat(files.library("ru", "s24")
                        .screen("halls", "all")
                        .orElseThrow()
                        .typed())
                .isEqualTo(new Typed.Does(
                        "seats.take",
                        List.of(new Argument("day", null), new Argument("to", "ru")),
                        new Target("halls", "one", List.of(new Argument("section", "S1")))));
    }

    @Test
    void is_refused_when_its_ways_back_lead_in_a_circle() {
        var file = FILE.replace("words=, ", "").replace("typed: all(day)", "back: one");
        assertThat(SmallForms.mistakes(Map.of("halls.yaml", file)))
                .containsExactly(
                        "dialogs/halls.yaml:9:5 The way back from 'all' leads in a circle.",
                        "dialogs/halls.yaml:18:5 The way back from 'one' leads in a circle.");
    }

    @Test
    void is_refused_when_the_menu_offers_a_command_that_begins_nothing() {
        var file = FILE.replace("words=, ", "").replace("show:\n", "commands: [halls, hall]\nshow:\n");
        assertThat(SmallForms.mistakes(Map.of("halls.yaml", file)))
                .containsExactly("dialogs/halls.yaml:3:19 The command 'hall' is not known. Did you mean 'halls'?");
    }
}
