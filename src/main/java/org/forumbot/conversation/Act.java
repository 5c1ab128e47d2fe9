package org.forumbot.conversation;

/** Port: something a button does ({@code do:}), registered by name. Repeating it changes nothing. */
public interface Act {
    /** As files write it, e.g. {@code seats.take}. */
    String name();

    /** Inside the turn. Checks anew that this person may do it now. */
    Outcome act(Asker who, Params params);
}
