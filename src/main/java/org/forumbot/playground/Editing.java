package org.forumbot.playground;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The methods that change or remove messages. */
final class Editing {
    private static final long DELETABLE_SECONDS = 48 * 3600;
    private static final String SAME = "message is not modified: specified new message content and reply markup are "
            + "exactly the same as a current content and reply markup of the message";

    private final World world;
    private final Reach reach;

    Editing(World world, Reach reach) {
        this.world = world;
        this.reach = reach;
    }

    private record Found(Chat chat, Post post) {}

    Answer<?> text(Call call) {
        if (call.text("text").isEmpty()) {
            return Answer.bad("message text is empty");
        }
        return own(call)
                .then(found -> FormattedText.message(call)
                        .then(text -> found.post().content().containsKey("text")
                                ? Answer.ok(text)
                                : Answer.bad("there is no text in the message to edit"))
                        .then(text -> Markup.ofEdit(call, found.chat().isPrivate())
                                .then(markup -> change(found, Sending.text(text), markup.inline()))));
    }

    Answer<?> caption(Call call) {
        return own(call)
                .then(found -> FormattedText.caption(call)
                        .then(caption -> found.post().content().containsKey("document")
                                        || found.post().content().containsKey("photo")
                                ? Answer.ok(caption)
                                : Answer.bad("there is no caption in the message to edit"))
                        .then(caption -> Markup.ofEdit(call, found.chat().isPrivate())
                                .then(markup -> change(found, recaptioned(found.post(), caption), markup.inline()))));
    }

    Answer<?> markup(Call call) {
        return own(call)
                .then(found -> Markup.ofEdit(call, found.chat().isPrivate())
                        .then(markup -> change(found, found.post().content(), markup.inline())));
    }

    private static Map<String, Object> recaptioned(Post post, FormattedText caption) {
        var bare = new LinkedHashMap<>(post.content());
        bare.remove("caption");
        bare.remove("caption_entities");
        return Sending.captioned(bare, caption);
    }

    private Answer<Object> change(Found found, Map<String, Object> content, @Nullable Map<String, Object> inline) {
        if (found.post().sameAs(content, inline)) {
            return Answer.bad(SAME);
        }
        boolean onlyMarkup = found.post().content().equals(content);
        var changed =
                found.post().changed(content, inline, onlyMarkup ? found.post().edited() : world.now());
        found.chat().put(changed);
        world.touch(found.chat());
        return Answer.ok(found.chat().json(changed));
    }

    private Answer<Found> own(Call call) {
        if (!call.has("message_id")) {
            return Answer.bad("message identifier is not specified");
        }
        return reach.open(call)
                .then(chat -> chat.post(call.number("message_id", 0))
                        .<Answer<Found>>map(post -> !post.author().bot()
                                        || post.reserved()
                                        || post.content().containsKey("forward_origin")
                                ? Answer.bad("message can't be edited")
                                : Answer.ok(new Found(chat, post)))
                        .orElseGet(() -> Answer.bad("message to edit not found")));
    }

    Answer<?> delete(Call call) {
        if (!call.has("message_id")) {
            return Answer.bad("message identifier is not specified");
        }
        return reach.open(call)
                .then(chat -> chat.post(call.number("message_id", 0))
                        .<Answer<Object>>map(post ->
                                deletable(chat, post) ? remove(chat, post) : Answer.bad("message can't be deleted"))
                        .orElseGet(() -> Answer.bad("message to delete not found")));
    }

    Answer<?> deleteSeveral(Call call) {
        var ids = Call.list(call.tree("message_ids"));
        if (ids.isEmpty() || ids.size() > 100) {
            return Answer.bad("there must be 1-100 message identifiers");
        }
        return reach.open(call).map(chat -> {
            ids.forEach(id -> chat.post(Call.whole(id, 0))
                    .filter(post -> deletable(chat, post))
                    .ifPresent(post -> remove(chat, post)));
            return true;
        });
    }

    private Answer<Object> remove(Chat chat, Post post) {
        chat.remove(post.id());
        world.touch(chat);
        return Answer.ok(true);
    }

    private boolean deletable(Chat chat, Post post) {
        boolean mine = post.author().bot() || chat.isPrivate() || "administrator".equals(chat.bot);
        return mine && world.now() - post.date() < DELETABLE_SECONDS;
    }
}
