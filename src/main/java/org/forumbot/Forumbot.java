package org.forumbot;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Fallback;

/** Starts the bot: on Telegram when there is a token, else beside a pretend Telegram with a chat page. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Forumbot {
    public static void main(String[] args) {
        SpringApplication.run(Forumbot.class, args);
    }

    /** The machine's clock; any other clock in the context takes its place. */
    @Bean
    @Fallback
    static Clock clock() {
        return Clock.systemUTC();
    }
}
