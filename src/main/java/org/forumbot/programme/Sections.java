package org.forumbot.programme;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.forumbot.files.Dialogs;
import org.forumbot.files.ForumFile;
import org.forumbot.files.ForumFile.Choice;
import org.forumbot.files.ForumFile.Section;
import org.forumbot.files.ForumFile.Window;
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
        return dialogs.forums().contains(forum) ? file(forum).sections() : Map.of();
    }

    @Nullable
    Section of(String forum, String code) {
        return of(forum).get(code);
    }

    /** Whether seats that become free are offered to those in line: until the section begins, if it takes place. */
    boolean offers(String forum, Section section, Instant now) {
        var start = start(forum, section);
        return !section.cancelled() && (start == null || now.isBefore(start.toInstant()));
    }

    Choice choice(String forum) {
        return file(forum).choice();
    }

    Window.Place window(String forum, Instant now) {
        var file = file(forum);
        return file.choice().window().place(now, file.zone());
    }

    /** How many sections of its track one person may have; null for any number. */
    @Nullable
    Integer perTrack(String forum, Section section) {
        var code = section.track();
        var track = code == null ? null : file(forum).tracks().get(code);
        var own = track == null ? null : track.perPerson();
        return code == null || own != null ? own : choice(forum).perTrack();
    }

    OfferTime offer(String forum, Section section, Instant now) {
        var file = file(forum);
        return OfferTime.of(file.offers(), start(forum, section), file.zone(), now);
    }

    /** Null when it is not known yet. */
    private @Nullable ZonedDateTime start(String forum, Section section) {
        var day = section.day();
        var start = section.start();
        return day == null || start == null
                ? null
                : day.atTime(start).atZone(file(forum).zone());
    }

    private ForumFile file(String forum) {
        return dialogs.forum(forum, "ru");
    }
}
