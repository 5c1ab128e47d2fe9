package org.forumbot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.forumbot.delivery.Channel;
import org.forumbot.delivery.Outgoing;
import org.jspecify.annotations.Nullable;

/** Sends to Telegram and says what became of it. */
final class TelegramChannel implements Channel {
    private static final Duration UNTOLD = Duration.ofSeconds(5);

    private final BotApi api;
    private final Pulse pulse;
    private final Slowed slowed;
    /** Groups that have become supergroups: a body made before that is sent to where the group is now. */
    private final Map<Long, Long> moved = new ConcurrentHashMap<>();

    /** @param nanos a clock that only runs forward, in nanoseconds */
    TelegramChannel(BotApi api, Pulse pulse, LongSupplier nanos) {
        this.api = api;
        this.pulse = pulse;
        slowed = new Slowed(nanos);
    }

    @Override
    public String encode(Outgoing message) {
        return Body.of(message);
    }

    /** A body made for an edit may also be sent as a new message, when there is nothing left to edit. */
    @Override
    public Result send(boolean edit, String body, byte @Nullable [] file) {
        var current = current(edit, body);
        var method = edit ? "editMessageText" : Body.method(current);
        return switch (posted(method, current, file)) {
            case Reply.Ok<JsonNode>(var message) ->
                new Result.Sent(message.path("message_id").asInt());
            case Reply.Lost<JsonNode>(var why) -> new Result.Unknown(why);
            case Reply.Rejected<JsonNode> no -> rejected(no, edit, current);
        };
    }

    private Reply<JsonNode> posted(String method, String body, byte @Nullable [] file) {
        if (file != null) {
            return api.post(method, Body.read(body), file);
        }
        return Body.hasCopy(body) ? postedOrCopied(method, body) : api.post(method, body);
    }

    /** File ids last as long as Telegram likes, and belong to one token (Bot API: sending files). */
    private Reply<JsonNode> postedOrCopied(String method, String body) {
        var reply = api.post(method, Body.withoutCopy(body));
        return reply instanceof Reply.Rejected<JsonNode> no
                        && no.code() == 400
                        && says(no.description(), "wrong file", "wrong remote file", "FILE_")
                        && Files.isRegularFile(Body.copy(body))
                ? api.post(method, Body.withCopy(body), Body.copy(body))
                : reply;
    }

    @Override
    public void acknowledge(String press, @Nullable String toast) {
        api.post("answerCallbackQuery", Body.acknowledgement(press, toast));
    }

    private String current(boolean edit, String body) {
        boolean anew = !edit && Body.edits(body);
        if (!anew && moved.isEmpty()) {
            return body;
        }
        var tree = Body.read(body);
        if (anew) {
            tree.remove("message_id");
        }
        var now = moved.get(tree.path("chat_id").asLong());
        if (now != null) {
            tree.put("chat_id", now);
        }
        return tree.toString();
    }

    private Result rejected(Reply.Rejected<JsonNode> no, boolean edit, String body) {
        return switch (no.code()) {
            case 401, 404 -> {
                pulse.trouble(Pulse.Trouble.TOKEN, no.description());
                yield new Result.Unknown(no.description());
            }
            case 403 -> new Result.Unreachable(no.description());
            case 429 -> slowDown(no.retryAfter() == null ? UNTOLD : no.retryAfter(), body);
            case 409 -> new Result.Unknown(no.description());
            default -> no.code() >= 500 ? new Result.Unknown(no.description()) : refused(no, edit, body);
        };
    }

    private Result slowDown(Duration time, String body) {
        return new Result.Wait(
                time, slowed.everywhere(Body.read(body).path("chat_id").asLong(), time));
    }

    private Result refused(Reply.Rejected<JsonNode> no, boolean edit, String body) {
        var why = no.description();
        if (no.movedTo() != null) {
            moved.put(Body.read(body).path("chat_id").asLong(), no.movedTo());
            return new Result.Moved(no.movedTo());
        }
        if (says(why, "chat not found", "user not found")) {
            return new Result.Unreachable(why);
        }
        if (edit && says(why, "message is not modified")) {
            return new Result.Unchanged();
        }
        return edit
                        && says(
                                why,
                                "message to edit not found",
                                "can't be edited",
                                "there is no text",
                                "MESSAGE_ID_INVALID")
                ? new Result.Gone()
                : new Result.Refused(why);
    }

    private static boolean says(String description, String... parts) {
        return Stream.of(parts).anyMatch(description::contains);
    }
}
