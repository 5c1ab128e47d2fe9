package org.forumbot.playground;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** People, chats, files and waiting updates, in memory, under one lock. */
final class World {
    /** Speaks for administrators who stay anonymous. */
    static final Map<String, Object> ANONYMOUS =
            Map.of("id", 1087968824L, "is_bot", true, "first_name", "Group", "username", "GroupAnonymousBot");

    final WoundClock clock;
    final UpdateQueue updates = new UpdateQueue();
    final Callbacks callbacks = new Callbacks();
    final FileShelf files = new FileShelf();
    final BotProfile bot = new BotProfile();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Condition arrived = lock.newCondition();
    private final Map<Long, Person> people = new LinkedHashMap<>();
    private final Map<Long, Chat> chats = new HashMap<>();
    /** Revision by chat, the latest change last. */
    private final LinkedHashMap<Long, Long> revisions = new LinkedHashMap<>();

    private long revision;
    private long scene;
    private long nextPerson = 3001;

    private World(WoundClock clock) {
        this.clock = clock;
    }

    /** Three people are there from the start: Anna, and Olga (administrator) and Igor in the organizers' group. */
    static World withThreePeople(WoundClock clock, long deskChat) {
        var world = new World(clock);
        return world.locked(() -> {
            world.add(new Person(1001, "Анна", null, "anna_play", "ru"));
            var olga = world.add(new Person(2001, "Ольга", null, "olga_play", "ru"));
            var igor = world.add(new Person(2002, "Игорь", null, "igor_play", "ru"));
            var desk = world.addGroup(deskChat, "Организаторы");
            desk.members.put(olga.id, "administrator");
            desk.members.put(igor.id, "member");
            return world;
        });
    }

    /** Does it while nobody else looks or acts. */
    <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** For work that waits or throws; to be left in a finally block. */
    void enter() {
        lock.lock();
    }

    void leave() {
        lock.unlock();
    }

    /** Waits, with the lock given away meanwhile, until an update arrives or pollers are woken. */
    @SuppressWarnings("WaitNotInLoop") // pollers loop: they look for updates and for newer pollers
    void awaitUpdate(Duration atMost) throws InterruptedException {
        arrived.awaitNanos(atMost.toNanos());
    }

    void wakePollers() {
        arrived.signalAll();
    }

    /** Waits until something changed after the revision; the lock is given away meanwhile. */
    void awaitChange(long since, Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        while (revision <= since && left > 0) {
            left = changed.awaitNanos(left);
        }
    }

    long now() {
        return clock.instant().getEpochSecond();
    }

    Person add(Person person) {
        people.put(person.id, person);
        chats.put(person.id, Chat.with(person));
        nextPerson = Math.max(nextPerson, person.id + 1);
        touchScene();
        return person;
    }

    long nextPerson() {
        return nextPerson;
    }

    Chat addGroup(long id, String title) {
        var group = Chat.group(id, title);
        chats.put(id, group);
        touch(group);
        return group;
    }

    Iterable<Person> people() {
        return people.values();
    }

    Optional<Person> person(long id) {
        return Optional.ofNullable(people.get(id));
    }

    Optional<Chat> chat(long id) {
        return Optional.ofNullable(chats.get(id));
    }

    List<Chat> groups() {
        return chats.values().stream().filter(c -> !c.isPrivate()).toList();
    }

    /** Chat changed: whoever looks at it is told. */
    void touch(Chat chat) {
        revisions.putLast(chat.id, ++revision);
        changed.signalAll();
    }

    /** Something outside the chats changed: a call was refused, the clock was wound. */
    void touch() {
        revision++;
        changed.signalAll();
    }

    /** People or what the bot tells of itself changed. */
    void touchScene() {
        touch();
        scene = revision;
    }

    /** Revision of the last change to people or to what the bot tells of itself. */
    long scene() {
        return scene;
    }

    long revision() {
        return revision;
    }

    List<Long> changedSince(long since) {
        return revisions.reversed().entrySet().stream()
                .takeWhile(entry -> entry.getValue() > since)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Puts a message into the chat, with what its markup does to the keyboard there. */
    Post post(Chat chat, Post.Author author, Post.Draft draft) {
        boolean reserved = draft.markup() instanceof Markup.Keys || draft.markup() instanceof Markup.Remove;
        var post = new Post(
                chat.id,
                chat.nextId(),
                author,
                now(),
                0,
                draft.content(),
                draft.markup().inline(),
                List.of(),
                draft.replyTo(),
                reserved);
        switch (draft.markup()) {
            case Markup.Keys(var json) -> chat.keyboard = new Chat.Keyboard(post.id(), json, false);
            case Markup.Remove() -> chat.keyboard = null;
            case Markup.Inline _, Markup.None _ -> {}
        }
        put(chat, post);
        return post;
    }

    void put(Chat chat, Post post) {
        chat.put(post);
        chat.action = post.author().bot() ? "" : chat.action;
        touch(chat);
    }

    /** Tells the bot; answers the update id unless the bot does not want this kind. */
    @Nullable
    Integer tell(long person, String kind, Map<String, Object> body, long seconds) {
        var id = updates.push(person, kind, body, now() + seconds);
        arrived.signalAll();
        return id.orElse(null);
    }
}
