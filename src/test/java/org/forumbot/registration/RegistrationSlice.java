package org.forumbot.registration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.forumbot.conversation.Phrases;
import org.forumbot.conversation.WayBack;
import org.forumbot.delivery.Outbox;
import org.forumbot.delivery.Outgoing;
import org.forumbot.dialog.Words;
import org.forumbot.people.People;
import org.forumbot.programme.SeatsSlice;
import org.forumbot.store.Numbers;
import org.forumbot.store.Writer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Component;

/** The whole module on a real SQLite file; what it says is kept, and phrases show their key and values. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SeatsSlice
@Import({RegistrationSlice.Parts.class, People.class})
@interface RegistrationSlice {
    // Not annotated as a configuration: the scan of the desk's tests would find it.
    @ComponentScan(
            basePackageClasses = Registrations.class,
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = Component.class))
    class Parts {
        @Bean
        Phrases phrases() {
            return (language, key, values) -> Words.plain(language + " " + key + " " + new TreeMap<>(values));
        }

        @Bean
        Numbers numbers() {
            var last = new HashMap<String, Long>();
            return name -> last.merge(name, 1L, Long::sum);
        }

        @Bean
        WayBack wayBack() {
            return (person, language) -> List.of();
        }

        @Bean
        AgendaSettings agendaSettings() {
            return new AgendaSettings(
                    LocalTime.of(19, 0),
                    LocalTime.of(8, 0),
                    Duration.ofHours(1),
                    LocalTime.of(10, 0),
                    LocalTime.of(18, 0));
        }

        /** Nothing is planned at the start. */
        @Bean
        Writer writer() {
            return new NoWriter();
        }

        @Bean
        Said said() {
            return new Said();
        }
    }

    /** What goes out. */
    class Said implements Outbox {
        final List<Outgoing> messages = new ArrayList<>();

        @Override
        public void send(Outgoing message) {
            messages.add(message);
        }

        @Override
        public void acknowledge(String press, @Nullable String toast) {}
    }

    /** Each test is one unit, so nothing else is written. */
    class NoWriter implements Writer {
        @Override
        public CompletableFuture<Void> submit(Unit unit) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public List<CompletableFuture<Void>> submit(List<? extends Unit> units) {
            return units.stream().map(this::submit).toList();
        }

        @Override
        public void afterCommit(Runnable action) {}

        @Override
        public boolean works() {
            return true;
        }
    }
}
