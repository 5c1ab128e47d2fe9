package org.forumbot.organizers;

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
    Figure registrationsFigure(Registrations registrations, Dialogs dialogs) {
        return attendance("registrations", registrations, dialogs, Attendance::registrations);
    }

    @Bean
    @Order(20)
    Figure seatsFigure(Registrations registrations, Dialogs dialogs) {
        return attendance("seats", registrations, dialogs, Attendance::seats);
    }

    @Bean
    @Order(30)
    Figure waitingFigure(Registrations registrations, Dialogs dialogs) {
        return attendance("waiting", registrations, dialogs, Attendance::waiting);
    }

    @Bean
    @Order(40)
    Figure practicesFigure(Practices practices) {
        return new Figure("practices", practices::since);
    }

    @Bean
    @Order(50)
    Figure questionsFigure(Questions questions) {
        return new Figure("questions", questions::openSince);
    }

    /** Of all forums that are on. */
    private static Figure attendance(
            String key, Registrations registrations, Dialogs dialogs, ToLongFunction<Attendance> number) {
        return new Figure(
                key,
                time -> dialogs.forums().stream()
                        .map(forum -> registrations.attendanceSince(forum, time))
                        .mapToLong(number)
                        .sum());
    }
}
