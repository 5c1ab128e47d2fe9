package org.forumbot.programme;

import java.time.Instant;

/**
 * A seat, or a place in line.
 *
 * @param section may name a section that its file no longer has
 * @param waiting whether it is a place in line
 * @param since when it was claimed, or given to the first in line
 */
public record Held(long seat, HolderId holder, String forum, String section, boolean waiting, Instant since) {}
