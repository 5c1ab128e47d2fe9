package org.forumbot.registration;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.forumbot.files.Dialogs;
import org.forumbot.files.ForumFile;
import org.forumbot.files.MadeFromDialogs;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The search of each forum that is on, in each language. Made beside the turns, at the start and when files change. */
@Component
class SectionSearches implements MadeFromDialogs {
    private final Dialogs dialogs;
    private final Map<Key, SectionSearch> inUse = new ConcurrentHashMap<>();

    /** Of the dialogs that come in force next. */
    private final Map<Key, SectionSearch> prepared = new ConcurrentHashMap<>();

    SectionSearches(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    private record Key(String forum, String language) {}

    /** So that nobody waits for it, neither at the start nor at the first word. */
    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        Thread.ofPlatform().daemon().name("section-search").start(() -> prepare(dialogs));
    }

    @Override
    public void prepare(Dialogs next) {
        for (var forum : next.forums()) {
            for (var language : next.languages()) {
                prepared.put(new Key(forum, language), made(next, next.forum(forum, language), language));
            }
        }
    }

    /** @param forum as it is in force, in that language */
    SectionSearch of(ForumFile forum, String language) {
        return inUse.compute(
                new Key(forum.code(), language),
                (key, known) -> known != null && known.isOf(forum) ? known : ready(key, forum));
    }

    private SectionSearch ready(Key key, ForumFile forum) {
        var ready = prepared.get(key);
        return ready != null && ready.isOf(forum) ? ready : made(dialogs, forum, key.language());
    }

    private static SectionSearch made(Dialogs dialogs, ForumFile forum, String language) {
        return SectionSearch.of(forum, language, dialogs.guide(language).synonyms());
    }
}
