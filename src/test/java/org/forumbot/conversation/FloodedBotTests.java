package org.forumbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.forumbot.store.Writer;
import org.forumbot.testkit.SettableClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("A flood by one person")
class FloodedBotTests {
    private static final String FORM = """
            form: f
            title: Анкета
            start: {command: f}
            submit: {save: keep, say: ok}
            ask:
              a: {type: text, label: А?}
            """;
    private static final long FLOODER = 1;

    @TempDir
    Path folder;

    private final SettableClock clock = SettableClock.inSpring();

    private Incoming menu(long person, int id) {
        return new Incoming.Message(
                "m:%d:%d".formatted(person, id),
                new Incoming.Actor(person, "Анна", "ru", false),
                new Incoming.Place(person, true),
                id,
                clock.instant(),
                "/menu",
                Incoming.Attachment.NONE,
                null,
                false,
                0,
                false);
    }

    private static long rows(TalkBot bot) {
        return bot.bean(JdbcClient.class)
                .sql("select count(*) from inbox")
                .query(Long.class)
                .single();
    }

    @Test
    void is_answered_once_stored_no_more_and_costs_the_others_nothing() throws Exception {
        try (var bot = new TalkBot(folder.resolve("forumbot.db"), clock, FORM)) {
            var gate = new FloodGate(new ConversationSettings(30, 3), System::nanoTime);
            var turns = new StoredTurns(
                    bot.bean(Writer.class),
                    bot.bean(TurnUnit.class),
                    new Quarantine(bot.bean(Inbox.class), bot.bean(Apology.class), gate),
                    bot.bean(TurnMeters.class),
                    bot.bean(Outage.class));
            for (int batch = 0; batch < 10; batch++) {
                var updates = new ArrayList<Incoming>();
                for (int i = 0; i < 99; i++) {
                    updates.add(menu(FLOODER, batch * 99 + i));
                }
                updates.add(menu(100 + batch, 1));
                turns.handle(updates);
            }
            assertThat(said(bot, FLOODER, "MENU")).isEqualTo(30);
            assertThat(said(bot, FLOODER, "flood")).isEqualTo(1);
            for (long other = 100; other < 110; other++) {
                assertThat(said(bot, other, "MENU")).isEqualTo(1);
            }
            assertThat(rows(bot)).as("what was refused is not stored").isEqualTo(30 + 10);
            turns.handle(List.of(menu(FLOODER, 10_000)));
            assertThat(bot.said.messages()).hasSize(30 + 1 + 10);
            clock.advance(Allowance.SILENCE);
            turns.handle(List.of(menu(FLOODER, 10_001)));
            assertThat(said(bot, FLOODER, "MENU")).isEqualTo(31);
        }
    }

    private static long said(TalkBot bot, long person, String text) {
        return bot.said.messages().stream()
                .filter(message ->
                        message.chat() == person && message.words().text().equals(text))
                .count();
    }
}
