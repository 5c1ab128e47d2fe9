package org.forumbot.registration;

import java.util.ArrayList;
import java.util.List;
import org.forumbot.conversation.Phrases;
import org.forumbot.files.ForumFile;
import org.springframework.stereotype.Component;

/** What a person has chosen to see, in words. */
@Component
class FilterWords {
    private static final int SHOWN_WORDS = 60;

    private final Phrases phrases;
    private final TimeAndPlace times;

    FilterWords(Phrases phrases, TimeAndPlace times) {
        this.phrases = phrases;
        this.times = times;
    }

    /** What is asked for, one by one. */
    List<String> parts(Filter filter, ForumFile forum, String language) {
        var parts = new ArrayList<String>();
        var dates = Dates.in(language);
        if (filter.suits()) {
            parts.add(phrases.say(language, "sections.suits").text());
        }
        if (filter.undated()) {
            parts.add(times.undated(language));
        }
        if (filter.day() != null) {
            parts.add(dates.date(filter.day()) + ", " + dates.weekday(filter.day()));
        }
        if (filter.time() != null) {
            parts.add(phrases.say(language, filter.time().phrase()).text());
        }
        if (filter.track() != null) {
            parts.add(Places.track(forum, filter.track()));
        }
        if (filter.part() != null) {
            parts.add(Places.part(forum, filter.part()));
        }
        if (filter.venue() != null) {
            parts.add(Places.title(forum, filter.venue()));
        }
        if (filter.speaker() != null) {
            parts.add(filter.speaker());
        }
        if (filter.free()) {
            parts.add(phrases.say(language, "sections.free").text());
        }
        if (!filter.words().isEmpty()) {
            parts.add("«" + Places.cut(filter.words(), SHOWN_WORDS) + "»");
        }
        return parts;
    }
}
