package org.forumbot.tools;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.forumbot.playground.WoundClock;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A pretend Telegram that goes on, and the whole bot beside it that can be stopped and started again. */
final class RestartedStage implements AutoCloseable {
    private static final String TOKEN = "1:restarts";

    private final ConfigurableApplicationContext telegram;
    private final WoundClock clock;
    private final Playground playground;
    private final Path database;
    private final Path dialogs;
    private ConfigurableApplicationContext bot;

    /** @param now of the clock that both go by */
    RestartedStage(Path folder, Map<String, Integer> places, Instant now) throws IOException {
        telegram = KillTests.telegram(TOKEN);
        clock = telegram.getBean(WoundClock.class);
        clock.standAt(now);
        playground =
                new Playground("http://127.0.0.1:" + telegram.getEnvironment().getRequiredProperty("local.server.port"));
        database = folder.resolve("forumbot.db");
        dialogs = Stage.dialogs(folder, Stage.shipped(places));
        bot = started();
    }

    private ConfigurableApplicationContext started() {
        var program = WithoutTests.program();
        program.setWebApplicationType(WebApplicationType.NONE);
        program.addInitializers(
                any -> ((GenericApplicationContext) any).registerBean("woundClock", Clock.class, () -> clock));
        return program.run(
                "--forumbot.playground.enabled=false",
                "--forumbot.telegram.token=" + TOKEN,
                "--forumbot.telegram.api-url=" + playground.address(),
                "--forumbot.organizers.chat-id=" + Playground.DESK,
                "--forumbot.store.url=jdbc:sqlite:" + database,
                "--forumbot.files.directory=" + dialogs,
                "--forumbot.delivery.messages-per-second=0",
                "--forumbot.delivery.chat-messages-per-second=0",
                "--forumbot.delivery.group-messages-per-minute=0",
                "--logging.level.org.forumbot=warn");
    }

    Playground playground() {
        return playground;
    }

    void restart() {
        bot.close();
        bot = started();
    }

    @Override
    public void close() {
        bot.close();
        telegram.close();
    }
}
