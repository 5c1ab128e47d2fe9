package org.forumbot.delivery;

/**
 * Which message is the last one in a chat, as far as the bot knows: an edit is only seen by a person when nothing came
 * after the message. From any thread; {@link #pending} counts what the running batch has said so far when it is asked
 * inside a unit.
 */
public interface Newest {
    /** The id of the newest message known, sent or received; 0 = unknown. */
    int in(long chat);

    /** A message has come in. Older ones than the newest change nothing. */
    void seen(long chat, int message);

    /**
     * Whether that message shows exactly this already, or will as soon as what waits has arrived: the edit would change
     * nothing. False when it is not known.
     */
    boolean shows(Outgoing what, int message);

    /**
     * Whether something for the chat is still waiting or on its way that will not stand in this message: what edits it
     * leaves it where it is.
     */
    boolean pending(long chat, int message);
}
