package org.forumbot.playground;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is in which chat: blocking the bot, joining groups, the bot's own standing. Under the world's lock. */
final class Memberships {
    private static final Set<String> STATUSES = Set.of("member", "administrator", "kicked", "left");

    private final World world;

    Memberships(World world) {
        this.world = world;
    }

    void block(Person person) {
        if (!person.blocked) {
            person.blocked = true;
            world.chat(person.id).ifPresent(chat -> tellOfBot(chat, person, "member", "kicked"));
        }
    }

    void unblock(Person person) {
        if (person.blocked) {
            person.blocked = false;
            world.chat(person.id).ifPresent(chat -> tellOfBot(chat, person, "kicked", "member"));
        }
    }

    /** Puts the person into the group or changes their standing there; a newcomer makes a service message. */
    Answer<Map<String, Object>> join(Person person, Chat group, boolean administrator) {
        if (group.isPrivate()) {
            return Answer.bad("a private chat cannot be joined");
        }
        var before = group.members.put(person.id, administrator ? "administrator" : "member");
        if (before == null) {
            service(person, group, Map.of("new_chat_members", List.of(person.user())));
        }
        world.touch(group);
        world.touchScene();
        return Answer.ok(Fields.of("status", group.members.get(person.id)));
    }

    Answer<Map<String, Object>> part(Person person, Chat group) {
        if (group.members.remove(person.id) != null) {
            service(person, group, Map.of("left_chat_member", person.user()));
        }
        world.touch(group);
        world.touchScene();
        return Answer.ok(Fields.of("status", "left"));
    }

    /** Changes what the bot is in a group: member, administrator, kicked or left. */
    Answer<Map<String, Object>> setBot(Person by, Chat group, String status) {
        if (group.isPrivate() || !STATUSES.contains(status)) {
            return Answer.bad("a group and one of %s are needed"
                    .formatted(STATUSES.stream().sorted().toList()));
        }
        var before = group.bot;
        group.bot = status;
        if (!before.equals(status)) {
            tellOfBot(group, by, before, status);
        }
        return Answer.ok(Fields.of("status", status));
    }

    /** The group lives on under another id; whoever writes to the old one is told so. */
    Answer<Map<String, Object>> migrate(Person by, Chat group, long to) {
        if (to >= 0 || world.chat(to).isPresent()) {
            return Answer.bad("'to' has to be a negative id that is free");
        }
        var supergroup = world.addGroup(to, group.title);
        supergroup.members.putAll(group.members);
        service(by, group, Map.of("migrate_to_chat_id", to));
        service(by, supergroup, Map.of("migrate_from_chat_id", group.id));
        group.migratedTo = to;
        world.touchScene();
        return Answer.ok(Fields.of("chat", to));
    }

    private void service(Person person, Chat group, Map<String, Object> content) {
        var author = new Post.Author(person.id, person.user(), null);
        var post = world.post(group, author, new Post.Draft(content, new Markup.None(), 0));
        if (Privacy.letsThrough(group, post)) {
            world.tell(person.id, "message", new LinkedHashMap<>(group.json(post)), UpdateQueue.MESSAGE_SECONDS);
        }
    }

    private void tellOfBot(Chat chat, Person by, String before, String after) {
        var change = Fields.of(
                "chat", chat.json(),
                "from", by.user(),
                "date", world.now(),
                "old_chat_member", ChatFacts.member(world.bot.user(), before),
                "new_chat_member", ChatFacts.member(world.bot.user(), after));
        world.tell(by.id, "my_chat_member", change, UpdateQueue.MESSAGE_SECONDS);
        world.touch(chat);
        world.touchScene();
    }
}
