package org.forumbot.organizers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.forumbot.delivery.Enclosure;
import org.forumbot.delivery.Outgoing;
import org.forumbot.dialog.Keyboard;
import org.forumbot.dialog.Value;
import org.forumbot.dialog.Value.FileKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("The files of a practice at the desk")
class HandFilesTests {
    private static final List<Value.File> FILES = List.of(
            new Value.File(FileKind.DOCUMENT, "BQAC", "u1", "слайды.pdf", 2 << 20, 5),
            new Value.File(FileKind.PHOTO, "AgAC", "u2", "", 340_000, 6));

    @TempDir
    static Path folder;

    private static DeskBot bot;
    private static long conversation = 500;

    @BeforeAll
    static void open() {
        bot = new DeskBot(folder.resolve("desk.db"));
    }

    @AfterAll
    static void close() {
        bot.close();
    }

    @BeforeEach
    void quiet() {
        bot.withDesk();
    }

    @Test
    void are_counted_on_its_card_with_a_button_that_brings_them() {
        bot.files.put(++conversation, FILES);
        bot.sendsPractice(conversation, "Забота");
        bot.tellsCards();

        var take = new Keyboard.Button("✋ Взять", "d.desk.take." + conversation);
        var button = new Keyboard.Button("📎 Файлы (2)", "d.desk.files." + conversation);
        assertThat(bot.said.messages()).singleElement().satisfies(card -> {
            assertThat(card.words().text()).startsWith("Практика: Забота\n\n").contains("файл");
            assertThat(card.keyboard()).isEqualTo(Keyboard.inline(List.of(List.of(take), List.of(button))));
            assertThat(card.subject()).isEqualTo("practice:" + conversation);
        });
    }

    @Test
    void come_below_the_card_and_once_however_often_the_button_is_tapped() {
        bot.files.put(++conversation, FILES);
        bot.sendsPractice(conversation, "Забота");
        bot.tellsCards();
        bot.said.clear();
        bot.presses(DeskBot.DESK, "d.desk.files." + conversation);
        bot.presses(DeskBot.DESK, "d.desk.files." + conversation);
        bot.in(() -> assertThat(bot.bean(JdbcClient.class)
                        .sql("select key || ' ' || payload from job where kind = 'desk.files'")
                        .query(String.class)
                        .list())
                .containsExactly(conversation + " 77"));
        bot.in(() -> bot.bean(HandFiles.class).run(Long.toString(conversation), "77"));

        assertThat(bot.said.toasts()).containsExactly("Пересылаю файлы.", "Пересылаю файлы.");
        assertThat(bot.said.messages())
                .extracting(Outgoing::chat, Outgoing::replyTo, Outgoing::enclosure)
                .containsExactly(
                        tuple(DeskBot.DESK, 77, new Enclosure.Known(FileKind.DOCUMENT, "BQAC")),
                        tuple(DeskBot.DESK, 77, new Enclosure.Known(FileKind.PHOTO, "AgAC")));
    }

    @Test
    void are_said_to_be_gone_when_the_practice_is() {
        bot.presses(DeskBot.DESK, "d.desk.files.999999");
        bot.presses(DeskBot.DESK, "d.desk.files.x");
        bot.in(() -> bot.bean(HandFiles.class).run("999999", "77"));

        assertThat(bot.said.toasts()).containsExactly("Файлов больше нет.", "Эта кнопка больше ничего не делает.");
        assertThat(bot.said.messages()).isEmpty();
    }
}
