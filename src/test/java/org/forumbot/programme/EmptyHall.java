package org.forumbot.programme;

import org.springframework.context.ApplicationContext;

/** Tells the bot that all seats have been deleted behind its back. Only inside a unit. */
public final class EmptyHall {
    private EmptyHall() {}

    public static void in(ApplicationContext bot) {
        bot.getBean(Seats.class).countAnew();
    }
}
