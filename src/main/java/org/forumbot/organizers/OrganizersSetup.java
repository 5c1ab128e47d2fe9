package org.forumbot.organizers;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.ToLongFunction;
import org.forumbot.files.Dialogs;
import org.forumbot.guide.Questions;
import org.forumbot.practices.Practices;
import org.forumbot.registration.Attendance;
import org.forumbot.registration.Registrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The figures of {@code /stats} in the order they are shown. */
@Configuration(proxyBeanMethods = false)
class OrganizersSetup {
    @Bean
    @Order(10)
    Figures attendanceFigures(Registrations registrations, Dialogs dialogs) {
        return new Figures() {
            @Override
            public SequencedMap<String, Long> total() {
                return all(
                        dialogs.forums().stream().map(registrations::attendance).toList());
            }

            @Override
            public SequencedMap<String, Long> since(Instant time) {
                return all(dialogs.forums().stream()
                        .map(forum -> registrations.attendanceSince(forum, time))
                        .toList());
            }
        };
    }

    /** Of all forums that are on. */
    private static SequencedMap<String, Long> all(List<Attendance> forums) {
        var figures = new LinkedHashMap<String, Long>();
        figures.put(
                "registrations",
                forums.stream().mapToLong(Attendance::registrations).sum());
        figures.put("seats", forums.stream().mapToLong(Attendance::seats).sum());
        figures.put("waiting", forums.stream().mapToLong(Attendance::waiting).sum());
        return figures;
    }

    @Bean
    @Order(20)
    Figures practiceFigures(Practices practices) {
        return single("practices", practices::since);
    }

    @Bean
    @Order(30)
    Figures questionFigures(Questions questions) {
        return single("questions", questions::openSince);
    }

    private static Figures single(String key, ToLongFunction<Instant> since) {
        return new Figures() {
            @Override
            public SequencedMap<String, Long> total() {
                return since(Instant.EPOCH);
            }

            @Override
            public SequencedMap<String, Long> since(Instant time) {
                var figure = new LinkedHashMap<String, Long>();
                figure.put(key, since.applyAsLong(time));
                return figure;
            }
        };
    }
}
