package org.forumbot.practices;

import org.jspecify.annotations.Nullable;

/** The kinds of {@link Actor}, as the history keeps them. */
enum Who {
    AUTHOR,
    ORGANIZER,
    MACHINE;

    static Who of(Actor actor) {
        return switch (actor) {
            case Actor.Author _ -> AUTHOR;
            case Actor.Organizer _ -> ORGANIZER;
            case Actor.Machine _ -> MACHINE;
        };
    }

    /** Null for the machine. */
    static @Nullable Long person(Actor actor) {
        return switch (actor) {
            case Actor.Author(var person) -> person;
            case Actor.Organizer(var person) -> person;
            case Actor.Machine _ -> null;
        };
    }
}
