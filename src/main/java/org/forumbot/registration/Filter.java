package org.forumbot.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.forumbot.conversation.Params;
import org.forumbot.files.ForumFile;
import org.forumbot.files.ForumFile.Section;
import org.jspecify.annotations.Nullable;

/** Which sections a person wants to see. A code that the forum no longer has asks for nothing. */
record Filter(
        @Nullable LocalDate day,
        @Nullable String track,
        @Nullable String venue,
        String words) {
    private static final int SHOWN_WORDS = 60;

    static Filter of(Params params, ForumFile forum) {
        return new Filter(
                day(params.get("day"), forum),
                known(params.get("track"), forum.tracks().keySet()::contains),
                known(params.get("venue"), forum.venues().keySet()::contains),
                params.get("words").strip());
    }

    Filter anyDay() {
        return new Filter(null, track, venue, words);
    }

    Filter anyTrack() {
        return new Filter(day, null, venue, words);
    }

    Filter anyVenue() {
        return new Filter(day, track, null, words);
    }

    boolean fits(Section section, SectionSearch search) {
        return (day == null || day.equals(section.day()))
                && (track == null || track.equals(section.track()))
                && (venue == null || venue.equals(section.venue()))
                && search.fits(section, words);
    }

    /** What is asked for, one by one, as a person reads it. */
    List<String> parts(ForumFile forum, Dates dates) {
        var parts = new ArrayList<String>();
        if (day != null) {
            parts.add(dates.date(day) + ", " + dates.weekday(day));
        }
        if (track != null) {
            parts.add(Places.track(forum, track));
        }
        if (venue != null) {
            parts.add(Places.title(forum, venue));
        }
        if (!words.isEmpty()) {
            parts.add("«" + Places.cut(words, SHOWN_WORDS) + "»");
        }
        return parts;
    }

    private static @Nullable LocalDate day(String code, ForumFile forum) {
        return Days.counts(forum.sections().values()).keySet().stream()
                .filter(day -> Days.code(day, forum).equals(code))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String known(String code, Predicate<String> exists) {
        return exists.test(code) ? code : null;
    }
}
