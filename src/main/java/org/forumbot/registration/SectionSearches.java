package org.forumbot.registration;

import java.util.List;
import org.forumbot.files.Dialogs;
import org.forumbot.files.ForumFile;
import org.forumbot.files.FromFile;
import org.forumbot.files.MadeFromDialogs;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The search of each forum that is on, in each language. Made beside the turns, at the start and when files change. */
@Component
class SectionSearches implements MadeFromDialogs {
    private final Dialogs dialogs;
    private final FromFile<Key, Read, SectionSearch> searches = new FromFile<>();

    SectionSearches(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    private record Key(String forum, String language) {}

    /** All that a search is made from. */
    private record Read(ForumFile forum, List<List<String>> synonyms) {}

    /** So that nobody waits for it, neither at the start nor at the first word. */
    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        Thread.ofPlatform().daemon().name("section-search").start(() -> prepare(dialogs));
    }

    @Override
    public void prepare(Dialogs next) {
        for (var forum : next.forums()) {
            for (var language : next.languages()) {
                searches.prepare(
                        new Key(forum, language),
                        read(next, next.forum(forum, language), language),
                        read -> made(read, language));
            }
        }
    }

    /** @param forum as it is in force, in that language */
    SectionSearch of(ForumFile forum, String language) {
        return searches.of(
                new Key(forum.code(), language), read(dialogs, forum, language), read -> made(read, language));
    }

    private static Read read(Dialogs dialogs, ForumFile forum, String language) {
        return new Read(forum, dialogs.guide(language).synonyms());
    }

    private static SectionSearch made(Read read, String language) {
        return SectionSearch.of(read.forum(), language, read.synonyms());
    }
}
