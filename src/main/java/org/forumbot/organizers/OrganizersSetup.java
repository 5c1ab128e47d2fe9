package org.forumbot.organizers;

import org.forumbot.guide.Questions;
import org.forumbot.practices.Practices;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Settings of the desk, and the figures of {@code /stats} in the order they are shown. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OrganizersSettings.class)
class OrganizersSetup {
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
}
