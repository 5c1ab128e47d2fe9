package org.forumbot.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.forumbot.files.SmallForms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A form that goes on in another language")
class LanguageTests {
    private static final String QUESTIONS = """
              home: {type: region, label: Откуда вы?, short: Откуда}
              money: {type: money, label: Расходы?}
              people: {type: number, label: Люди?}
              each: {type: computed, label: "Выходит {value} на одного?", short: На одного, value: money / people}
              tracks: {type: choices, label: Темы?, from: forum.tracks}
              agreed: {type: yes_no, label: Согласны?}
            """;

    private static final Form RUSSIAN = SmallForms.asking(QUESTIONS);
    private static final Form ENGLISH = SmallForms.inEnglish(QUESTIONS, """
              home: {label: Where from?, short: From}
              money: {label: Costs?}
              people: {label: People?}
              each: {label: "That makes {value} for one?", short: For one}
              tracks: {label: Topics?}
              agreed: {label: Agreed?}
            """);

    private static final Instant NOW = Instant.parse("2024-04-02T09:00:00Z");

    private Conversation conversation = Conversation.begun(7, 1, "s24", RUSSIAN, null);
    private int message;

    private Effect.Show shown(Form form, Input input) {
        var step = Engine.step(form, conversation, input, NOW);
        conversation = step.next();
        return step.effects().stream()
                .filter(Effect.Show.class::isInstance)
                .map(Effect.Show.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private String types(Form form, String text) {
        return shown(form, new Input.Typed(text, ++message)).words().text();
    }

    private String picks(Form form, String question, String code) {
        return shown(form, new Input.Picked(question, code)).words().text();
    }

    private static String labels(Effect.Show show) {
        return show.keyboard() instanceof Keyboard.Inline(var rows)
                ? String.join(
                        ", ",
                        rows.stream()
                                .flatMap(List::stream)
                                .map(Keyboard.Button::label)
                                .toList())
                : "";
    }

    @Test
    void shows_every_answer_as_that_language_writes_it() {
        assertThat(types(RUSSIAN, "москва")).contains("Расходы?");
        assertThat(types(ENGLISH, "100500")).contains("People?");
        assertThat(types(RUSSIAN, "4000")).contains("Выходит 25,13 на одного?");
        assertThat(shown(ENGLISH, new Input.Come()).words().text()).contains("That makes 25.13 for one?");
        assertThat(picks(ENGLISH, "each", "ok")).contains("Topics?");
        assertThat(labels(shown(RUSSIAN, new Input.Picked("tracks", "+cult")))).contains("✅ Культура, искусство");
        assertThat(labels(shown(ENGLISH, new Input.Come()))).contains("✅ Culture, arts");
        shown(ENGLISH, new Input.Picked("tracks", ChoicesType.DONE));
        assertThat(conversation.answers()).containsKeys("home", "money", "people", "each", "tracks");
    }

    @Test
    void keeps_what_is_asked_in_between() {
        types(RUSSIAN, "урал");
        assertThat(labels(shown(ENGLISH, new Input.Come()))).startsWith("Sverdlovsk Region, Chelyabinsk Region");
        assertThat(picks(RUSSIAN, "home", "chelyabinsk")).contains("Расходы?");
        assertThat(conversation.answers().get("home")).isInstanceOf(Answer.Given.class);
    }

    @Test
    void understands_the_keys_of_the_other_language() {
        var questions = "  name: {type: text, label: Имя?}\n  phone: {type: phone, label: Телефон?}\n";
        var translation = "  name: {label: Name?}\n  phone: {label: Phone?}\n";
        var russian = SmallForms.besideEnglish(questions, translation);
        var english = SmallForms.inEnglish(questions, translation);
        assertThat(types(russian, "Анна")).contains("Телефон?");
        assertThat(types(russian, "RETURN")).contains("Имя?", "Анна");
        assertThat(types(english, "Anna")).contains("Phone?");
        assertThat(types(english, "BACK")).contains("Name?", "Anna");
    }
}
