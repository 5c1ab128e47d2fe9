package org.forumbot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** A getUpdates that reads each update by itself: one that cannot be read does not take the others with it. */
final class Batch extends GetUpdates {
    /** The most that Telegram returns at once (Bot API: getUpdates). */
    static final int LIMIT = 100;

    private static final List<String> KINDS = List.of("message", "edited_message", "callback_query", "my_chat_member");

    /** @param offset id of the first update wanted; those before it are forgotten. Null: whatever waits */
    Batch(@Nullable Integer offset, Duration timeout) {
        super(offset, LIMIT, (int) timeout.toSeconds(), KINDS);
    }

    @Override
    public ArrayList<Update> deserializeResponse(String answer) throws TelegramApiRequestException {
        var tree = tree(answer);
        if (!tree.path("ok").asBoolean(false)) {
            return super.deserializeResponse(answer);
        }
        var updates = new ArrayList<Update>();
        for (var node : tree.path("result")) {
            updates.add(update(node));
        }
        return updates;
    }

    private static JsonNode tree(String answer) throws TelegramApiRequestException {
        try {
            return BotApi.JSON.readTree(answer);
        } catch (JsonProcessingException e) {
            throw new TelegramApiRequestException("The answer is not of the Bot API");
        }
    }

    private static Update update(JsonNode node) throws TelegramApiRequestException {
        if (!node.path("update_id").isInt()) {
            throw new TelegramApiRequestException("An update has no update_id");
        }
        try {
            var update = BotApi.JSON.treeToValue(node, Update.class);
            return isWhole(update) ? update : new Broken(node, "A field that is always there is not");
        } catch (JsonProcessingException e) {
            return new Broken(node, where(e));
        }
    }

    /** The library insists on the fields of users and chats, but not on these (Bot API: not optional). */
    private static boolean isWhole(Update update) {
        var press = update.getCallbackQuery();
        var member = update.getMyChatMember();
        return isWhole(update.getMessage())
                && isWhole(update.getEditedMessage())
                && (press == null || (press.getId() != null && press.getFrom() != null && isWhole(press.getMessage())))
                && (member == null || isWhole(member));
    }

    private static boolean isWhole(ChatMemberUpdated change) {
        return change.getChat() != null
                && change.getFrom() != null
                && change.getDate() != null
                && change.getNewChatMember() != null
                && change.getNewChatMember().getStatus() != null;
    }

    private static boolean isWhole(@Nullable MaybeInaccessibleMessage message) {
        return message == null
                || (message.getChat() != null && message.getMessageId() != null && message.getDate() != null);
    }

    /** Kind and place of the failure, without the values found there: they may be a person's words. */
    private static String where(JsonProcessingException failure) {
        var kind = failure.getClass().getSimpleName();
        return failure instanceof JsonMappingException mapping ? kind + " at " + mapping.getPathReference() : kind;
    }

    /** One that could not be read. */
    static final class Broken extends Update {
        private final String raw;
        private final String why;

        private Broken(JsonNode node, String why) {
            setUpdateId(node.path("update_id").intValue());
            raw = node.toString();
            this.why = why;
        }

        String raw() {
            return raw;
        }

        String why() {
            return why;
        }
    }
}
