package org.forumbot.programme;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.forumbot.files.Dialogs;
import org.forumbot.files.ForumFile.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the files say now of the sections of a forum. */
@Component
class Sections {
    private final Dialogs dialogs;

    Sections(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    List<String> forums() {
        return dialogs.forums();
    }

    /** By code, in the order of the file; nothing for a forum that is not on. */
    Map<String, Section> of(String forum) {
        return dialogs.forums().contains(forum) ? dialogs.forum(forum, "ru").sections() : Map.of();
    }

    @Nullable
    Section of(String forum, String code) {
        return of(forum).get(code);
    }

    private ZonedDateTime start(String forum, Section section) {
        return section.day().atTime(section.start()).atZone(dialogs.forum(forum, "ru").zone());
    }

    /** Whether seats that become free are offered to those in line: until the section begins. */
    boolean offers(String forum, Section section, Instant now) {
        return now.isBefore(start(forum, section).toInstant());
    }

    OfferTime offer(String forum, Section section, Instant now) {
        return OfferTime.of(OfferRules.USUAL, start(forum, section), now);
    }
}
