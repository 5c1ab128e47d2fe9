package org.forumbot.programme;

import java.util.List;
import org.forumbot.files.ForumFile.Section;
import org.forumbot.files.ForumFile.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether somebody may choose a section now: what the forum's file says of when, how many and for whom. */
@Component
class SeatRules {
    private final Sections sections;
    private final Invitations invitations;
    private final SeatBook book;

    SeatRules(Sections sections, Invitations invitations, SeatBook book) {
        this.sections = sections;
        this.invitations = invitations;
        this.book = book;
    }

    /**
     * What is in the way, null when nothing is.
     *
     * @param others what the holder has in other sections and keeps
     */
    @Nullable
    SeatDecision refusal(HolderId holder, Wish wish, Section section, List<Held> others) {
        if (section.cancelled()) {
            return new SeatDecision.Cancelled(section.parallel());
        }
        var closed = closed(wish.forum());
        if (closed != null) {
            return closed;
        }
        if (section.invited() && !invitations.has(holder, wish.forum(), section.code())) {
            return new SeatDecision.ByInvitation();
        }
        return tooMany(wish.forum(), section, others);
    }

    private @Nullable SeatDecision closed(String forum) {
        var window = sections.choice(forum).window();
        var place = sections.window(forum, book.now());
        if (place == Window.Place.BEFORE && window.opens() != null) {
            return new SeatDecision.NotYet(window.opens());
        }
        return place == Window.Place.AFTER && window.closes() != null ? new SeatDecision.Over(window.closes()) : null;
    }

    /** Seats, offers and places in line count alike, so that whoever gets further in a line never has too many. */
    private @Nullable SeatDecision tooMany(String forum, Section section, List<Held> others) {
        var perPerson = sections.choice(forum).perPerson();
        if (perPerson != null && others.size() >= perPerson) {
            return new SeatDecision.TooMany(perPerson, null);
        }
        var perTrack = sections.perTrack(forum, section);
        var track = section.track();
        return perTrack != null && track != null && inTrack(forum, track, others) >= perTrack
                ? new SeatDecision.TooMany(perTrack, track)
                : null;
    }

    private long inTrack(String forum, String track, List<Held> others) {
        var all = sections.of(forum);
        return others.stream()
                .map(held -> all.get(held.section()))
                .filter(other -> other != null && track.equals(other.track()))
                .count();
    }
}
