package org.forumbot.store;

import java.util.Optional;

/** Small things to remember by name (table {@code setting}), such as which group is the desk. */
public interface Notes {
    /** Read from memory after the first time; from any thread. */
    Optional<String> get(String name);

    /** Only inside a unit. */
    void put(String name, String value);

    /** Only inside a unit. */
    void remove(String name);
}
