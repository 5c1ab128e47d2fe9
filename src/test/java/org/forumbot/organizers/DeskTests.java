package org.forumbot.organizers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.forumbot.conversation.Incoming.Attachment;
import org.forumbot.delivery.Lane;
import org.forumbot.delivery.Outgoing;
import org.forumbot.dialog.Keyboard;
import org.forumbot.dialog.Words;
import org.forumbot.guide.Questions;
import org.forumbot.people.Erasure;
import org.forumbot.people.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The desk")
class DeskTests {
    private static final long ANNA = 7;

    @TempDir
    static Path folder;

    private static DeskBot bot;
    private static long conversation = 5000;

    @BeforeAll
    static void start() {
        bot = new DeskBot(folder.resolve("desk.db"));
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    @BeforeEach
    void desk() {
        bot.withDesk();
    }

    @Nested
    @DisplayName("is told of entries")
    class Entries {
        @Test
        void in_one_message_for_all_that_came_within_four_seconds() {
            bot.sendsForm(++conversation, "Регистрация R-0001: НКО");
            bot.sendsForm(++conversation, "Регистрация R-0002:\n вуз");
            bot.clock.advance(Duration.ofSeconds(4));

            await().until(() -> !bot.said.messages().isEmpty());
            assertThat(bot.said.texts())
                    .containsExactly("Новое: 2\n• Регистрация R-0001: НКО\n• Регистрация R-0002: · вуз");
            assertThat(bot.said.messages()).extracting(Outgoing::chat).containsExactly(DeskBot.DESK);
            assertThat(bot.said.messages()).extracting(Outgoing::lane).containsExactly(Lane.DESK);
        }

        @Test
        void only_once() {
            bot.sendsForm(++conversation, "Регистрация R-0003");
            bot.tellsBundle();
            bot.said.clear();
            bot.tellsBundle();

            assertThat(bot.said.messages()).isEmpty();
        }

        @Test
        void cut_at_what_telegram_takes() {
            IntStream.range(0, 120).forEach(_ -> bot.sendsForm(++conversation, "Регистрация " + "я".repeat(80)));
            bot.tellsBundle();

            assertThat(bot.said.texts()).singleElement().satisfies(text -> {
                assertThat(text).hasSizeLessThanOrEqualTo(4096).startsWith("Новое: 120\n");
                long shown = text.lines().filter(line -> line.startsWith("•")).count();
                assertThat(text).endsWith("\nи ещё %d: /new".formatted(120 - shown));
            });
        }

        @Test
        void not_at_all_when_the_form_names_nothing_for_it() {
            bot.sendsForm(++conversation, "");
            bot.tellsBundle();

            assertThat(bot.said.messages()).isEmpty();
        }

        @Test
        void of_a_practice_in_a_message_of_its_own() {
            bot.sendsPractice(++conversation, "Участковый специалист");
            bot.tellsCards();
            bot.tellsBundle();

            assertThat(bot.said.messages())
                    .containsExactly(Outgoing.to(
                                    DeskBot.DESK,
                                    Lane.DESK,
                                    Words.plain("Практика: Участковый специалист"),
                                    Keyboard.inline(List.of(
                                            List.of(new Keyboard.Button("✋ Взять", "d.desk.take." + conversation)))))
                            .about("practice:" + conversation));
        }

        @Test
        void of_a_question_in_a_message_of_its_own_also_when_a_bundle_is_just_due() {
            bot.sendsForm(++conversation, "Регистрация R-0013");
            bot.asks(ANNA, "Можно ли приехать на один день?");
            bot.tellsBundle();

            assertThat(bot.said.texts())
                    .satisfiesExactly(
                            card -> assertThat(card).startsWith("Вопрос\n\nМожно ли приехать на один день?"),
                            bundle -> assertThat(bundle).isEqualTo("Новое: 1\n• Регистрация R-0013"));
        }

        @Test
        void in_lines_when_more_than_eight_practices_come_within_a_minute() {
            IntStream.range(0, 11).forEach(i -> bot.sendsPractice(++conversation, "Дело №" + i));
            bot.tellsCards();
            bot.tellsBundle();

            assertThat(bot.said.texts())
                    .hasSize(9)
                    .last()
                    .satisfies(text ->
                            assertThat(text).matches("(?s)Новое: 3\n• Практика P-\\d+: Дело №8\n• .*№9\n• .*№10"));
        }

        @Test
        void at_once_when_they_are_urgent_however_many_there_were() {
            IntStream.range(0, 8).forEach(i -> bot.sendsPractice(++conversation, "Дело №" + i));
            bot.tellsCards();
            bot.said.clear();
            bot.asks(ANNA, "меня бьёт муж");
            bot.tellsCards();

            assertThat(bot.said.texts())
                    .singleElement()
                    .satisfies(text -> assertThat(text).startsWith("‼️ СРОЧНО").contains("меня бьёт муж"));
        }

        @Test
        void later_when_the_bot_was_removed_and_is_added_again() {
            bot.isMember(DeskBot.DESK, false);
            bot.sendsForm(++conversation, "Регистрация R-0009");
            bot.tellsBundle();
            assertThat(bot.said.messages()).isEmpty();

            bot.isMember(DeskBot.DESK, true);
            bot.tellsBundle();
            assertThat(bot.said.texts()).containsExactly("Новое: 1\n• Регистрация R-0009");
        }

        @Test
        void under_its_new_number_when_the_group_has_become_a_supergroup() {
            bot.moves(DeskBot.DESK, -100500);
            bot.sendsForm(++conversation, "Регистрация R-0010");
            bot.tellsBundle();

            assertThat(bot.said.messages()).extracting(Outgoing::chat).containsExactly(-100500L);
        }

        @Test
        void under_its_new_number_also_when_only_a_sending_tells_of_it() {
            bot.sendingTellsOfMove(DeskBot.DESK, -100600);
            bot.sendsForm(++conversation, "Регистрация R-0012");
            bot.tellsBundle();

            assertThat(bot.said.messages()).extracting(Outgoing::chat).containsExactly(-100600L);
        }

        @Test
        void no_more_of_somebody_who_was_forgotten() {
            bot.sendsForm(++conversation, "Регистрация R-0011");
            bot.in(() -> bot.bean(Erasure.class).forget(ANNA));
            bot.tellsBundle();

            assertThat(bot.said.messages()).isEmpty();
        }
    }

    @Nested
    @DisplayName("answers questions")
    class Answers {
        @Test
        void by_a_reply_that_goes_to_the_person_and_is_confirmed() {
            int shown = bot.asksAtDesk(ANNA, "Можно ли приехать на один день?");
            int reply = bot.replies(shown, "Да, конечно.");

            assertThat(bot.said.messages())
                    .containsExactly(
                            Outgoing.to(
                                    ANNA,
                                    Lane.ANSWER,
                                    Words.plain("Ответ организаторов\nНа ваш вопрос: «Можно ли приехать на один день?»"
                                            + "\n\nДа, конечно."),
                                    Keyboard.NONE),
                            Outgoing.to(DeskBot.DESK, Lane.ANSWER, Words.plain("Ответ ушёл."), Keyboard.NONE)
                                    .replyingTo(reply));
            assertThat(open()).doesNotContain("Можно ли приехать на один день?");
        }

        @Test
        void a_second_time_only_when_somebody_says_so_and_then_once() {
            int shown = bot.asksAtDesk(ANNA, "Есть ли парковка?");
            bot.replies(shown, "Есть.");
            bot.said.clear();

            int reply = bot.replies(shown, "Но места мало.");
            assertThat(bot.said.texts()).containsExactly("На этот вопрос уже есть ответ (Ольга). Отправить ещё и это?");
            var send = button(bot.said.messages().getFirst());
            assertThat(send.label()).isEqualTo("Отправить");
            assertThat(send.data())
                    .matches("d\\.desk\\.again\\.\\d+\\." + reply)
                    .hasSizeLessThanOrEqualTo(64);

            bot.said.clear();
            bot.presses(DeskBot.DESK, send.data());
            bot.presses(DeskBot.DESK, send.data());
            assertThat(bot.said.toasts()).containsExactly("Ответ ушёл.", "Это уже отправлено.");
            assertThat(bot.said.messages()).extracting(Outgoing::chat).containsExactly(ANNA, DeskBot.DESK);
            assertThat(bot.said.texts())
                    .first()
                    .satisfies(text -> assertThat(text).endsWith("\n\nНо места мало."));
            assertThat(bot.said.messages().getLast().edits()).isEqualTo(77);
        }

        @Test
        void in_words_only() {
            int shown = bot.asksAtDesk(ANNA, "Какая схема проезда?");
            bot.writes(DeskBot.DESK, "", shown, Attachment.PHOTO, false);
            assertThat(bot.said.texts())
                    .containsExactly("Передать могу только текст. Ответьте на сообщение с вопросом словами.");

            bot.said.clear();
            bot.writes(DeskBot.DESK, "Вот схема", shown, Attachment.PHOTO, false);
            assertThat(bot.said.texts())
                    .last()
                    .isEqualTo("Текст ушёл. Вложение передать не могу — если оно нужно, дайте на него ссылку.");
        }

        @Test
        void under_a_name_only() {
            int shown = bot.asksAtDesk(ANNA, "Кто меня встретит?");
            bot.writes(DeskBot.DESK, "Я", shown, Attachment.NONE, true);

            assertThat(bot.said.texts())
                    .singleElement()
                    .satisfies(text -> assertThat(text).startsWith("Вы пишете от имени группы"));
        }

        @Test
        void not_while_the_person_cannot_be_reached_and_says_so() {
            int shown = bot.asksAtDesk(8, "Где столовая?");
            bot.in(() -> bot.bean(People.class).unreachable(8));
            bot.replies(shown, "Внизу.");

            assertThat(bot.said.texts())
                    .singleElement()
                    .satisfies(text -> assertThat(text).startsWith("Ответ не ушёл — человек остановил бота."));
            assertThat(open()).contains("Где столовая?");

            bot.said.clear();
            bot.in(() -> bot.bean(People.class).meet(8, "ru"));
            bot.replies(shown, "Внизу.");
            assertThat(bot.said.messages()).extracting(Outgoing::chat).containsExactly(8L, DeskBot.DESK);
        }

        @Test
        void of_nobody_who_was_forgotten() {
            int shown = bot.asksAtDesk(9, "Где гардероб?");
            bot.in(() -> bot.bean(Erasure.class).forget(9));
            bot.replies(shown, "Слева.");

            assertThat(bot.said.texts())
                    .singleElement()
                    .satisfies(text -> assertThat(text).startsWith("Этого вопроса больше нет"));
        }

        @Test
        void of_any_length_without_losing_a_word() {
            int shown = bot.asksAtDesk(ANNA, "Расскажите всё подробно");
            var answer = "я".repeat(4096);
            bot.replies(shown, answer);

            assertThat(bot.said.texts()).hasSize(3).contains(answer);
        }

        @Test
        void but_takes_no_other_talk_for_an_answer() {
            bot.asksAtDesk(ANNA, "Во сколько открытие?");
            bot.writes(DeskBot.DESK, "Кто ответит?");
            bot.replies(31337, "Я отвечу");
            bot.writes(DeskBot.ELSEWHERE, "В девять", 1001, Attachment.NONE, false);

            assertThat(bot.said.messages()).isEmpty();
        }
    }

    @Nested
    @DisplayName("takes commands")
    class Commands {
        @Test
        void and_shows_numbers() {
            bot.writes(DeskBot.DESK, "/stats@forum_bot");

            assertThat(bot.said.texts())
                    .singleElement()
                    .satisfies(text -> assertThat(text.lines())
                            .hasSize(6)
                            .element(4, InstanceOfAssertFactories.STRING)
                            .matches("Практик: \\d+ \\(\\d+\\)"));
        }

        @Test
        void and_shows_the_latest_entries_with_their_times() {
            bot.sendsForm(++conversation, "Регистрация R-0100");
            bot.tellsBundle();
            bot.said.clear();
            bot.clock.advance(Duration.ofDays(1));
            bot.writes(DeskBot.DESK, "/new");

            assertThat(bot.said.texts())
                    .singleElement()
                    .satisfies(text -> assertThat(text.lines().toList().get(1))
                            .matches("\\d\\d\\.04 \\d\\d:\\d\\d Регистрация R-0100"));
        }

        @Test
        void and_shows_open_questions_so_that_they_can_be_answered() {
            bot.asks(10, "Будет ли трансляция?");
            bot.tellsBundle();
            bot.said.clear();
            bot.writes(DeskBot.DESK, "/questions");
            var shown = bot.said.messages().stream()
                    .filter(message -> message.words().text().contains("трансляция"))
                    .findFirst()
                    .orElseThrow();
            int message = bot.arrives(shown);
            bot.said.clear();
            bot.replies(message, "Будет.");

            assertThat(bot.said.messages()).extracting(Outgoing::chat).containsExactly(10L, DeskBot.DESK);
        }

        @Test
        void nowhere_else() {
            for (var command : List.of("/stats", "/new", "/questions", "/help", "/desk ABCD2345")) {
                bot.writes(DeskBot.ELSEWHERE, command);
            }
            bot.writes(DeskBot.ELSEWHERE, "/other");

            assertThat(bot.said.texts())
                    .hasSize(5)
                    .containsOnly("Здесь я не отвечаю. Напишите мне в личные сообщения.");
        }

        @Test
        void not_from_anonymous_administrators() {
            bot.writes(DeskBot.DESK, "/stats", 0, Attachment.NONE, true);

            assertThat(bot.said.texts())
                    .singleElement()
                    .satisfies(text -> assertThat(text).contains("Пишите от своего имени"));
        }

        @Test
        void and_acknowledges_every_press() {
            for (var data : List.of("d.desk.again.1.1", "d.desk.again.", "x", "d.desk.again.ы.-1")) {
                bot.presses(DeskBot.DESK, data);
            }
            bot.presses(DeskBot.ELSEWHERE, "d.desk.again.1.1");

            assertThat(bot.said.toasts()).hasSize(5).containsOnly("Эта кнопка больше ничего не делает.");
            assertThat(bot.said.messages()).isEmpty();
        }
    }

    private static List<String> open() {
        var open = new ArrayList<String>();
        bot.in(() -> bot.bean(Questions.class).open().forEach(question -> open.add(question.text())));
        return open;
    }

    private static Keyboard.Button button(Outgoing message) {
        return ((Keyboard.Inline) message.keyboard()).rows().getFirst().getFirst();
    }
}
