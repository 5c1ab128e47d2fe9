package org.forumbot.registration;

/** Event, inside the turn: a person takes no part any more; the seats are free already. */
public record RegistrationCancelled(long registration) {}
