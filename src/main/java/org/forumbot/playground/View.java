package org.forumbot.playground;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chats as people see them, in the shapes of the human side. To be called under the world's lock. */
final class View {
    private final World world;

    View(World world) {
        this.world = world;
    }

    /** @param most how many of the latest messages */
    Map<String, Object> chat(Chat chat, long person, long most) {
        var posts = chat.posts();
        return Fields.of(
                "chat", chat.id,
                "type", chat.type(),
                "title", chat.title,
                "revision", world.revision(),
                "bot",
                        Fields.of(
                                "name",
                                world.bot.text("name", language(person)),
                                "username",
                                BotProfile.USERNAME,
                                "description",
                                world.bot.text("description", language(person)),
                                "status",
                                chat.bot),
                "started", chat.person == null || chat.person.started,
                "blocked", chat.person != null && chat.person.blocked,
                "action", chat.actionUntil > world.now() ? chat.action : "",
                "commands", world.bot.commandsFor(chat, person, language(person)),
                "languages", world.bot.languages(),
                "keyboard", keyboard(chat),
                "messages",
                        posts.values().stream()
                                .skip(Math.max(0, posts.size() - most))
                                .map(post -> message(chat, post))
                                .toList());
    }

    private String language(long person) {
        return world.person(person).map(Person::language).orElse("ru");
    }

    private static @Nullable Map<String, Object> keyboard(Chat chat) {
        var keyboard = chat.keyboard;
        if (keyboard == null) {
            return null;
        }
        var markup = keyboard.markup();
        return Fields.of(
                "messageId", keyboard.message(),
                "rows", rows(markup.get("keyboard"), View::key),
                "hidden", keyboard.hidden(),
                "forceReply", Call.yes(markup.get("force_reply")),
                "placeholder", markup.get("input_field_placeholder"));
    }

    private static Map<String, Object> key(Map<?, ?> key) {
        return Fields.of("text", key.get("text"), "contact", Call.yes(key.get("request_contact")) ? true : null);
    }

    private static Map<String, Object> button(Map<?, ?> button) {
        return Fields.of("text", button.get("text"), "data", button.get("callback_data"), "url", button.get("url"));
    }

    private static List<List<Map<String, Object>>> rows(
            @Nullable Object rows, Function<Map<?, ?>, Map<String, Object>> each) {
        return Call.list(rows).stream()
                .map(row -> Call.list(row).stream()
                        .<Map<?, ?>>map(Call::object)
                        .map(each)
                        .toList())
                .toList();
    }

    Map<String, Object> message(Chat chat, Post post) {
        var inline = post.inline();
        var content = post.content();
        var author = post.author();
        var fields = Fields.open(
                "id", post.id(),
                "date", post.date(),
                "bot", author.bot(),
                "from",
                        Fields.of(
                                "id", author.user().get("id"),
                                "name", author.senderChat() == null ? name(author.user()) : chat.title,
                                "person", author.bot() ? null : author.person(),
                                "anonymous", author.senderChat() == null ? null : true),
                "text", content.get("text"),
                "entities", content.containsKey("text") ? content.getOrDefault("entities", List.of()) : null,
                "caption", content.get("caption"),
                "captionEntities", content.get("caption_entities"),
                "edited", post.edited() != 0,
                "replyTo", post.replyTo() == 0 ? null : post.replyTo(),
                "forwarded", content.containsKey("forward_origin") ? true : null,
                "inlineKeyboard", inline == null ? null : rows(inline.get("inline_keyboard"), View::button));
        for (var kind : FileShelf.Kind.values()) {
            fields.putAll(file(kind, content.get(kind.field())));
        }
        fields.putAll(other(content));
        return fields;
    }

    private static String name(Map<String, Object> user) {
        return Stream.of("first_name", "last_name")
                .flatMap(field -> Optional.ofNullable(user.get(field)).stream())
                .map(Object::toString)
                .reduce("%s %s"::formatted)
                .orElse("");
    }

    private static Map<String, Object> file(FileShelf.Kind kind, @Nullable Object media) {
        if (media == null) {
            return Map.of();
        }
        var file = Call.object(media instanceof List<?> sizes ? sizes.getLast() : media);
        return Map.of(
                kind.field(),
                Fields.of(
                        "fileId", file.get("file_id"),
                        "url", "playground/files/" + file.get("file_id"),
                        "name", file.get("file_name"),
                        "mime", file.get("mime_type"),
                        "size", file.get("file_size"),
                        "width", file.get("width"),
                        "height", file.get("height"),
                        "emoji", file.get("emoji"),
                        "duration", file.get("duration")));
    }

    private static Map<String, Object> other(Map<String, Object> content) {
        var contact = Call.object(content.get("contact"));
        var venue = Call.object(content.get("venue"));
        return Fields.of(
                "contact",
                        contact.isEmpty()
                                ? null
                                : Fields.of(
                                        "phone", contact.get("phone_number"),
                                        "firstName", contact.get("first_name"),
                                        "userId", contact.get("user_id")),
                "location", content.get("location"),
                "venue",
                        venue.isEmpty()
                                ? null
                                : Fields.of("title", venue.get("title"), "address", venue.get("address")),
                "joined", names(content.get("new_chat_members")),
                "left", names(content.get("left_chat_member")));
    }

    private static @Nullable String names(@Nullable Object users) {
        if (users == null) {
            return null;
        }
        var names = new ArrayList<String>();
        for (var user : users instanceof List<?> list ? list : List.of(users)) {
            names.add(Call.string(Call.object(user).get("first_name")));
        }
        return String.join(", ", names);
    }

    Map<String, Object> person(Person person) {
        return Fields.of(
                "id", person.id,
                "firstName", person.firstName,
                "lastName", person.lastName,
                "username", person.username,
                "language", person.language().toLowerCase(Locale.ROOT),
                "phone", person.phone(),
                "started", person.started,
                "blocked", person.blocked,
                "groups",
                        world.groups().stream()
                                .filter(group -> group.members.containsKey(person.id))
                                .map(group -> Fields.of(
                                        "chat", group.id, "title", group.title, "status", group.members.get(person.id)))
                                .toList());
    }
}
