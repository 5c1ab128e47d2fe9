package org.forumbot.conversation;

import org.forumbot.delivery.Lane;
import org.forumbot.delivery.Outbox;
import org.forumbot.delivery.Outgoing;
import org.forumbot.dialog.Keyboard;
import org.forumbot.people.People;
import org.forumbot.people.Person;
import org.springframework.stereotype.Component;

/** What a person is told whose message could not be handled. Only inside units of the writer. */
@Component
class Apology {
    private final People people;
    private final Phrases phrases;
    private final Outbox outbox;

    Apology(People people, Phrases phrases, Outbox outbox) {
        this.people = people;
        this.phrases = phrases;
        this.outbox = outbox;
    }

    /** Nothing in a group. */
    void to(Incoming.Place place, Incoming.Actor actor) {
        if (place.person()) {
            var language =
                    people.find(actor.id()).map(Person::language).orElseGet(() -> people.speaking(actor.language()));
            outbox.send(Outgoing.to(place.chat(), Lane.ANSWER, phrases.say(language, "sorry"), Keyboard.NONE));
        }
    }
}
