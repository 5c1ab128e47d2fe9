package org.forumbot.programme;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has in a section.
 *
 * @param section may name a section that its file no longer has
 * @param since when it came to be what it is
 * @param until when the offer lapses or has lapsed, null when there is none
 * @param group code of the group of the section, null for none
 */
public record Held(
        long seat,
        HolderId holder,
        String forum,
        String section,
        Hold hold,
        Instant since,
        @Nullable Instant until,
        @Nullable String group) {

    public boolean seated() {
        return hold == Hold.SEATED;
    }

    /** Whether a seat is kept for them until they take it. */
    public boolean offered() {
        return hold == Hold.OFFERED;
    }

    /** Whether it is a place in line. */
    public boolean waiting() {
        return hold == Hold.WAITING;
    }

    /** Whether a seat was offered and not taken: nothing is held any more. */
    public boolean passed() {
        return hold == Hold.DECLINED || hold == Hold.LAPSED;
    }
}
