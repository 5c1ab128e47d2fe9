package org.forumbot.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

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

    /**
     * The same piece by piece, at most two minutes, so that little of a large file is ever in memory. What was written
     * before it failed stays written.
     *
     * @throws UncheckedIOException when it cannot be written
     */
    default Passed pass(String id, long most, OutputStream into) {
        return switch (fetch(id, most)) {
            case Fetched.Failed(var why) -> new Passed.Failed(why);
            case Fetched.TooLarge _ -> new Passed.TooLarge();
            case Fetched.Whole(var bytes) -> {
                try {
                    into.write(bytes);
                    yield new Passed.Whole(bytes.length);
                } catch (IOException unwritable) {
                    throw new UncheckedIOException("A file that was fetched cannot be written", unwritable);
                }
            }
        };
    }

    /** What came of it piece by piece. */
    sealed interface Passed {
        record Whole(long bytes) implements Passed {}

        /** More than was asked for, or than the messenger gives out. */
        record TooLarge() implements Passed {}

        record Failed(String why) implements Passed {}
    }

    /** What came of it. */
    sealed interface Fetched {
        @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
        record Whole(byte[] bytes) implements Fetched {}

        /** More than was asked for, or than the messenger gives out. */
        record TooLarge() implements Fetched {}

        record Failed(String why) implements Fetched {}
    }
}
