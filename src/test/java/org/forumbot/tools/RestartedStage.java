package org.forumbot.tools;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.forumbot.playground.WoundClock;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A pretend Telegram that goes on, and the whole bot beside it that can be stopped and started again. */
final class RestartedStage implements AutoCloseable {
    private static final String TOKEN = "1:restarts";

    private final ConfigurableApplicationContext telegram;
    private final WoundClock clock;
    private volatile @Nullable Instant away;
    private final Playground playground;
    private final Path database;
    private final Path dialogs;
    private ConfigurableApplicationContext bot;

    /** @param now of the clock that both go by */
    RestartedStage(Path folder, Map<String, Integer> places, Instant now) throws IOException {
        telegram = KillTests.telegram(TOKEN);
        clock = telegram.getBean(WoundClock.class);
        clock.standAt(now);
        playground = new Playground(
                "http://127.0.0.1:" + telegram.getEnvironment().getRequiredProperty("local.server.port"));
        database = folder.resolve("forumbot.db");
        dialogs = Stage.dialogs(folder, Stage.shipped(places));
        bot = started();
    }

    private ConfigurableApplicationContext started() {
        var program = WithoutTests.program();
        program.setWebApplicationType(WebApplicationType.NONE);
        program.addInitializers(
                any -> ((GenericApplicationContext) any).registerBean("botsClock", Clock.class, BotsClock::new));
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
                "--forumbot.conversation.updates-per-second=0",
                "--logging.level.org.forumbot=warn");
    }

    <T> T bean(Class<T> type) {
        return bot.getBean(type);
    }

    ApplicationContext context() {
        return bot;
    }

    /** From now on no call of the bot goes wrong. */
    void clearFaults() {
        try {
            var request = HttpRequest.newBuilder(URI.create(playground.address() + "/playground/faults"))
                    .DELETE()
                    .build();
            HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException("The faults could not be cleared.", failure);
        }
    }

    Playground playground() {
        return playground;
    }

    /** For the bot no time goes by meanwhile: what it gathers for some seconds is gathered as ever. */
    void restart() {
        var then = clock.instant();
        away = then;
        bot.close();
        bot = started();
        clock.standAt(then);
        away = null;
    }

    /** That of the pretend Telegram, which stands still for the bot while it is restarted. */
    private final class BotsClock extends Clock {
        @Override
        public Instant instant() {
            var standing = away;
            return standing == null ? clock.instant() : standing;
        }

        @Override
        public ZoneId getZone() {
            return clock.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }
    }

    @Override
    public void close() {
        bot.close();
        telegram.close();
    }
}
