package org.forumbot.passport;

import org.forumbot.practices.Claims;
import org.forumbot.practices.MayRead;
import org.forumbot.practices.PracticeCard;
import org.forumbot.practices.PracticeStatus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may have the passport of a practice. */
@Component
class Readers {
    private final Claims claims;
    private final ObjectProvider<MayRead> others;

    Readers(Claims claims, ObjectProvider<MayRead> others) {
        this.claims = claims;
        this.others = others;
    }

    boolean include(long person, PracticeCard practice) {
        return practice.status() == PracticeStatus.PUBLISHED
                || isAuthor(person, practice)
                || claims.holds(practice.id(), person)
                || others.stream().anyMatch(other -> other.mayRead(person, practice));
    }

    private static boolean isAuthor(long person, PracticeCard practice) {
        var author = practice.person();
        return author != null && author == person;
    }
}
