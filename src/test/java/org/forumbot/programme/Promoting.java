package org.forumbot.programme;

import java.nio.file.Path;
import java.util.List;
import org.forumbot.files.Dialogs;
import org.forumbot.store.Writer;
import org.forumbot.testkit.SettableClock;
import org.forumbot.testkit.Slice;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A process of its own in which everybody who has a seat gives it up, one after the other, and the next in line is offered
 * it. It goes on where it was killed. Whom an offer was told to is written down along with it, as the outbox does.
 */
final class Promoting {
    static final int SEATS = 120;
    static final int PEOPLE = 300;
    static final String READY = "Everybody is there.";
    static final String GIVEN_UP = "Seats have been given up.";

    private Promoting() {}

    /** Stands in for the outbox: told in the same transaction. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Told {
        private final JdbcClient jdbc;

        Told(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @EventListener
        void on(SeatOffered offered) {
            jdbc.sql("insert into told (seat) values (?)").param(offered.seat()).update();
        }
    }

    /** @param args the database */
    public static void main(String[] args) {
        var forum = new SmallForum();
        forum.capacity(SmallForum.SPORT, SEATS);
        try (var bot = Slice.of(
                Path.of(args[0]),
                SettableClock.inSpring(),
                beans -> beans.registerBean(Dialogs.class, () -> forum),
                Slice.Store.class,
                SeatsAtRandomTests.Programme.class,
                Told.class)) {
            var writer = bot.getBean(Writer.class);
            writer.submit(() -> everybodyComes(bot)).join();
            System.out.println(READY);
            var seats = bot.getBean(Seats.class);
            var leaving = holders(bot).stream()
                    .<Writer.Unit>map(holder -> () -> seats.leave(holder, SmallForum.CODE, SmallForum.SPORT))
                    .toList();
            // a few at a time, as they come in life
            for (int at = 0; at < leaving.size(); at += 3) {
                writer.submit(leaving.subList(at, Math.min(at + 3, leaving.size())))
                        .getLast()
                        .join();
                System.out.println(GIVEN_UP);
            }
        }
    }

    private static void everybodyComes(ConfigurableApplicationContext bot) {
        var jdbc = bot.getBean(JdbcClient.class);
        jdbc.sql("create table if not exists told (seat integer not null) strict")
                .update();
        if (jdbc.sql("select count(*) from seat").query(Integer.class).single() > 0) {
            return;
        }
        var traits = new Traits("ngo", "66", null);
        for (int person = 1; person <= PEOPLE; person++) {
            bot.getBean(Seats.class).waitFor(new HolderId(person), SmallForum.CODE, SmallForum.SPORT, traits, false);
        }
    }

    private static List<HolderId> holders(ConfigurableApplicationContext bot) {
        return bot.getBean("readingClient", JdbcClient.class)
                .sql("select holder from seat where state = 'SEATED' order by id")
                .query((row, _) -> new HolderId(row.getLong(1)))
                .list();
    }
}
