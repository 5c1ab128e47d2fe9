package org.forumbot.guide;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.files.Dialogs;
import org.forumbot.files.FromFile;
import org.forumbot.files.GuideFile;
import org.forumbot.files.MadeFromDialogs;
import org.forumbot.search.Letters;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The answers and their search. An index is built at first use of its language, and anew when the file has changed. */
@Component
class Guide implements MadeFromDialogs {
    private static final int NEAREST = 5;

    private final Dialogs dialogs;
    private final FromFile<String, GuideFile, GuideIndex> indexes = new FromFile<>();
    private final AtomicReference<Found> last = new AtomicReference<>();

    /** What was found last: a screen asks for its words and for its buttons. */
    private record Found(GuideIndex index, String words, List<GuideFile.Item> items) {}

    Guide(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    /** So that the first person who asks does not wait for the index, nor does anybody wait for it at the start. */
    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        Thread.ofPlatform().daemon().name("guide-index").start(() -> index("ru"));
    }

    @Override
    public void prepare(Dialogs next) {
        indexes.keys()
                .forEach(language ->
                        indexes.prepare(language, next.guide(language), file -> GuideIndex.of(file, language)));
    }

    GuideFile file(String language) {
        return dialogs.guide(language);
    }

    /** The topic that is named, or that of the answer that is named; empty when neither is. */
    String topic(Asker who, Params params) {
        var item = file(who.language()).answers().get(params.get("answer"));
        return params.has("topic") || item == null ? params.get("topic") : item.topic();
    }

    /** At most five, the nearest first. */
    List<GuideFile.Item> nearest(String language, String words) {
        var index = index(language);
        var before = last.get();
        if (before != null && before.index() == index && before.words().equals(words)) {
            return before.items();
        }
        var items = List.copyOf(index.nearest(words, NEAREST));
        last.set(new Found(index, words, items));
        return items;
    }

    /** Whether somebody may be in danger, so that a person has to be called at once: in whatever language it is told. */
    boolean isUrgent(String words) {
        var written = Letters.plain(words);
        return dialogs.languages().stream()
                .flatMap(language -> file(language).urgent().stream())
                .anyMatch(stem -> written.contains(Letters.plain(stem).stripTrailing()));
    }

    /** What is said first to somebody in danger. */
    String urgentAnswer(String language) {
        return Plain.unmarked(file(language).urgentAnswer()).strip();
    }

    private GuideIndex index(String language) {
        return indexes.of(language, file(language), file -> GuideIndex.of(file, language));
    }
}
