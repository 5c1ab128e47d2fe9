package org.forumbot.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.forumbot.conversation.Entrance;
import org.forumbot.conversation.ToOrganizers;
import org.forumbot.store.Notes;
import org.forumbot.store.Writer;

/** What the rest of the bot does for this module, in memory. */
final class Ports implements Entrance, Notes, ToOrganizers, Writer {
    private final Map<String, String> notes = new ConcurrentHashMap<>();
    volatile String start = "Начать";
    volatile List<String> languages = List.of("ru", "en");

    @Override
    public List<String> languages() {
        return languages;
    }

    @Override
    public List<Command> personal(String language) {
        return List.of(new Command("start", language.equals("en") ? "Begin" : start));
    }

    @Override
    public List<Command> desk(String language) {
        return List.of(new Command("new", language.equals("en") ? "What is new" : "Что нового"));
    }

    @Override
    public Optional<String> get(String name) {
        return Optional.ofNullable(notes.get(name));
    }

    @Override
    public void put(String name, String value) {
        notes.put(name, value);
    }

    @Override
    public void remove(String name) {
        notes.remove(name);
    }

    @Override
    public CompletableFuture<Void> submit(Unit unit) {
        unit.run();
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public List<CompletableFuture<Void>> submit(List<? extends Unit> units) {
        var done = new ArrayList<CompletableFuture<Void>>();
        units.forEach(unit -> done.add(submit(unit)));
        return done;
    }

    @Override
    public boolean works() {
        return true;
    }

    @Override
    public void afterCommit(Runnable action) {
        action.run();
    }

    @Override
    public void tell(String phrase, Map<String, Object> values) {
        notes.put(phrase, "told");
    }
}
