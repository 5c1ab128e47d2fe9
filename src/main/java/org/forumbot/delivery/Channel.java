package org.forumbot.delivery;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Port: the wire to a messenger. Implemented by {@code telegram}. */
public interface Channel {
    /** The body of the call, made once inside the turn and stored. Pure and quick. */
    String encode(Outgoing message);

    /**
     * The same body for a group that is known by another id now. Pure and quick.
     *
     * @return by default the body with the one number in place of the other, wherever it stands
     */
    default String readdress(String body, long from, long to) {
        return body.replace(Long.toString(from), Long.toString(to));
    }

    /**
     * Sends or edits (see {@link Outgoing#edits()}). Waits for the answer, at most half a minute; never throws for what
     * the wire or the messenger does.
     */
    default Result send(boolean edit, String body) {
        return send(edit, body, null);
    }

    /** The same with the bytes of the file that {@link #encode} was told of, null for none. */
    Result send(boolean edit, String body, byte @Nullable [] file);

    /** Acknowledges a press; failures are of no consequence. */
    void acknowledge(String press, @Nullable String toast);

    /** What became of a call. */
    sealed interface Result {
        /** @param message id of the message sent or edited */
        record Sent(int message) implements Result {}

        /** An edit that changes nothing. */
        record Unchanged() implements Result {}

        /** The message to edit is gone or cannot be edited: send anew. */
        record Gone() implements Result {}

        /** The person or chat cannot be reached any more (403, chat not found). */
        record Unreachable(String why) implements Result {}

        /** The group has become a supergroup. */
        record Moved(long chat) implements Result {}

        /** Too many requests. @param everywhere whether it was meant for all chats */
        record Wait(Duration time, boolean everywhere) implements Result {}

        /** The messenger will never take this body (400). */
        record Refused(String why) implements Result {}

        /** Not known whether it arrived, or the messenger is out of order: try again. */
        record Unknown(String why) implements Result {}
    }
}
