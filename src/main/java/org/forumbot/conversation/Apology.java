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

    /** What could not be handled: only what a person did gets an answer. */
    void couldNotHandle(Incoming what) {
        if (what instanceof Incoming.Press press) {
            outbox.acknowledge(press.press(), null);
        }
        say(what, "sorry");
    }

    /** There was too much at once. */
    void enough(Incoming what) {
        say(what, "flood");
    }

    private void say(Incoming what, String phrase) {
        switch (what) {
            case Incoming.Message message -> say(message.place(), message.from(), phrase);
            case Incoming.Press press -> say(press.place(), press.from(), phrase);
            case Incoming.Membership _, Incoming.Moved _, Incoming.Unreadable _ -> {}
        }
    }

    /** Nothing in a group. */
    private void say(Incoming.Place place, Incoming.Actor actor, String phrase) {
        if (place.person()) {
            var language =
                    people.find(actor.id()).map(Person::language).orElseGet(() -> people.speaking(actor.language()));
            outbox.send(Outgoing.to(place.chat(), Lane.ANSWER, phrases.say(language, phrase), Keyboard.NONE));
        }
    }
}
