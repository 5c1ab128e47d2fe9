package org.forumbot.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forumbot.conversation.Params;
import org.forumbot.files.DialogsChanged;
import org.forumbot.practices.PracticeMoved;
import org.forumbot.practices.PracticeSent;
import org.forumbot.search.Text;
import org.forumbot.store.Writer;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What is published, in memory: asking costs no query. A change is in the lists as soon as its turn is over, and can be
 * found by words a moment later: the search is changed on a thread of its own, practice by practice. What fails there is
 * tried again until it is in.
 */
@Component
class Catalogue implements AutoCloseable {
    /** As many at a time are read as leave the writer to the turns. */
    private static final int PORTION = 50;

    private final Reading reading;
    private final CardForm form;
    private final Writer writer;
    private final Untiring working = new Untiring("catalogue", "The catalogue could not take a change");
    private volatile Entries entries = Entries.NONE;
    private volatile Map<String, PracticeSearch> searches = Map.of();
    private volatile boolean whole;

    Catalogue(Reading reading, CardForm form, Writer writer) {
        this.reading = reading;
        this.form = form;
        this.writer = writer;
    }

    /**
     * Practices that fit.
     *
     * @param entries the nearest first; the newest first when no words were asked for
     * @param nearly whether none has all the words, and these have only some
     */
    record Found(Filter filter, List<Entry> entries, boolean nearly) {}

    /** No query. */
    Found found(String language, Params params) {
        return found(language, params, "");
    }

    /** @param except name of a condition that is not to hold */
    Found found(String language, Params params, String except) {
        var filter = Filter.of(params, except);
        var search = searches.get(language);
        var words = search == null ? PracticeSearch.Found.ALL : search.find(filter.words());
        var now = entries;
        var all = words.anything()
                ? now.open()
                : words.codes().stream()
                        .flatMap(id -> now.of(Long.parseLong(id)).stream())
                        .filter(Entry::open)
                        .toList();
        var fitting = all.stream().filter(filter::fits).toList();
        return new Found(filter, fitting, words.nearly() && !fitting.isEmpty());
    }

    /** Whether all is in: what was published before the start, and what could not be taken at once. */
    boolean isWhole() {
        return whole && !working.isBehind();
    }

    /** Also one that is in the archive by now. */
    Optional<Entry> find(String code) {
        return entries.find(code);
    }

    /** Known as soon as the turn is over in which it was published. */
    Optional<Entry> of(long practice) {
        return entries.of(practice);
    }

    /** All that can be looked at, the newest first. */
    List<Entry> open() {
        return entries.open();
    }

    @EventListener({ApplicationReadyEvent.class, DialogsChanged.class})
    void begin() {
        working.add(this::load);
    }

    @EventListener
    void on(PracticeMoved moved) {
        reading.item(moved.practice()).ifPresent(this::take);
    }

    /** What was sent can be read when the turn is over. */
    @EventListener
    void on(PracticeSent sent) {
        if (entries.of(sent.practice()).isPresent()) {
            writer.afterCommit(() -> working.add(() -> renew(sent.practice())));
        }
    }

    private void renew(long practice) {
        writer.submit(() -> reading.renewed(practice).ifPresent(this::take)).join();
    }

    /** Inside a unit. */
    private void take(Reading.Item item) {
        writer.afterCommit(() -> {
            list(List.of(item));
            working.add(
                    () -> index(List.of(item)), () -> load(List.of(item.entry().practice())));
        });
    }

    private void load() {
        var none = new HashMap<String, PracticeSearch>();
        form.languages()
                .forEach(language ->
                        none.put(language, PracticeSearch.of(language, form.synonyms(language), List.of())));
        searches = none;
        var all = new ArrayList<Long>();
        writer.submit(() -> all.addAll(reading.all())).join();
        for (int from = 0; from < all.size(); from += PORTION) {
            var portion = all.subList(from, Math.min(from + PORTION, all.size()));
            working.add(() -> load(portion), () -> portion.forEach(each -> working.add(() -> load(List.of(each)))));
        }
        working.add(() -> whole = true);
    }

    /** As they stand by now. One that cannot be taken keeps back no other: see above. */
    private void load(List<Long> practices) {
        var items = new ArrayList<Reading.Item>();
        writer.submit(() -> {
                    practices.forEach(each -> reading.item(each).ifPresent(items::add));
                    writer.afterCommit(() -> list(items));
                })
                .join();
        index(items);
    }

    /** On the writer's thread only, so that what was committed last is what is listed. */
    private void list(List<Reading.Item> items) {
        entries = entries.with(items.stream().map(Reading.Item::entry).toList());
    }

    private void index(List<Reading.Item> items) {
        var next = new HashMap<String, PracticeSearch>();
        searches.forEach((language, search) -> next.put(language, indexed(search, language, items)));
        searches = next;
    }

    private static PracticeSearch indexed(PracticeSearch search, String language, List<Reading.Item> items) {
        var put = new ArrayList<Text>();
        var gone = new ArrayList<String>();
        for (var item : items) {
            var text = item.texts().get(language);
            if (text == null) {
                gone.add(Long.toString(item.entry().practice()));
            } else {
                put.add(text);
            }
        }
        return search.changed(put, gone);
    }

    @Override
    public void close() {
        working.close();
    }
}
