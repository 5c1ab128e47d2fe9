package org.forumbot;

import java.time.Instant;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.forumbot.files.Dialogs;
import org.forumbot.files.ForumFile;
import org.forumbot.playground.WoundClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Sets the playground's clock three weeks before the forum, so that what is to come can be seen coming. */
@Component
@ConditionalOnProperty("forumbot.playground.enabled")
class PlaygroundTime {
    private static final Logger LOG = LoggerFactory.getLogger(PlaygroundTime.class);
    private static final int WEEKS_BEFORE = 3;
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private final Environment environment;

    PlaygroundTime(WoundClock clock, Dialogs dialogs, Environment environment) {
        this.environment = environment;
        if (environment.getProperty("forumbot.playground.now") == null) {
            dialogs.forums().stream()
                    .map(code -> dialogs.forum(code, "ru"))
                    .flatMap(PlaygroundTime::before)
                    .findFirst()
                    .ifPresent(clock::standAt);
        }
    }

    /** None when the days of the forum are not known. */
    private static Stream<Instant> before(ForumFile forum) {
        return Stream.ofNullable(forum.from())
                .map(from -> from.minusWeeks(WEEKS_BEFORE)
                        .atTime(MORNING)
                        .atZone(forum.zone())
                        .toInstant());
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order
    void tell() {
        LOG.info(
                "No TELEGRAM_BOT_TOKEN: the playground is open at http://localhost:{}/",
                environment.getProperty("local.server.port"));
    }
}
