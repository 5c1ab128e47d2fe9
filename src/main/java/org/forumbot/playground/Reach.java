package org.forumbot.playground;

import java.util.regex.Pattern;

/** Where the bot may write, and what it may answer to. */
final class Reach {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");

    private final World world;

    Reach(World world) {
        this.world = world;
    }

    /** The chat that a parameter names, whether or not the bot may write there. */
    Answer<Chat> chat(Call call, String name) {
        var text = call.text(name).strip();
        if (text.isEmpty()) {
            return Answer.bad("chat_id is empty");
        }
        if (!NUMBER.matcher(text).matches()) {
            return Answer.bad("chat not found");
        }
        return world.chat(Long.parseLong(text))
                .<Answer<Chat>>map(Answer::ok)
                .orElseGet(() -> Answer.bad("chat not found"));
    }

    /** The chat, if a message may be sent to it. */
    Answer<Chat> open(Call call) {
        return chat(call, "chat_id")
                .then(chat -> chat.person == null ? group(chat) : person(chat, chat.person))
                .then(chat -> call.number("message_thread_id", 0) == 0
                        ? Answer.ok(chat)
                        : Answer.bad("message thread not found"));
    }

    private static Answer<Chat> person(Chat chat, Person person) {
        if (person.deactivated) {
            return Answer.forbidden("user is deactivated");
        }
        if (person.blocked) {
            return Answer.forbidden("bot was blocked by the user");
        }
        return person.started ? Answer.ok(chat) : Answer.forbidden("bot can't initiate conversation with a user");
    }

    private static Answer<Chat> group(Chat chat) {
        if (chat.migratedTo != 0) {
            return new Answer.Refused<>(
                    400, "Bad Request: group chat was upgraded to a supergroup chat", 0, chat.migratedTo);
        }
        return switch (chat.bot) {
            case "kicked" -> Answer.forbidden("bot was kicked from the " + chat.type() + " chat");
            case "left" -> Answer.forbidden("bot is not a member of the " + chat.type() + " chat");
            default -> Answer.ok(chat);
        };
    }

    /** Id of the message to answer, or 0. */
    Answer<Integer> reply(Call call, Chat chat) {
        var parameters = Call.object(call.tree("reply_parameters"));
        long id = Call.whole(parameters.get("message_id"), call.number("reply_to_message_id", 0));
        boolean optional =
                Call.yes(parameters.get("allow_sending_without_reply")) || call.flag("allow_sending_without_reply");
        if (id == 0) {
            return Answer.ok(0);
        }
        if (chat.post(id).isPresent()) {
            return Answer.ok((int) id);
        }
        return optional ? Answer.ok(0) : Answer.bad("message to be replied not found");
    }
}
