package org.forumbot.passport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forumbot.dialog.Words;
import org.forumbot.passport.Sheet.Block;
import org.forumbot.passport.Sheet.Figure;
import org.forumbot.passport.Sheet.Line;
import org.forumbot.testkit.WrittenFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What stands on a passport")
class SheetsTests {
    private final Sheets sheets = new Sheets(WrittenFiles.phrases("passport"));

    @Test
    void is_what_the_card_says_in_the_order_of_a_one_page_passport() {
        var sheet = sheets.of(SampleCards.of("ru", "practice", SampleCards.usual()));

        assertThat(sheet.head())
                .isEqualTo(new Sheet.Head(
                        "Международный форум-выставка социальных технологий «СОЦИО»",
                        "P-0007",
                        "Участковый специалист: помощь в отдалённых сёлах",
                        "АНО «Добрый двор»",
                        "Свердловская область",
                        "practice",
                        List.of("Идея", "Пилот", "Практика", "Технология")));
        assertThat(sheet.figures())
                .containsExactly(
                        new Figure("700", "человек получили помощь за год"),
                        new Figure("более 5 200", "Визиты, 2024 год"),
                        new Figure("318", "Оформлено льгот, 2024 год"),
                        new Figure("3\u00a0429 ₽", "на одного человека в год"));
        assertThat(sheet.blocks())
                .extracting(Block::heading)
                .containsExactly(
                        "Какую проблему решаем",
                        "Кому помогаем",
                        "Цель",
                        "Почему это работает",
                        "Что делаем",
                        "Что сделано",
                        "Что для этого нужно",
                        "Где работает");
        assertThat(sheet.blocks().get(4).lines().getFirst())
                .isEqualTo(new Line.Item(
                        1, "Отбор семей", "знакомимся и опрашиваем. Куратор, 2 недели. Итог: список семей"));
        assertThat(sheet.missing())
                .isEqualTo(new Sheet.Gaps(
                        "Пока не рассказано",
                        List.of("Что изменилось у людей", "Где уже повторили", "Чем поможем тем, кто повторяет")));
        assertThat(sheet.foot().link()).isEqualTo("https://t.me/forum_practices_bot?start=p_P-0007");
    }

    @Test
    void never_names_the_person_to_be_called() {
        var sheet = sheets.of(SampleCards.of("ru", "practice", SampleCards.whole()));

        assertThat(sheet.toString()).doesNotContain("Иванова", "912");
    }

    @Test
    void asks_of_an_idea_neither_what_has_changed_nor_who_has_repeated_it() {
        var sheet = sheets.of(SampleCards.of("ru", "idea", SampleCards.usual()));

        assertThat(sheet.missing().names()).containsExactly("Чем поможем тем, кто повторяет");
        assertThat(sheet.figures().getFirst()).isEqualTo(new Figure("700", "человек получат помощь в первый год"));
    }

    @Test
    void takes_things_that_lack_parts_or_have_others_as_they_are() {
        var shown = new HashMap<>(SampleCards.usual());
        shown.put("steps", "Только название");
        shown.put("outputs", "Охват — все сёла — 2024 год");
        var sheet = sheets.of(SampleCards.of("ru", "practice", shown));

        assertThat(sheet.blocks()).contains(new Block("Что делаем", List.of(new Line.Item(1, "Только название", ""))));
        assertThat(sheet.figures()).contains(new Figure("2024 год", "Охват"));
    }

    @Test
    void reads_as_one_message_with_nothing_left_out() {
        var sheet = sheets.of(SampleCards.of("ru", "technology", SampleCards.whole()));
        var text = PassportText.of(sheet).text();

        assertThat(text)
                .startsWith("Международный форум-выставка социальных технологий «СОЦИО» · P-0007\n"
                        + "Участковый специалист: помощь в отдалённых сёлах\n"
                        + "АНО «Добрый двор» · Свердловская область · Технология\n\n")
                .contains("\n\nЧто делаем\n1. Отбор семей — знакомимся")
                .contains(
                        "Попадания в больницу — было 31 на 100 человек, стало 11 на 100 человек. Журнал скорой помощи")
                .endsWith("«СОЦИО», Екатеринбург, 13–18 мая 2024")
                .doesNotContain("…");
    }

    @Test
    void fits_into_one_message_whatever_was_answered() {
        var sheet = sheets.of(SampleCards.of("ru", "pilot", SampleCards.longest()));

        assertThat(PassportText.of(sheet).length()).isBetween(3000, Words.MESSAGE);
        assertThat(PassportText.of(sheets.of(SampleCards.of("ru", "", Map.of("title", "Дом"))))
                        .text())
                .contains("Дом", "Пока не рассказано: Какую проблему решаем");
    }
}
