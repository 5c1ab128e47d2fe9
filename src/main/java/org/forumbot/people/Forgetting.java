package org.forumbot.people;

/** Port: a feature that keeps something about a person deletes it here. Each bean is called once, inside the turn. */
public interface Forgetting {
    /** @return a key of {@code phrases.yaml} that names what was deleted, or an empty text when there was nothing */
    String forget(long person);
}
