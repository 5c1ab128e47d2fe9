package org.forumbot.delivery;

/** Port: files that lie at the messenger. Implemented by {@code telegram}. */
public interface RemoteFiles {
    /**
     * Fetches one and waits for it, at most half a minute: never inside a unit. Never throws for what the wire or the
     * messenger does, and nothing it returns holds an address.
     *
     * @param id of the file, as it came with its message
     * @param most bytes to be taken
     */
    Fetched fetch(String id, long most);

    /** What came of it. */
    sealed interface Fetched {
        @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
        record Whole(byte[] bytes) implements Fetched {}

        /** More than was asked for, or than the messenger gives out. */
        record TooLarge() implements Fetched {}

        record Failed(String why) implements Fetched {}
    }
}
