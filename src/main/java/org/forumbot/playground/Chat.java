package org.forumbot.playground;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A private chat with the bot or a group. Guarded by the world's lock. */
final class Chat {
    /** Older messages are forgotten, so that long load runs fit into memory. */
    private static final int KEPT = 5_000;

    final long id;
    final String title;
    final @Nullable Person person;
    /** Status words of the Bot API by person; empty in a private chat. */
    final Map<Long, String> members = new LinkedHashMap<>();
    /** Status word of the bot itself. */
    String bot = "member";
    /** Id of the supergroup this group became, or 0. */
    long migratedTo;

    @Nullable
    Keyboard keyboard;
    /** Last chat action, and the clock's second until which it is shown. */
    String action = "";

    long actionUntil;
    private int last;
    private final LinkedHashMap<Integer, Post> posts = new LinkedHashMap<>();

    /** The reply keyboard or reply box that lies open, with the message that brought it. */
    record Keyboard(int message, Map<String, Object> markup, boolean hidden) {}

    private Chat(long id, String title, @Nullable Person person) {
        this.id = id;
        this.title = title;
        this.person = person;
    }

    static Chat with(Person person) {
        return new Chat(person.id, person.name(), person);
    }

    static Chat group(long id, String title) {
        return new Chat(id, title, null);
    }

    boolean isPrivate() {
        return person != null;
    }

    String type() {
        return isPrivate() ? "private" : id < -1_000_000_000_000L ? "supergroup" : "group";
    }

    /** As the Bot API's Chat. */
    Map<String, Object> json() {
        return person == null
                ? Fields.of("id", id, "title", title, "type", type())
                : Fields.of(
                        "id", id,
                        "first_name", person.firstName,
                        "last_name", person.lastName,
                        "username", person.username,
                        "type", "private");
    }

    int nextId() {
        return ++last;
    }

    void put(Post post) {
        posts.put(post.id(), post);
        if (posts.size() > KEPT) {
            posts.pollFirstEntry();
        }
    }

    boolean remove(int message) {
        return posts.remove(message) != null;
    }

    Optional<Post> post(long message) {
        return Optional.ofNullable(posts.get((int) message));
    }

    Map<Integer, Post> posts() {
        return Collections.unmodifiableMap(posts);
    }

    /** The message as the Bot API's Message, with the one it answers. */
    Map<String, Object> json(Post post) {
        var reply = post.replyTo() == 0 ? null : posts.get(post.replyTo());
        return json(post, reply == null ? null : json(reply, null));
    }

    private Map<String, Object> json(Post post, @Nullable Map<String, Object> reply) {
        var fields = Fields.open(
                "message_id", post.id(),
                "from", post.author().user(),
                "sender_chat", post.author().senderChat(),
                "chat", json(),
                "date", post.date(),
                "edit_date", post.edited() == 0 ? null : post.edited(),
                "reply_to_message", reply);
        fields.putAll(post.content());
        if (post.inline() != null) {
            fields.put("reply_markup", post.inline());
        }
        return fields;
    }
}
