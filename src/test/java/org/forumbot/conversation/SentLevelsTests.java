package org.forumbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.forumbot.testkit.SettableClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("The levels of what was sent")
class SentLevelsTests {
    private static final String FORM = """
            form: f
            title: Анкета
            start: {command: f}
            levels:
              submit: {title: До отправки, fill: Дальше}
              publish: {title: До каталога, fill: Дополнить}
            submit: {save: keep, say: "Номер {number}."}
            ask:
              a: {type: text, label: А?, group: Раз}
              b: {type: text, label: Б?, group: Раз, need: publish}
              c: {type: text, label: В?, group: Раз, need: publish, when: a == 'два'}
            """;

    @TempDir
    Path folder;

    @Test
    void are_those_that_it_had_reached() {
        try (var bot = new TalkBot(folder.resolve("bot.db"), SettableClock.inSpring(), FORM)) {
            bot.writes("/f");
            bot.writes("раз");
            bot.presses(bot.button("SEND"));
            assertThat(levels(bot)).containsExactly("submit");
        }
    }

    @Test
    void are_all_below_the_highest_too() {
        try (var bot = new TalkBot(folder.resolve("bot.db"), SettableClock.inSpring(), FORM)) {
            bot.writes("/f");
            bot.writes("раз");
            bot.presses(bot.button("ALL CHAPTERS"));
            bot.presses(bot.button("▶ Дополнить"));
            bot.writes("два");
            assertThat(levels(bot)).isEmpty();
            bot.presses(bot.button("chapters.review"));
            bot.presses(bot.button("SEND"));
            assertThat(levels(bot)).containsExactlyInAnyOrder("submit", "publish");
        }
    }

    @Test
    void leave_unanswered_what_is_asked_and_nothing_else() {
        try (var bot = new TalkBot(folder.resolve("bot.db"), SettableClock.inSpring(), FORM)) {
            bot.writes("/f");
            bot.writes("раз");
            bot.presses(bot.button("SEND"));
            assertThat(of(bot, SentForms::missing)).containsExactly("b");
        }
    }

    private static Set<String> levels(TalkBot bot) {
        return of(bot, SentForms::levels);
    }

    private static Set<String> of(TalkBot bot, BiFunction<SentForms, Long, Set<String>> asked) {
        var found = new AtomicReference<Set<String>>(Set.of());
        bot.in(() -> found.set(asked.apply(
                bot.bean(SentForms.class),
                bot.bean(JdbcClient.class)
                        .sql("select id from conversation")
                        .query(Long.class)
                        .single())));
        return found.get();
    }
}
