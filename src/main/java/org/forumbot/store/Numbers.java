package org.forumbot.store;

/** Numbers in a row that are never used again, a row of the table {@code counter} each. Only inside a unit. */
public interface Numbers {
    /** @return 1 for the first */
    long next(String name);
}
