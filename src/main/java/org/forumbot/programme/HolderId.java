package org.forumbot.programme;

/**
 * Who holds a seat.
 *
 * @param value an id of the module that claims seats; never used for two holders, not even one after the other
 */
public record HolderId(long value) {}
