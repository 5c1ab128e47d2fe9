package org.forumbot.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.forumbot.files.SmallForms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A form that has changed meanwhile")
class AdoptionTests {
    private static final Form OLD = SmallForms.asking("""
              name: {type: text, label: Имя?, short: Имя}
              role: {type: choice, label: Кто вы?, short: Кто, options: {guest: Гость, boss: Директор}}
              tracks: {type: choices, label: Что?, short: Темы, options: {art: Культура, sport: Спорт}}
              city: {type: text, label: Город?, short: Город}
            """);

    private static Form changed(String role, String before) {
        return SmallForms.asking("""
                  name: {type: text, label: Имя?, short: Имя}
                  %s
                  %s
                  tracks: {type: choices, label: Что?, short: Темы, options: {art: Культура, sport: Спорт}}
                  city: {type: text, label: Город?, short: Город}
                """.formatted(role, before));
    }

    private static final String ROLE =
            "role: {type: choice, label: Кто вы?, short: Кто, options: {guest: Гость, boss: Директор}}";

    private static Filling atTracks() {
        return Filling.begun(OLD).types("Анна").taps("role", "guest");
    }

    @Test
    void says_nothing_of_another_wording() {
        var other = changed(ROLE.replace("Кто вы?", "Кем вы будете?"), "");
        atTracks().before(other).says("3/4\n\nЧто?");
    }

    @Test
    void keeps_the_answer_of_a_renamed_question_and_takes_its_old_buttons() {
        var renamed = changed(ROLE.replace("role: {", "part: {was: role, "), "");
        var filling = atTracks().meanwhile(renamed).taps("role", "boss");
        filling.says("change Кто?\n\n2/4\n\nКто вы?\n\nnow: Гость");
        filling.taps("role", "boss").says("3/4\n\nЧто?");
        assertThat(filling.answers()).isEqualTo(Map.of("name", "Анна", "part", "Директор"));
    }

    @Test
    void lets_an_answer_pass_from_name_to_name() {
        var twice = changed(ROLE.replace("role: {", "post: {was: [part, role], "), "");
        assertThat(atTracks().before(twice).answers()).isEqualTo(Map.of("name", "Анна", "post", "Гость"));
    }

    @Test
    void asks_again_what_does_not_fit_and_says_so() {
        var without = changed(ROLE.replace("guest: Гость, ", ""), "");
        var filling = atTracks().before(without).says("changed\nagain: Кто\n\n2/4\n\nКто вы?");
        filling.taps("role", "boss").says("3/4\n\nЧто?");
    }

    @Test
    void takes_what_was_typed_for_the_question_that_was_shown() {
        var more = changed(ROLE, "nick: {type: text, label: Прозвище?, short: Прозвище}");
        var filling = Filling.begun(OLD)
                .types("Анна")
                .taps("role", "guest")
                .taps("tracks", "+art")
                .taps("tracks", "!");
        filling = filling.meanwhile(more).types("Омск");
        filling.says("changed\nnew: Прозвище\n\n3/5\n\nПрозвище?");
        assertThat(filling.types("Нюра").answers())
                .containsEntry("city", "Омск")
                .containsEntry("nick", "Нюра");
    }

    @Test
    void takes_a_press_for_the_question_that_was_shown() {
        var more = changed("nick: {type: text, label: Прозвище?, short: Прозвище}", ROLE);
        var filling = Filling.begun(OLD).types("Анна").meanwhile(more).taps("role", "boss");
        filling.says("changed\nnew: Прозвище\n\n2/5\n\nПрозвище?");
        assertThat(filling.answers()).isEqualTo(Map.of("name", "Анна", "role", "Директор"));
    }

    @Test
    void takes_nothing_for_a_question_that_is_gone() {
        var shorter = SmallForms.asking("""
                  role: {type: choice, label: Кто вы?, short: Кто, options: {guest: Гость, boss: Директор}}
                  city: {type: text, label: Город?, short: Город}
                """);
        var filling = Filling.begun(OLD).meanwhile(shorter).types("Анна");
        filling.says("bad.question.gone\n\n1/2\n\nКто вы?");
        assertThat(filling.answers()).isEmpty();
    }

    @Test
    void gives_an_answer_back_when_the_old_form_comes_back() {
        var without = changed("", "");
        var filling = atTracks().before(without).says("2/3\n\nЧто?");
        assertThat(filling.answers()).isEqualTo(Map.of("name", "Анна"));
        filling = filling.before(OLD).says("3/4\n\nЧто?");
        assertThat(filling.answers()).isEqualTo(Map.of("name", "Анна", "role", "Гость"));
    }

    @Test
    void asks_before_the_review_what_was_added_behind() {
        var filling = atTracks().taps("tracks", "+art").taps("tracks", "!").types("Омск");
        var more = SmallForms.asking("""
                  name: {type: text, label: Имя?, short: Имя}
                  role: {type: choice, label: Кто вы?, short: Кто, options: {guest: Гость, boss: Директор}}
                  tracks: {type: choices, label: Что?, short: Темы, options: {art: Культура, sport: Спорт}}
                  city: {type: text, label: Город?, short: Город}
                  phone: {type: text, label: Телефон?, short: Телефон}
                """);
        filling.meanwhile(more).presses("SEND").says("changed\nnew: Телефон\n\nreview.incomplete\n\n5/5\n\nТелефон?");
    }

    @Test
    void is_told_where_nothing_else_would_be_shown() {
        var filling = Filling.begun(OLD).types("Анна").taps("role", "boss").taps("tracks", "+art");
        filling.meanwhile(changed(ROLE.replace("boss: Директор", "chief: Директор"), ""))
                .taps("tracks", "+art")
                .says("changed\nagain: Кто\n\n3/4\n\nЧто?");
    }
}
