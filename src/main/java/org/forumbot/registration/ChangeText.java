package org.forumbot.registration;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.forumbot.conversation.Asker;
import org.forumbot.files.Dialogs;
import org.forumbot.files.ForumFile;
import org.forumbot.files.ForumFile.Section;
import org.forumbot.programme.Seats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is said about a section that has changed, and what is offered in its place. */
@Component
class ChangeText {
    private final Seats seats;
    private final Dialogs dialogs;
    private final TimeAndPlace times;
    private final AgendaText text;

    ChangeText(Seats seats, Dialogs dialogs, TimeAndPlace times, AgendaText text) {
        this.seats = seats;
        this.dialogs = dialogs;
        this.times = times;
        this.text = text;
    }

    /**
     * The one that the file names, else one of the time as it was known before, of the same track if there is one.
     *
     * @return null when there is none with a free seat
     */
    @Nullable
    Section parallel(ForumFile forum, String code, ToldSection row) {
        var section = forum.sections().get(code);
        var named = section == null || section.parallel() == null
                ? null
                : forum.sections().get(section.parallel());
        if (named != null && isOpen(forum, named)) {
            return named;
        }
        var track = section == null ? null : section.track();
        return forum.sections().values().stream()
                .filter(other -> !other.code().equals(code) && row.before().clashes(other) && isOpen(forum, other))
                .min(Comparator.<Section, Boolean>comparing(other -> !Objects.equals(other.track(), track))
                        .thenComparing(Section.IN_TIME))
                .orElse(null);
    }

    private boolean isOpen(ForumFile forum, Section section) {
        return !section.cancelled()
                && !section.invited()
                && (section.capacity() == null
                        || seats.free(forum.code(), section.code()).free() > 0);
    }

    String title(Asker who, Section section) {
        return there(who, section.code(), section).title();
    }

    Map<String, Object> values(Asker who, String code, ToldSection row, @Nullable Section parallel) {
        var forum = dialogs.forum(who.forum(), who.language());
        var section = forum.sections().get(code);
        var values = new HashMap<String, Object>();
        values.put("forum", forum.brief());
        values.put("title", section == null ? row.title() : section.title());
        values.put("before", when(row.before(), who.language()));
        values.put("when", when(row.slot(), who.language()));
        values.put("place", section == null ? "" : text.place(who, section));
        values.put("others", parallel == null ? 0 : 1);
        values.put("other", parallel == null ? "" : title(who, parallel));
        values.put("otherwhen", parallel == null ? "" : times.when(parallel, who.language()));
        return values;
    }

    private Section there(Asker who, String code, Section otherwise) {
        return dialogs.forum(who.forum(), who.language()).sections().getOrDefault(code, otherwise);
    }

    private String when(ToldSection.Slot slot, String language) {
        return times.when(slot.day(), slot.start(), slot.end(), language);
    }
}
