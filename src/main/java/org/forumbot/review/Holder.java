package org.forumbot.review;

import java.util.Map;
import java.util.Optional;
import org.forumbot.conversation.ToOrganizers;
import org.forumbot.delivery.Lane;
import org.forumbot.practices.Claims;
import org.forumbot.practices.PracticeCard;
import org.springframework.stereotype.Component;

/** Tells the organizer who has a practice in hand what its review needs; the desk, where nobody has. */
@Component
class Holder {
    private final Claims claims;
    private final ReviewVoice voice;
    private final ToOrganizers desk;

    Holder(Claims claims, ReviewVoice voice, ToOrganizers desk) {
        this.claims = claims;
        this.voice = voice;
        this.desk = desk;
    }

    boolean is(PracticeCard practice, long person) {
        return claims.holds(practice.id(), person);
    }

    /** Who has it in hand; empty when nobody has. */
    Optional<Claims.Holder> of(PracticeCard practice) {
        return claims.holder(practice.id());
    }

    /** @param screen of {@code jury.yaml} that is opened from there */
    void tell(PracticeCard practice, String phrase, Map<String, Object> values, String screen) {
        claims.holder(practice.id())
                .ifPresentOrElse(
                        holder -> voice.say(
                                holder.person(),
                                Lane.OFFER,
                                phrase,
                                values,
                                new ReviewVoice.Way(
                                        "jury.open",
                                        "o." + practice.forum() + ".jury." + screen + "." + practice.number())),
                        () -> desk.tell(phrase, values));
    }

    /** The whole desk hears of it, without a name. */
    void tellDesk(String phrase, Map<String, Object> values) {
        desk.tell(phrase, values);
    }
}
