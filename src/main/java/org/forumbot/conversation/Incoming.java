package org.forumbot.conversation;

import java.time.Instant;
import org.forumbot.dialog.Value;
import org.jspecify.annotations.Nullable;

/** Something that happened at the messenger, in our own terms. */
public sealed interface Incoming {
    /** By what it is seen only once: not the number of the update, under which the same press can come again. */
    String key();

    /**
     * Who did it.
     *
     * @param anonymous an administrator writing as the group
     */
    record Actor(long id, String firstName, @Nullable String language, boolean anonymous) {}

    /** Where. @param person whether it is a private chat */
    record Place(long chat, boolean person) {}

    /** What was attached instead of, or beside, a text. */
    enum Attachment {
        NONE,
        CONTACT,
        PHOTO,
        DOCUMENT,
        VOICE,
        STICKER,
        OTHER
    }

    /**
     * A message.
     *
     * @param text text or caption, empty when there is none
     * @param contactPhone the phone of a shared contact
     * @param ownContact whether that contact is the sender's own
     * @param replyTo id of the message it answers, 0 = none
     * @param edited whether it corrects an earlier message of the same id
     * @param file the photo, in its largest size, or the document; null for everything else
     * @param album the same for messages that were sent together, empty for one that was sent alone
     */
    record Message(
            String key,
            Actor from,
            Place place,
            int id,
            Instant date,
            String text,
            Attachment attachment,
            @Nullable String contactPhone,
            boolean ownContact,
            int replyTo,
            boolean edited,
            Value.@Nullable File file,
            String album)
            implements Incoming {
        /** Without a file. */
        public Message(
                String key,
                Actor from,
                Place place,
                int id,
                Instant date,
                String text,
                Attachment attachment,
                @Nullable String contactPhone,
                boolean ownContact,
                int replyTo,
                boolean edited) {
            this(key, from, place, id, date, text, attachment, contactPhone, ownContact, replyTo, edited, null, "");
        }
    }

    /** A press on an inline button. @param message id of the pressed message, 0 when no longer known */
    record Press(String key, String press, Actor from, Place place, int message, String data) implements Incoming {}

    /** The person blocked or unblocked the bot, or it was added to or removed from a group. */
    record Membership(String key, Actor from, Place place, boolean member) implements Incoming {}

    /** A group has become a supergroup under another id. */
    record Moved(String key, long from, long to) implements Incoming {}

    /** One that could not be read. @param raw as it came; set aside, never logged */
    record Unreadable(String key, String raw, String why) implements Incoming {}
}
