package org.forumbot.delivery;

import org.jspecify.annotations.Nullable;

/**
 * A message on its way, as it lies in the outbox.
 *
 * @param edits id of the message to be edited, 0 = it is a new one
 * @param queued when it was said, milliseconds since 1970
 * @param attempts how many calls ended without an answer, in this process
 * @param file the bytes of a file that was made here, null for none
 * @param heard when that came in which this answers first ({@link System#nanoTime}); 0 = it answers nothing, or again
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record Letter(
        long id,
        long chat,
        Lane lane,
        int edits,
        String body,
        @Nullable String subject,
        long queued,
        int attempts,
        byte @Nullable [] file,
        long heard) {
    boolean isEdit() {
        return edits != 0;
    }

    boolean edits(int message) {
        return isEdit() && edits == message;
    }

    /** The message to edit is gone: the same body, sent as a new message. */
    Letter anew() {
        return new Letter(id, chat, lane, 0, body, subject, queued, attempts, file, heard);
    }

    Letter triedInVain() {
        return new Letter(id, chat, lane, edits, body, subject, queued, attempts + 1, file, heard);
    }

    /** The same, as if it were said now. */
    Letter renewed(long newId, long now) {
        return new Letter(newId, chat, lane, edits, body, subject, now, 0, file, 0);
    }

    Letter to(long chat, String body) {
        return new Letter(id, chat, lane, edits, body, subject, queued, attempts, file, heard);
    }
}
