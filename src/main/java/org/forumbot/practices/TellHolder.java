package org.forumbot.practices;

import java.util.List;
import java.util.Map;
import org.forumbot.conversation.Phrases;
import org.forumbot.delivery.Lane;
import org.forumbot.delivery.Outbox;
import org.forumbot.delivery.Outgoing;
import org.forumbot.dialog.Keyboard;
import org.forumbot.dialog.Keyboard.Button;
import org.forumbot.people.People;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the organizer who has a practice in hand what concerns it, in private, with the way to it. */
@Component
class TellHolder {
    private final StoredPractices practices;
    private final StoredClaims claims;
    private final People people;
    private final Phrases phrases;
    private final Outbox outbox;

    TellHolder(StoredPractices practices, StoredClaims claims, People people, Phrases phrases, Outbox outbox) {
        this.practices = practices;
        this.claims = claims;
        this.people = people;
        this.phrases = phrases;
        this.outbox = outbox;
    }

    /** What the author does. */
    @EventListener
    void on(PracticeMoved moved) {
        practices.findById(moved.practice()).ifPresent(practice -> {
            if (practice.status() == PracticeStatus.SUBMITTED || practice.status() == PracticeStatus.WITHDRAWN) {
                boolean back = practice.status() == PracticeStatus.SUBMITTED;
                tell(practice.getId(), back ? "check.news.submitted" : "check.news.withdrawn");
            }
        });
    }

    /** @return whether there is a holder who can be written to */
    boolean tell(long practice, String phrase) {
        return claims.findById(practice)
                .filter(claim -> isReachable(claim.person()))
                .flatMap(claim -> practices.findById(practice).map(found -> {
                    send(claim.person(), found, phrase);
                    return true;
                }))
                .orElse(false);
    }

    /** Of the holder, as the desk knows them; empty when nobody has the practice in hand. */
    String name(long practice) {
        return claims.findById(practice).map(PracticeClaim::name).orElse("");
    }

    /** Who has never talked to the bot cannot be written to. */
    private boolean isReachable(long person) {
        return people.find(person).isPresent() && people.reachable(person);
    }

    private void send(long person, Practice practice, String phrase) {
        var language = people.find(person).map(known -> known.language()).orElse("ru");
        var words = phrases.say(language, phrase, Map.of("number", practice.number(), "title", practice.title()));
        var open = new Button(
                phrases.say(language, "check.open").text(),
                "o." + practice.forum() + ".check.one." + practice.number());
        outbox.send(Outgoing.to(person, Lane.OFFER, words, Keyboard.inline(List.of(List.of(open)))));
    }
}
