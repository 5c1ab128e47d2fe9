package org.forumbot.telegram;

import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Document;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.Voice;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.games.Animation;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.photo.PhotoSize;
import org.telegram.telegrambots.meta.api.objects.stickers.Sticker;

/**
 * What of updates is asked for by {@link Reading} and {@link Batch}. The Bot API has hundreds of types; those that nobody
 * here asks for are passed over without being made into objects, and without anything being prepared for them.
 */
final class Wanted {
    private Wanted() {}

    static ObjectMapper mapper() {
        return new ObjectMapper()
                .addMixIn(Update.class, OfUpdate.class)
                .addMixIn(Message.class, OfMessage.class)
                .addMixIn(CallbackQuery.class, OfPress.class)
                .addMixIn(ChatMemberUpdated.class, OfMembership.class)
                .addMixIn(Chat.class, OfChat.class)
                .addMixIn(Document.class, OfFile.class)
                .addMixIn(PhotoSize.class, OfFile.class)
                .addMixIn(Animation.class, OfFile.class)
                .addMixIn(Voice.class, OfFile.class)
                .addMixIn(Sticker.class, OfFile.class);
    }

    @JsonIncludeProperties({"update_id", "message", "edited_message", "callback_query", "my_chat_member"})
    private interface OfUpdate {}

    @JsonIncludeProperties({
        "message_id",
        "date",
        "edit_date",
        "chat",
        "from",
        "sender_chat",
        "text",
        "caption",
        "contact",
        "photo",
        "voice",
        "sticker",
        "document",
        "animation",
        "media_group_id",
        "reply_to_message",
        "migrate_to_chat_id",
        "migrate_from_chat_id",
        "pinned_message",
        "message_auto_delete_timer_changed",
        "write_access_allowed",
        "chat_background_set",
        "forum_topic_created",
        "forum_topic_edited",
        "forum_topic_closed",
        "forum_topic_reopened"
    })
    private interface OfMessage {}

    @JsonIncludeProperties({"id", "from", "message", "data"})
    private interface OfPress {}

    @JsonIncludeProperties({"chat", "from", "date", "new_chat_member"})
    private interface OfMembership {}

    @JsonIncludeProperties({"id", "type"})
    private interface OfChat {}

    @JsonIncludeProperties({
        "file_id",
        "file_unique_id",
        "file_name",
        "mime_type",
        "file_size",
        "width",
        "height",
        "duration",
        "type"
    })
    private interface OfFile {}
}
