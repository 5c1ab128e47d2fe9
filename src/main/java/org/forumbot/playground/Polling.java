package org.forumbot.playground;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code getUpdates} and the little of webhooks that gets in its way. */
final class Polling {
    private static final Set<String> KINDS = Set.of(
            "message",
            "edited_message",
            "callback_query",
            "my_chat_member",
            "chat_member",
            "message_reaction",
            "message_reaction_count",
            "inline_query",
            "chosen_inline_result",
            "poll",
            "poll_answer",
            "chat_join_request",
            "channel_post",
            "edited_channel_post");
    private static final String OTHER_POLL =
            "terminated by other getUpdates request; make sure that only one bot instance is running";
    private static final String WEBHOOK =
            "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";
    private static final long CONFLICT_PAUSE = Duration.ofSeconds(3).toNanos();

    private final World world;
    private String webhook = "";
    /** Number of the newest waiting poll; an older one that finds another number gives up. */
    private int newest;

    private long lastOffset = -1;
    private long lastAsked = System.nanoTime() - CONFLICT_PAUSE;
    private long nextConflict = System.nanoTime();

    Polling(World world) {
        this.world = world;
    }

    Answer<?> updates(Call call) throws InterruptedException {
        if (!webhook.isEmpty()) {
            return conflict(WEBHOOK);
        }
        remember(call);
        long offset = call.number("offset", 0);
        int limit = Math.clamp(call.number("limit", 100), 1, 100);
        int timeout = Math.clamp(call.number("timeout", 0), 0, 50);
        long sinceLast = System.nanoTime() - lastAsked;
        if (offset == lastOffset && sinceLast < CONFLICT_PAUSE) {
            timeout = Math.max(timeout, 3);
            limit = sinceLast < CONFLICT_PAUSE / 6 ? 1 : limit;
        }
        lastOffset = offset;
        lastAsked = System.nanoTime();
        world.updates.forget(offset);
        return wait(limit, timeout);
    }

    private Answer<?> wait(int limit, int timeout) throws InterruptedException {
        var batch = world.updates.peek(limit, world.now());
        if (!batch.isEmpty() || timeout == 0) {
            return Answer.ok(batch);
        }
        int mine = ++newest;
        world.wakePollers();
        long end = System.nanoTime() + Duration.ofSeconds(timeout).toNanos();
        while (batch.isEmpty() && System.nanoTime() < end) {
            world.awaitUpdate(Duration.ofNanos(end - System.nanoTime()));
            if (mine != newest) {
                return conflict(webhook.isEmpty() ? OTHER_POLL : "terminated by setWebhook request");
            }
            batch = world.updates.peek(limit, world.now());
        }
        return Answer.ok(batch);
    }

    /** Conflicts are told at most once in three seconds; the others wait until then. */
    private Answer<?> conflict(String why) throws InterruptedException {
        long due = System.nanoTime() + CONFLICT_PAUSE;
        if (System.nanoTime() >= nextConflict) {
            nextConflict = due;
            return Answer.conflict(why);
        }
        while (System.nanoTime() < due) {
            world.awaitUpdate(Duration.ofNanos(due - System.nanoTime()));
        }
        return Answer.conflict(why);
    }

    private void remember(Call call) {
        if (call.tree("allowed_updates") instanceof List<?> list) {
            var kinds = new HashSet<String>();
            list.forEach(kind -> kinds.add(Call.string(kind)));
            kinds.retainAll(KINDS);
            world.updates.allow(kinds);
        }
    }

    Answer<?> setWebhook(Call call) {
        var url = call.text("url");
        if (url.isEmpty()) {
            return deleteWebhook(call);
        }
        if (!url.startsWith("https://")) {
            return Answer.bad("bad webhook: An HTTPS URL must be provided for webhook");
        }
        if (!call.text("secret_token").matches("[A-Za-z0-9_-]*")) {
            return Answer.bad("secret token contains unallowed characters");
        }
        boolean same = url.equals(webhook);
        remember(call);
        webhook = url;
        newest++;
        world.wakePollers();
        return new Answer.Ok<>(true, same ? "Webhook is already set" : "Webhook was set");
    }

    Answer<?> deleteWebhook(Call call) {
        boolean none = webhook.isEmpty();
        webhook = "";
        if (call.flag("drop_pending_updates")) {
            world.updates.clear();
        }
        return new Answer.Ok<>(true, none ? "Webhook is already deleted" : "Webhook was deleted");
    }

    Answer<?> webhookInfo(Call call) {
        var allowed = world.updates.allowed();
        return Answer.ok(Fields.of(
                "url",
                webhook,
                "has_custom_certificate",
                false,
                "pending_update_count",
                world.updates.size(),
                "allowed_updates",
                allowed.isEmpty() ? null : allowed));
    }
}
