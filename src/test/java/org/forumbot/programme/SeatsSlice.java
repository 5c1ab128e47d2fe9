package org.forumbot.programme;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.util.HashMap;
import java.util.Optional;
import org.forumbot.store.Ids;
import org.forumbot.store.Notes;
import org.forumbot.testkit.SettableClock;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * Seats on a real SQLite file with the real migrations. Each test is one batch of the writer: a transaction and a
 * persistence context, undone at the end.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest(
        showSql = false,
        properties = {
            "spring.datasource.url=jdbc:sqlite:target/seats-${random.uuid}.db?foreign_keys=true&transaction_mode=IMMEDIATE",
            "spring.datasource.hikari.maximum-pool-size=1",
            "spring.flyway.locations=classpath:db/migration/sqlite",
            "spring.jpa.hibernate.ddl-auto=validate",
            "spring.jpa.properties.hibernate.dialect=org.forumbot.store.StrictSqliteDialect",
            "spring.jpa.properties.hibernate.generate_statistics=true",
            "spring.jpa.properties.hibernate.order_inserts=true",
            "spring.jpa.properties.hibernate.order_updates=true",
            "spring.jpa.properties.hibernate.jdbc.batch_size=100"
        })
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import({
    SeatsSlice.Parts.class,
    Ids.class,
    Seats.class,
    SeatBook.class,
    Sections.class,
    Promotion.class,
    Choosing.class,
    SeatRules.class,
    Leaving.class,
    Invitations.class,
    Overfull.class
})
public @interface SeatsSlice {
    /** 14:00 in Yekaterinburg, three weeks before the small forum. */
    Instant NOW = Instant.parse("2024-04-23T09:00:00Z");

    // Not annotated as a configuration: the scan of the desk's tests would find it.
    class Parts {
        @Bean
        SettableClock stoppedClock() {
            return new SettableClock(NOW);
        }

        @Bean
        Planned planned() {
            return new Planned();
        }

        @Bean
        News news() {
            return new News();
        }

        @Bean
        Notes notes() {
            var known = new HashMap<String, String>();
            return new Notes() {
                @Override
                public Optional<String> get(String name) {
                    return Optional.ofNullable(known.get(name));
                }

                @Override
                public void put(String name, String value) {
                    known.put(name, value);
                }

                @Override
                public void remove(String name) {
                    known.remove(name);
                }
            };
        }

        @Bean
        SmallForum smallForum() {
            return new SmallForum();
        }
    }
}
