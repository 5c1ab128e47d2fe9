package org.forumbot.organizers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.forumbot.programme.SectionOverfull;
import org.forumbot.testkit.Forum;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Sections at the desk")
class SectionDeskTests {
    @TempDir
    Path folder;

    @Test
    void have_as_many_invitations_as_are_asked_for() {
        try (var bot = new DeskBot(folder.resolve("desk.db"))) {
            bot.withDesk();
            bot.writes(DeskBot.DESK, "/invite s001 2");
            bot.writes(DeskBot.DESK, "/invite s24 S001");
            bot.writes(DeskBot.DESK, "/invite");
            bot.writes(DeskBot.DESK, "/invite S999 5");
            bot.writes(DeskBot.DESK, "/invite S001 500");
            var link = "\nhttps://t\\.me/forum_bot\\?start=i_[A-Za-z0-9_-]{16}";
            assertThat(bot.said.texts().getFirst())
                    .matches("(?s)Приглашения на «Забота о старшем поколении»: 2\\. .*" + link.repeat(2));
            assertThat(bot.said.texts().get(1)).matches("(?s)Приглашения на .*: 1\\. [^\n]*" + link);
            assertThat(bot.said.texts().subList(2, 4))
                    .allMatch(text -> text.startsWith("Напишите код секции и сколько нужно приглашений"));
            assertThat(bot.said.texts().get(4)).isEqualTo("За один раз — от 1 до 50 приглашений.");
        }
    }

    @Test
    void that_have_fewer_seats_than_people_are_asked_about_and_trimmed_by_a_command() {
        try (var bot = new DeskBot(folder.resolve("desk.db"))) {
            bot.withDesk();
            bot.writes(DeskBot.DESK, "/trim S001");
            bot.writes(DeskBot.DESK, "/trim");
            bot.tells(new SectionOverfull(Forum.CODE, Forum.SECTION));
            bot.tells(new SectionOverfull(Forum.CODE, "S999"));
            bot.tellsBundle();
            assertThat(bot.said.texts()).hasSize(3);
            assertThat(bot.said.texts().getFirst())
                    .isEqualTo("Забота о старшем поколении: лишних там нет, всё осталось как было.");
            assertThat(bot.said.texts().get(1)).startsWith("Напишите код секции: /trim S042.");
            assertThat(bot.said.texts().get(2))
                    .startsWith("Забота о старшем поколении: мест теперь 20, а занято 0.")
                    .endsWith("/trim S001");
        }
    }
}
