package org.forumbot.organizers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.forumbot.dialog.Keyboard;
import org.forumbot.practices.Claims;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Practices that are taken at the desk")
class TakePracticeTests {
    private static final long PRACTICE = 700;

    @TempDir
    Path folder;

    private DeskBot bot;

    @BeforeEach
    void open() {
        bot = new DeskBot(folder.resolve("desk.db"));
        bot.withDesk();
        bot.sendsPractice(PRACTICE, "Забота");
        bot.tellsCards();
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
