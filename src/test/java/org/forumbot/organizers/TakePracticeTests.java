package org.forumbot.organizers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forumbot.delivery.Outgoing;
import org.forumbot.dialog.Keyboard;
import org.forumbot.practices.Actor;
import org.forumbot.practices.Claims;
import org.forumbot.practices.Lifecycle;
import org.forumbot.practices.Move;
import org.forumbot.practices.PracticeStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Practices that are taken at the desk")
class TakePracticeTests {
    private static final long PRACTICE = 700;

    /** The first message that arrives at the desk. */
    private static final int CARD = 1001;

    @TempDir
    Path folder;

    private DeskBot bot;
    private Outgoing shown;

    @BeforeEach
    void open() {
        bot = new DeskBot(folder.resolve("desk.db"));
        bot.withDesk();
        bot.sendsPractice(PRACTICE, "Забота");
        bot.tellsCards();
        shown = bot.said.messages().getLast();
        bot.said.clear();
    }

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void belong_to_who_was_first_and_the_card_says_so() {
        bot.presses(DeskBot.DESK, 56, "Пётр", "d.desk.take.700");
        bot.presses(DeskBot.DESK, 57, "Ольга", "d.desk.take.700");
        bot.presses(DeskBot.DESK, 56, "Пётр", "d.desk.take.700");

        assertThat(bot.said.toasts().subList(1, 3))
                .containsExactly("Её уже взял другой организатор: Пётр", "Она уже за вами.");
        assertThat(bot.said.messages().stream().filter(message -> message.chat() == DeskBot.DESK))
                .singleElement()
                .satisfies(card -> {
                    assertThat(card.edits()).isEqualTo(77);
                    assertThat(card.words().text()).isEqualTo("Практика: Забота\n\nВедёт: Пётр.");
                    assertThat(card.keyboard())
                            .isEqualTo(Keyboard.inline(
                                    List.of(List.of(new Keyboard.Button("Забрать у: Пётр", "d.desk.over.700.56")))));
                });
        assertThat(holder()).isEqualTo(56);
    }

    @Test
    void are_taken_over_only_from_whom_the_button_names() {
        bot.presses(DeskBot.DESK, 56, "Пётр", "d.desk.take.700");
        bot.presses(DeskBot.DESK, 57, "Ольга", "d.desk.over.700.56");
        bot.presses(DeskBot.DESK, 58, "Игорь", "d.desk.over.700.56");

        assertThat(bot.said.toasts()).last().isEqualTo("Её уже взял другой организатор: Ольга");
        assertThat(holder()).isEqualTo(57);
    }

    @Test
    void have_no_button_any_more_when_their_author_has_taken_them_back() {
        bot.arrives(shown);
        bot.presses(DeskBot.DESK, 56, "Пётр", "d.desk.take.700");
        bot.said.clear();
        bot.in(() -> assertThat(bot.bean(Lifecycle.class)
                        .move(PRACTICE, PracticeStatus.WITHDRAWN, new Actor.Author(7), "", Map.of()))
                .isInstanceOf(Move.Moved.class));

        await().until(() -> !redrawn().isEmpty());
        assertThat(redrawn()).singleElement().satisfies(card -> {
            assertThat(card.words().text()).isEqualTo("Практика: Забота\n\nПрактика отозвана.");
            assertThat(card.keyboard()).isEqualTo(Keyboard.NONE);
        });
    }

    /** The card that lies at the desk, as it was changed. */
    private List<Outgoing> redrawn() {
        return bot.said.messages().stream()
                .filter(message -> message.chat() == DeskBot.DESK && message.edits() == CARD)
                .toList();
    }

    @Test
    void answer_to_data_that_nobody_has_made() {
        for (var data :
                List.of("d.desk.take.x", "d.desk.take.999999", "d.desk.over.700", "d.desk.over.x.56", "d.desk.over.")) {
            bot.presses(DeskBot.DESK, data);
        }

        assertThat(bot.said.toasts().subList(0, 2)).containsOnly("Эта кнопка больше ничего не делает.");
        assertThat(bot.said.toasts().subList(3, 5)).containsOnly("Эта кнопка больше ничего не делает.");
    }

    private long holder() {
        var holders = new ArrayList<Long>();
        bot.in(() -> bot.bean(Claims.class).holder(PRACTICE).ifPresent(holder -> holders.add(holder.person())));
        return holders.getFirst();
    }
}
