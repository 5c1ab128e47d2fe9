package org.forumbot.delivery;

import java.nio.file.Path;
import org.forumbot.dialog.Value.FileKind;

/** A photo or a document that goes out with a message. */
public sealed interface Enclosure {
    /** What a bot may send of a photo, and more than a row of the outbox should hold (Bot API: sendPhoto). */
    int MOST = 10 << 20;

    FileKind kind();

    /** One that lies at the messenger. @param id as it came with its message */
    record Known(FileKind kind, String id) implements Enclosure {}

    /**
     * One that lies at the messenger, and of which there is a copy for when the messenger does not know it any more.
     *
     * @param name with its ending, for the copy
     */
    record Copied(FileKind kind, String id, String name, Path copy) implements Enclosure {}

    /**
     * One made here; kept with the message until it is sent.
     *
     * @param name with its ending
     * @param bytes at most {@link #MOST}
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Made(FileKind kind, String name, byte[] bytes) implements Enclosure {
        public Made {
            if (bytes.length == 0 || bytes.length > MOST) {
                throw new IllegalArgumentException(
                        "A file of %d bytes is to be sent, possible are 1 to %d.".formatted(bytes.length, MOST));
            }
        }
    }
}
