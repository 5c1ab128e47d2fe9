package org.forumbot.playground;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The methods that put messages into chats. */
final class Sending {
    private static final Set<String> ACTIONS = Set.of(
            "typing",
            "upload_photo",
            "record_video",
            "upload_video",
            "record_voice",
            "upload_voice",
            "upload_document",
            "choose_sticker",
            "find_location",
            "record_video_note",
            "upload_video_note");

    private final World world;
    private final Reach reach;
    private final Attachments attachments;

    Sending(World world, Reach reach, Attachments attachments) {
        this.world = world;
        this.reach = reach;
        this.attachments = attachments;
    }

    Answer<?> message(Call call) {
        if (call.text("text").isEmpty()) {
            return Answer.bad("message text is empty");
        }
        return reach.open(call)
                .then(chat -> reach.reply(call, chat)
                        .then(reply -> FormattedText.message(call).then(text -> send(call, chat, reply, text(text)))));
    }

    Answer<?> document(Call call) {
        return media(call, FileShelf.Kind.DOCUMENT);
    }

    Answer<?> photo(Call call) {
        return media(call, FileShelf.Kind.PHOTO);
    }

    private Answer<?> media(Call call, FileShelf.Kind kind) {
        return reach.open(call)
                .then(chat -> reach.reply(call, chat)
                        .then(reply -> FormattedText.caption(call)
                                .then(caption -> attachments
                                        .of(call, kind, call.text(kind.field()))
                                        .then(media -> send(call, chat, reply, captioned(media, caption))))));
    }

    Answer<?> location(Call call) {
        return point(call, location -> Map.of("location", location));
    }

    Answer<?> venue(Call call) {
        if (!call.has("title") || !call.has("address")) {
            return Answer.bad("venue title and address must be non-empty");
        }
        return point(
                call,
                location -> Fields.of(
                        "location",
                        location,
                        "venue",
                        Fields.of("location", location, "title", call.text("title"), "address", call.text("address"))));
    }

    private Answer<?> point(Call call, Function<Object, Map<String, Object>> content) {
        if (!call.text("latitude").matches("-?\\d{1,2}(\\.\\d+)?")
                || !call.text("longitude").matches("-?\\d{1,3}(\\.\\d+)?")) {
            return Answer.bad("latitude or longitude is missing or wrong");
        }
        var location = Fields.of(
                "latitude", Double.valueOf(call.text("latitude")), "longitude", Double.valueOf(call.text("longitude")));
        return reach.open(call)
                .then(chat -> reach.reply(call, chat).then(reply -> send(call, chat, reply, content.apply(location))));
    }

    Answer<?> mediaGroup(Call call) {
        var list = Call.list(call.tree("media"));
        if (list.size() < 2 || list.size() > 10) {
            return Answer.bad("there must be 2-10 items in an album");
        }
        return reach.open(call).then(chat -> reach.reply(call, chat).then(reply -> album(call, chat, reply, list)));
    }

    private Answer<Object> album(Call call, Chat chat, int reply, List<?> list) {
        var drafts = new ArrayList<Post.Draft>();
        for (var one : list) {
            var item = Call.object(one);
            var kind = "photo".equals(item.get("type")) ? FileShelf.Kind.PHOTO : FileShelf.Kind.DOCUMENT;
            var parameters = new LinkedHashMap<String, Object>();
            item.forEach((name, value) -> parameters.put(String.valueOf(name), value));
            var answer = FormattedText.caption(new Call(call.method(), parameters, call.files()))
                    .then(caption -> attachments
                            .of(call, kind, Call.string(item.get("media")))
                            .map(media -> captioned(media, caption)));
            switch (answer) {
                case Answer.Refused<Map<String, Object>> no -> {
                    return no.then(never -> Answer.ok(never));
                }
                case Answer.Ok<Map<String, Object>> ok -> {
                    var content = new LinkedHashMap<>(ok.result());
                    content.put("media_group_id", String.valueOf(world.revision()));
                    drafts.add(new Post.Draft(content, new Markup.None(), reply));
                }
            }
        }
        return Answer.ok(drafts.stream()
                .map(draft -> chat.json(world.post(chat, self(), draft)))
                .toList());
    }

    Answer<?> copy(Call call) {
        return source(call, "message to copy not found")
                .then(post -> reach.open(call)
                        .then(chat -> reach.reply(call, chat)
                                .then(reply -> FormattedText.caption(call).then(caption -> {
                                    var content = post.copyable();
                                    if (call.params().containsKey("caption") && !content.containsKey("text")) {
                                        content.remove("caption");
                                        content.remove("caption_entities");
                                        content.putAll(captioned(Map.of(), caption));
                                    }
                                    return send(call, chat, reply, content)
                                            .map(sent -> Fields.of("message_id", sent.get("message_id")));
                                }))));
    }

    Answer<?> forward(Call call) {
        return source(call, "message to forward not found")
                .then(post -> reach.open(call).map(chat -> {
                    var content = post.copyable();
                    content.put("forward_origin", origin(post));
                    return chat.json(world.post(chat, self(), new Post.Draft(content, new Markup.None(), 0)));
                }));
    }

    Answer<?> action(Call call) {
        if (!ACTIONS.contains(call.text("action"))) {
            return Answer.bad("wrong parameter action in request");
        }
        return reach.open(call).map(chat -> {
            chat.action = call.text("action");
            chat.actionUntil = world.now() + 5;
            world.touch(chat);
            return true;
        });
    }

    private Map<String, Object> origin(Post post) {
        var chat = post.author().senderChat();
        return chat == null
                ? Fields.of(
                        "type",
                        "user",
                        "date",
                        post.date(),
                        "sender_user",
                        post.author().user())
                : Fields.of("type", "chat", "date", post.date(), "sender_chat", chat);
    }

    private Answer<Post> source(Call call, String missing) {
        return reach.chat(call, "from_chat_id")
                .then(from -> from.post(call.number("message_id", 0))
                        .filter(post -> !post.content().containsKey("new_chat_members")
                                && !post.content().containsKey("left_chat_member"))
                        .<Answer<Post>>map(Answer::ok)
                        .orElseGet(() -> Answer.bad(missing)));
    }

    private Answer<Map<String, Object>> send(Call call, Chat chat, int reply, Map<String, Object> content) {
        return Markup.of(call, chat.isPrivate())
                .map(markup -> chat.json(world.post(chat, self(), new Post.Draft(content, markup, reply))));
    }

    private Post.Author self() {
        return new Post.Author(0, world.bot.user(), null);
    }

    static Map<String, Object> text(FormattedText text) {
        return Fields.of("text", text.text(), "entities", text.entities().isEmpty() ? null : text.entities());
    }

    static Map<String, Object> captioned(Map<String, Object> media, FormattedText caption) {
        var content = new LinkedHashMap<>(media);
        if (!caption.text().isEmpty()) {
            content.put("caption", caption.text());
        }
        if (!caption.entities().isEmpty()) {
            content.put("caption_entities", caption.entities());
        }
        return content;
    }
}
