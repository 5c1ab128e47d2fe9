package org.forumbot.walk;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Hears what is said to the database, as «insert into inbox», until it is closed. */
final class Statements implements AutoCloseable {
    private static final List<String> LOGS = List.of("org.springframework.jdbc.core.JdbcTemplate", "org.hibernate.SQL");

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    /** From now on. */
    Statements listen() {
        LOGS.forEach(name -> {
            var logger = (Logger) LoggerFactory.getLogger(name);
            logger.setLevel(Level.DEBUG);
            logger.setAdditive(false);
            logger.addAppender(log);
        });
        log.start();
        return this;
    }

    /** Those of one turn, without those of the jobs, which look at the clock and not at the turn. */
    List<String> of(Runnable turn) throws InterruptedException {
        settled();
        log.list.clear();
        turn.run();
        settled();
        return List.copyOf(log.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(text -> !text.matches("Executing prepared SQL (query|update)") && !text.contains("batch size"))
                .map(text -> text.replaceAll("(?s)^Executing prepared SQL statement \\[|]$", "")
                        .replaceAll("\\s+", " "))
                .filter(text -> !text.contains(" job"))
                .map(text -> text.replaceAll(
                        "^(insert into|update|delete from|select).*?(?<=from |into |update |^update )(\\w+).*",
                        "$1 $2"))
                .toList();
    }

    /** The results of sending are stored some milliseconds after it. */
    private static void settled() throws InterruptedException {
        Thread.sleep(60);
    }

    @Override
    public void close() {
        LOGS.forEach(name -> {
            var logger = (Logger) LoggerFactory.getLogger(name);
            logger.setLevel(null);
            logger.detachAppender(log);
        });
    }
}
