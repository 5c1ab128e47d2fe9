package org.forumbot.people;

import java.util.List;

/** Port: the languages that the bot speaks now, by their codes (ISO 639-1). There is always {@code ru}. */
public interface Spoken {
    List<String> languages();
}
