package org.forumbot.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.programme.SmallForum;
import org.forumbot.testkit.SettableClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 10,000 people with six seats each in 200 sections. */
@DisplayName("The agenda of a large forum")
class AgendaSizeTests {
    private static final int PEOPLE = 10_000;
    private static final List<String> FILLING = List.of(
            "insert into person (id, language, first_seen, last_seen) select n, 'ru', 0, 0 from numbers", """
            insert into registration (id, forum, person, number, conversation, status, role, region, region_name, name,
                phone, tracks, created, changed)
            select n, 's24', n, 'R-' || n, n, 'ACTIVE', 'ngo', '66', 'Свердловская область', 'Анна Ким', '+7', 'edu', 0, 0
            from numbers""", """
            insert into seat (id, forum, section, holder, state, since, role, region)
            select n * 6 + k.value, 's24', 'B' || ((n * 7 + k.value * 33) % 200), n, 'SEATED', 0, 'ngo', '66'
            from numbers, json_each('[0,1,2,3,4,5]') k""");

    private final SettableClock clock = new SettableClock(Instant.parse("2024-04-23T09:00:00Z"));
    private final SmallForum forum = new SmallForum();

    @TempDir
    Path folder;

    @Test
    void is_shown_in_a_moment_and_told_to_everybody() {
        forum.grows(200);
        try (var bot = new AgendaBot(folder, clock, forum)) {
            bot.in(() -> FILLING.forEach(filling -> fill(bot, filling)));
        }
        try (var bot = new AgendaBot(folder, clock, forum)) {
            var shown = new ArrayList<Duration>();
            for (int person = 1; person <= 200; person++) {
                var who = new Asker(person * 37L, "ru", SmallForum.CODE);
                bot.in(() -> shown.add(shown(bot, who)));
            }
            var slowest =
                    shown.subList(50, 200).stream().max(Duration::compareTo).orElseThrow();
            assertThat(slowest).as("a person's agenda").isLessThan(Duration.ofMillis(200));

            long begun = System.nanoTime();
            var told = bot.at("2024-05-13T14:00:01Z");
            var took = Duration.ofNanos(System.nanoTime() - begun);
            System.out.printf("The slowest agenda: %s, the evening of %d people: %s%n", slowest, told.size(), took);
            assertThat(told).hasSize(PEOPLE).doesNotHaveDuplicates();
        }
    }

    private static void fill(AgendaBot bot, String filling) {
        bot.bean(JdbcClient.class)
                .sql("with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < " + PEOPLE
                        + ") " + filling)
                .update();
    }

    private static Duration shown(AgendaBot bot, Asker who) {
        long begun = System.nanoTime();
        var days = bot.bean(MineSource.class)
                .rows(who, new Params(Map.of()))
                .getFirst()
                .days();
        assertThat(days).isEqualTo(2);
        assertThat(bot.bean(AgendaSource.class).rows(who, new Params(Map.of()))).hasSize(6);
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
