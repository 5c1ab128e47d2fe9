package org.forumbot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the bot: on Telegram when there is a token, else beside a pretend Telegram with a chat page. */
@SpringBootApplication
public class Forumbot {
    public static void main(String[] args) {
        SpringApplication.run(Forumbot.class, args);
    }
}
