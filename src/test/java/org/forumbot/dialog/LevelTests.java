package org.forumbot.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import org.forumbot.dialog.Input.Move;
import org.forumbot.files.SmallForms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A form with levels")
class LevelTests {
    private static final Form FORM = SmallForms.form("ru", """
            form: f
            title: Анкета
            levels:
              submit: {title: До отправки, fill: Дальше}
              publish: {title: До каталога, fill: Дополнить до каталога}
              repeat: {title: До повторения, fill: Дополнить до повторения}
            submit: {save: keep, say: "Номер {number}."}
            ask:
              org: {type: text, label: Кто?, short: Кто, group: Раз}
              inn: {type: text, label: ИНН?, short: ИНН, group: Раз, need: publish, when: org != 'никто'}
              site: {type: link, label: Сайт?, short: Сайт, group: Раз, need: option}
              goal: {type: text, label: Зачем?, short: Зачем, group: Два}
              core: {type: text, label: Ядро?, short: Ядро, group: Два, need: repeat}
              risk: {type: text, label: Риски?, short: Риски, group: Два, need: publish}
            """);

    private static Filling sendable() {
        return Filling.begun(FORM).types("Двор").types("Затем");
    }

    @Test
    void asks_by_itself_only_what_the_first_level_needs() {
        var filling = Filling.begun(FORM).says("1/2 · Раз\n\nКто?");
        filling.types("Двор").says("2/2 · Два\n\nЗачем?");
        filling.types("Затем").says("Анкета?\n\nРаз\nКто: Двор\n\nДва\nЗачем: Затем\n\nsend?");
        filling.presses("SEND").says("submit");
    }

    @Test
    void shows_by_chapters_how_much_is_answered_and_what_is_missing_for_which_level() {
        var filling = Filling.begun(FORM).types("Двор").presses("ALL CHAPTERS");
        filling.says("CHAPTERS\n\nДо отправки 1\nДо каталога 2\nДо повторения 1\n\nany order");
        assertThat(filling.offers()).containsExactly("Раз 1/3", "Два 0/3", "▶ Дальше", "nav.answers", "STOP");
        filling.presses("▶ Дальше").says("2/2 · Два\n\nЗачем?");
        filling.types("Затем").presses("ALL CHAPTERS");
        assertThat(filling.said()).startsWith("CHAPTERS\n\nДо отправки done\nДо каталога 2\n");
        assertThat(filling.offers()).contains("▶ Дополнить до каталога", "chapters.review");
        filling.presses("chapters.review").presses("SEND").says("submit");
    }

    @Test
    void answers_any_question_of_a_chapter_and_comes_back_to_it() {
        var filling = Filling.begun(FORM).presses("ALL CHAPTERS").presses("Два 0/3");
        filling.says("Два 0/3\n\nЗачем: До отправки\nЯдро: До повторения\nРиски: До каталога\n\npick");
        filling.presses("▫️ Ядро").says("2/3 · Два\n\nЯдро?");
        filling.types("Суть").says("Два 1/3\n\nЗачем: До отправки\nЯдро: Суть\nРиски: До каталога\n\npick");
        filling.presses("✏️ Ядро").types("Другая суть");
        assertThat(filling.said()).contains("Ядро: Другая суть");
        filling.types("мимо");
        assertThat(filling.said()).startsWith("chapters.typed\n\nДва 1/3");
    }

    @Test
    void goes_through_a_chapter_and_leaves_for_later_what_is_passed() {
        var filling =
                Filling.begun(FORM).presses("ALL CHAPTERS").presses("Раз 0/3").presses("RUN");
        filling.says("1/3 · Раз\n\nКто?")
                .presses("SKIP")
                .says("3/3 · Раз\n\nСайт?")
                .presses("SKIP");
        filling.says("Раз 1/3\n\nКто: До отправки\nСайт: -\n\npick")
                .presses("RUN")
                .says("1/3 · Раз\n\nКто?");
        filling.types("Двор").says("2/3 · Раз\n\nИНН?").presses("BACK").says("1/3 · Раз\n\nКто?\n\nnow: Двор");
    }

    @Test
    void asks_what_a_level_lacks_and_says_when_it_is_reached() {
        var filling = sendable().presses("ALL CHAPTERS").presses("▶ Дополнить до каталога");
        filling.says("2/4 · Раз\n\nИНН?")
                .types("66")
                .says("4/4 · Два\n\nРиски?")
                .presses("SKIP");
        assertThat(filling.said()).startsWith("CHAPTERS\n\nДо отправки done\nДо каталога 1\n");
        filling.presses("▶ Дополнить до каталога").types("Есть");
        assertThat(filling.said()).startsWith("CHAPTERS\n\nДо отправки done\nДо каталога done\nДо повторения 1\n");
        assertThat(filling.progress().levels()).containsExactlyInAnyOrder("submit", "publish");
    }

    @Test
    void goes_on_with_what_was_chosen_whenever_somebody_comes_back() {
        var filling = sendable().presses("ALL CHAPTERS").presses("▶ Дополнить до каталога");
        filling.does(new Input.Come()).says("2/4 · Раз\n\nИНН?");
        filling.presses("STOP").presses("GO ON").says("2/4 · Раз\n\nИНН?");
    }

    @Test
    void is_sent_with_what_is_there_and_counts_only_the_first_level_as_progress() {
        var filling = sendable()
                .presses("ALL CHAPTERS")
                .presses("Два 1/3")
                .presses("▫️ Риски")
                .types("Есть");
        assertThat(filling.progress().answered()).isEqualTo(2);
        assertThat(filling.progress().count()).isEqualTo(2);
        assertThat(filling.progress().levels()).containsExactly("submit");
        filling.presses("ALL CHAPTERS").presses("chapters.review");
        assertThat(filling.said()).contains("Риски: Есть").doesNotContain("Ядро");
        filling.presses("SEND").says("submit");
    }

    @Test
    void lets_nobody_send_before_the_first_level_is_reached() {
        var filling = Filling.begun(FORM).presses("ALL CHAPTERS").presses("Два 0/3");
        filling.moves(Move.SEND, "").says("review.incomplete\n\n1/2 · Раз\n\nКто?");
    }

    @Test
    void shows_what_others_did_and_comes_back_to_the_question() {
        var form = SmallForms.guided("  a: {type: text, label: А?, guide: steps}\n");
        var filling = Filling.begun(form).presses("OTHERS");
        filling.says("С чего начать?\n\nС трёх фраз.").presses("QUESTION").says("1/1\n\nА?");
    }
}
