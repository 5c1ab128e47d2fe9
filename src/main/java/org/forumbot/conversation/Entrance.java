package org.forumbot.conversation;

import java.util.List;

/** What the messenger may offer as commands, with their descriptions. */
public interface Entrance {
    /** @param name without the slash, 1 to 32 of {@code [a-z0-9_]}; @param what at most 256 characters */
    record Command(String name, String what) {}

    /** The languages in which they are described, Russian first. Codes of ISO 639-1. */
    List<String> languages();

    /** For private chats, in the order of the menu. */
    List<Command> personal(String language);

    /** For the desk. */
    List<Command> desk(String language);
}
