package org.forumbot.delivery;

import org.springframework.stereotype.Component;

/** The name under which people find the bot, as soon as the messenger has told it. From any thread. */
@Component
public final class BotName {
    private volatile String name = "";

    public void is(String known) {
        name = known;
    }

    /**
     * What begins a talk with this payload: a link; the command that does the same, as long as the name is not known.
     *
     * @param payload 1 to 64 of {@code [A-Za-z0-9_-]} (Bot API, deep linking)
     */
    public String link(String payload) {
        var known = name;
        return known.isEmpty() ? "/start " + payload : "https://t.me/" + known + "?start=" + payload;
    }
}
