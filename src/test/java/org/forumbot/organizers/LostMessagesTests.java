package org.forumbot.organizers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.forumbot.delivery.NotDelivered;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Messages that did not arrive")
class LostMessagesTests {
    private static final String BLOCKED = "Forbidden: bot was blocked by the user";

    @TempDir
    static Path folder;

    private static DeskBot bot;

    @BeforeAll
    static void start() {
        bot = new DeskBot(folder.resolve("desk.db"));
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    @BeforeEach
    void all_have_arrived() {
        bot.lost.forget();
        bot.withDesk();
    }

    private static void loses(int count, boolean group) {
        for (int i = 0; i < count; i++) {
            bot.clock.advance(Duration.ofMillis(1));
            bot.lost.add(bot.clock.instant(), BLOCKED);
        }
        bot.in(() -> {
            for (int i = 0; i < count; i++) {
                bot.bean(LostMessages.class).on(new NotDelivered(7, group, ""));
            }
        });
    }

    private static long jobs() {
        return bot.bean(JdbcClient.class)
                .sql("select count(*) from job where kind = 'desk.lost'")
                .query(Long.class)
                .single();
    }

    private static void tells() {
        bot.in(() -> bot.bean(LostMessages.class).run("", ""));
        bot.tellsCards();
    }

    @Test
    void are_told_at_the_desk_by_their_number_and_each_once() {
        loses(12, false);
        assertThat(jobs()).as("one message for all of them").isEqualTo(1);
        tells();
        tells();
        loses(1, false);
        tells();
        assertThat(bot.said.texts())
                .containsExactly(
                        "Не дошло сообщений: 12. Почему и что с этим делать: /failed",
                        "Не дошло сообщений: 1. Почему и что с этим делать: /failed");
        assertThat(bot.said.messages()).allMatch(message -> message.chat() == DeskBot.DESK);
    }

    @Test
    void are_not_told_at_the_desk_when_it_was_a_group_that_did_not_get_them() {
        loses(1, true);
        assertThat(jobs()).isZero();
    }

    @Test
    void are_counted_with_their_reasons() {
        bot.lost.add(bot.clock.instant(), BLOCKED);
        bot.lost.add(bot.clock.instant(), "Bad Request: message is too long");
        bot.lost.add(bot.clock.instant(), BLOCKED);
        bot.writes(DeskBot.DESK, "/failed");
        assertThat(bot.said.texts()).containsExactly("""
                За неделю не дошло сообщений: 3
                • 1 × Bad Request: message is too long
                • 2 × Forbidden: bot was blocked by the user
                Отправить их снова: /failed retry""");
        assertThat(bot.lost.retries()).isZero();
    }

    @Test
    void are_sent_again_when_somebody_says_so() {
        bot.lost.add(bot.clock.instant(), BLOCKED);
        bot.writes(DeskBot.DESK, "/failed retry");
        assertThat(bot.lost.retries()).isEqualTo(1);
        assertThat(bot.said.texts())
                .containsExactly("Отправляю снова: 1. Тем, кто остановил бота, сообщение не уйдёт, пока они сами не"
                        + " напишут.");
    }

    @Test
    void are_none_when_all_have_arrived() {
        bot.writes(DeskBot.DESK, "/failed retry");
        bot.writes(DeskBot.ELSEWHERE, "/failed");
        assertThat(bot.lost.retries()).isZero();
        assertThat(bot.said.texts().getFirst()).isEqualTo("За неделю дошло всё.");
        assertThat(bot.said.texts()).hasSize(2);
        assertThat(bot.said.texts().getLast()).doesNotContain("дошло");
    }
}
