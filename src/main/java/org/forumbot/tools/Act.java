package org.forumbot.tools;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What a person does in one step. */
sealed interface Act {
    /** Nothing: something comes by itself. */
    record Looks() implements Act {}

    /** Writes a text; at the desk, too. */
    record Writes(String text) implements Act {}

    /**
     * Presses a button, or a key of the open keyboard when the newest message has no buttons.
     *
     * @param of words of an older message of the bot; empty for the newest
     * @param times one press after the other, without waiting in between
     */
    record Presses(String label, String of, int times) implements Act {}

    /** Sends button data that no button has, with the newest message. */
    record Forges(String data) implements Act {}

    /** Follows a link that the bot gave the organizers. @param of words of that message @param which of its links, from 1 */
    record Follows(String of, int which) implements Act {}

    /** Shares a contact. @param phone {@code own} for the number of the account; @param of whose it is, empty for one's own */
    record Shares(String phone, String of) implements Act {}

    /** @param kind {@code photo}, {@code document}, {@code sticker} or {@code voice} */
    record Sends(String kind) implements Act {}

    /**
     * Sends files; several are an album.
     *
     * @param names of documents, made up here; empty for photos
     * @param photos how many
     * @param bytes of each document
     */
    record Attaches(List<String> names, int photos, int bytes) implements Act {}

    /** Changes an own earlier message. @param old words of it */
    record Edits(String old, String text) implements Act {}

    /** Answers a message of the bot. @param to words of it */
    record Replies(String to, String text) implements Act {}

    /** Nothing by the person: the last thing told to the bot is told once more. @param how {@code same} or {@code new-id} */
    record Repeats(String how) implements Act {}

    /** Stops the bot or lets it write again. @param how {@code block} or {@code unblock} */
    record Changes(String how) implements Act {}

    /** Nothing by the person: time passes for everybody. */
    record Waits(Duration time) implements Act {}

    /** The same until that time has come. */
    record WaitsUntil(Instant time) implements Act {}
}
