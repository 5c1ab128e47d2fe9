package org.forumbot.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.forumbot.store.Writer;
import org.forumbot.testkit.SettableClock;
import org.forumbot.testkit.Slice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("People")
class PeopleTests {
    static final SettableClock clock = SettableClock.inSpring();

    @TempDir
    static Path folder;

    static ConfigurableApplicationContext bot;
    static List<String> languages = List.of("ru", "en");
    static People people;
    static Consents consents;

    @BeforeAll
    static void start() {
        bot = Slice.of(
                folder.resolve("forumbot.db"),
                clock,
                beans -> {
                    beans.registerBean(Second.class);
                    beans.registerBean(Silent.class);
                    beans.registerBean(First.class);
                    beans.registerBean(Spoken.class, () -> () -> languages);
                },
                Slice.Store.class,
                Slice.People.class);
        people = bot.getBean(People.class);
        consents = bot.getBean(Consents.class);
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    @ParameterizedTest
    @CsvSource({"ru, ru", "ru-RU, ru", "be, ru", "kk, ru", "uz, ru", "hy, ru", "en, en", "pt-br, en", "ar, en", ", ru"})
    void are_met_in_a_language_they_read(String code, String language) {
        assertThat(Languages.byCode(code, List.of("ru", "en"))).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"tt, tt", "tt-RU, tt", "TT, tt", "ba, ru", "de, ru", "en, ru", "ru, ru"})
    void are_met_in_their_own_when_the_bot_speaks_it(String code, String language) {
        assertThat(Languages.byCode(code, List.of("ru", "tt"))).isEqualTo(language);
    }

    @Test
    void follow_their_messenger_until_they_choose() {
        assertThat(inUnit(() -> people.meet(1, "en"))).isEqualTo(new Person(1, "en"));
        assertThat(inUnit(() -> people.meet(1, "ru"))).isEqualTo(new Person(1, "ru"));
        inUnit(() -> people.choose(1, "en"));
        assertThat(inUnit(() -> people.meet(1, "ru"))).isEqualTo(new Person(1, "en"));
        assertThat(inUnit(() -> people.find(1))).contains(new Person(1, "en"));
        assertThat(inUnit(() -> people.find(404))).isEmpty();
        assertThatThrownBy(() -> inUnit(() -> people.choose(1, "de"))).hasMessageContaining("choose one of ru, en");
    }

    @Test
    void are_spoken_to_in_the_nearest_language_when_theirs_is_no_longer_spoken() {
        languages = List.of("ru", "en", "kk", "de");
        inUnit(() -> people.meet(6, "kk"));
        inUnit(() -> people.meet(7, "ru"));
        inUnit(() -> people.choose(7, "de"));
        assertThat(inUnit(() -> people.find(6))).contains(new Person(6, "kk"));
        languages = List.of("ru", "en");
        assertThat(inUnit(() -> people.find(6))).contains(new Person(6, "ru"));
        assertThat(inUnit(() -> people.find(7))).contains(new Person(7, "en"));
    }

    @Test
    void are_unreachable_until_they_write_again() {
        inUnit(() -> people.meet(2, "ru"));
        inUnit(() -> people.unreachable(2));
        assertThat(inUnit(() -> people.reachable(2))).isFalse();
        inUnit(() -> people.meet(2, "ru"));
        assertThat(inUnit(() -> people.reachable(2))).isTrue();
        inUnit(() -> people.unreachable(-100));
        assertThat(inUnit(() -> people.reachable(-100))).as("a group").isTrue();
    }

    @Test
    void are_written_once_when_many_turns_share_a_batch() {
        var before = inUnit(people::count);
        inUnit(() -> {
            people.meet(3, "ru");
            people.choose(3, "en");
            return people.meet(3, "ru");
        });
        assertThat(inUnit(people::count)).isEqualTo(before + 1);
        assertThat(inUnit(() -> people.find(3))).contains(new Person(3, "en"));
    }

    @Test
    void of_a_unit_that_was_rolled_back_are_not_remembered() {
        assertThatThrownBy(() -> inUnit(() -> {
                    people.meet(4, "ru");
                    throw new IllegalStateException("guilty");
                }))
                .hasRootCauseMessage("guilty");
        assertThat(inUnit(() -> people.find(4))).isEmpty();
    }

    @Test
    void are_noted_as_seen_once_an_hour() {
        inUnit(() -> people.meet(5, "ru"));
        var first = clock.millis();
        clock.advance(Duration.ofMinutes(59));
        inUnit(() -> people.meet(5, "ru"));
        assertThat(lastSeen(5)).isEqualTo(first);
        clock.advance(Duration.ofMinutes(1));
        inUnit(() -> people.meet(5, "ru"));
        assertThat(lastSeen(5)).isEqualTo(clock.millis());
    }

    @Test
    void are_forgotten_by_every_feature_and_only_the_proof_of_consent_stays() {
        inUnit(() -> {
            people.meet(6, "ru");
            consents.given(6, "personal-data", "2024-03", "ab12", "ru", 17);
            consents.given(6, "publication", "2024-03", "cd34", "ru", 18);
            return consents.stands(6, "publication");
        });
        clock.advance(Duration.ofDays(1));
        var deleted = inUnit(() -> bot.getBean(Erasure.class).forget(6));
        assertThat(deleted).containsExactly("deleted.first", "deleted.second");
        assertThat(inUnit(() -> people.find(6))).isEmpty();
        assertThat(inUnit(() -> consents.stands(6, "personal-data"))).isFalse();
        assertThat(proofs(6))
                .containsExactly(
                        "personal-data 2024-03 ab12 ru given 17",
                        "publication 2024-03 cd34 ru given 18",
                        "personal-data 2024-03 ab12 ru withdrawn 17",
                        "publication 2024-03 cd34 ru withdrawn 18");
        assertThat(inUnit(() -> bot.getBean(Erasure.class).forget(6))).hasSize(2);
        assertThat(proofs(6)).as("nothing stood any more").hasSize(4);
    }

    private static List<String> proofs(long person) {
        return bot.getBean(JdbcClient.class)
                .sql("select concat_ws(' ', document, version, sha256, language, decision, message) from consent"
                        + " where person = ? order by id")
                .param(person)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static long lastSeen(long person) {
        return bot.getBean(JdbcClient.class)
                .sql("select last_seen from person where id = ?")
                .param(person)
                .query(Long.class)
                .single();
    }

    private static void inUnit(Runnable unit) {
        bot.getBean(Writer.class).submit(unit::run).join();
    }

    private static <T> T inUnit(Supplier<T> unit) {
        var result = new AtomicReference<T>();
        bot.getBean(Writer.class).submit(() -> result.set(unit.get())).join();
        return result.get();
    }

    @Order(2)
    static final class Second implements Forgetting {
        @Override
        public String forget(long person) {
            return "deleted.second";
        }
    }

    @Order(3)
    static final class Silent implements Forgetting {
        @Override
        public String forget(long person) {
            return "";
        }
    }

    @Order(1)
    static final class First implements Forgetting {
        @Override
        public String forget(long person) {
            return "deleted.first";
        }
    }
}
