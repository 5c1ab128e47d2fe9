package org.forumbot;

import java.time.Clock;
import java.util.Arrays;
import org.forumbot.files.WarmUp;
import org.forumbot.playground.PlaygroundAlone;
import org.forumbot.playground.PlaygroundConfiguration;
import org.forumbot.tools.DatabaseTools;
import org.forumbot.tools.DialogTools;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Starts the bot: on Telegram when there is a token, else beside a pretend Telegram with a chat page. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableJpaRepositories(queryEnhancerSelector = QueriesAsWritten.class)
@Import(PlaygroundConfiguration.class)
public class Forumbot {
    /**
     * {@code playground --port=8081} starts the pretend Telegram alone, {@code dialogs …} works with the files of the
     * dialogs, {@code backup}, {@code restore} and {@code check-db} with the database; anything else starts the bot.
     */
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("playground")) {
            PlaygroundAlone.run(Arrays.copyOfRange(args, 1, args.length));
            return;
        }
        if (args.length > 0 && DatabaseTools.NAMES.contains(args[0])) {
            System.exit(DatabaseTools.run(args, clock()));
        }
        WarmUp.begin();
        if (args.length > 0 && args[0].equals("dialogs")) {
            var rest = Arrays.copyOfRange(args, 1, args.length);
            System.exit(DialogTools.run(rest, () -> new SpringApplication(Forumbot.class), clock()));
        }
        EndByTerm.exitsWithZero();
        var environment = System.getenv();
        SpringApplication.run(
                Forumbot.class,
                PlaygroundMode.isOn(environment, args) ? PlaygroundMode.arguments(environment, args) : args);
    }

    /** The machine's clock; any other clock in the context takes its place. */
    @Bean
    @Fallback
    static Clock clock() {
        return Clock.systemUTC();
    }
}
