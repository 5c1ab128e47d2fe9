package org.forumbot.conversation;

import java.util.Map;
import org.forumbot.delivery.Lane;
import org.forumbot.delivery.Outbox;
import org.forumbot.delivery.Outgoing;
import org.forumbot.dialog.Keyboard;
import org.forumbot.people.People;
import org.forumbot.people.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the person that their answers are lost, and the organizers that there is something to be looked at. */
@Component
class OnSetAside {
    private static final Logger LOG = LoggerFactory.getLogger(OnSetAside.class);

    private final Phrases phrases;
    private final People people;
    private final Outbox outbox;
    private final ToOrganizers organizers;

    OnSetAside(Phrases phrases, People people, Outbox outbox, ToOrganizers organizers) {
        this.phrases = phrases;
        this.people = people;
        this.outbox = outbox;
        this.organizers = organizers;
    }

    @EventListener
    void on(ConversationSetAside aside) {
        LOG.error(
                "The answers of conversation {} ({}) cannot be read and are set aside (table conversation_aside).",
                aside.conversation(),
                aside.form());
        var language = people.find(aside.person()).map(Person::language).orElse("ru");
        var sorry = phrases.say(language, "form.unreadable", Map.of());
        outbox.send(Outgoing.to(aside.person(), Lane.ANSWER, sorry, Keyboard.NONE));
        organizers.tell(
                "desk.aside", Map.of("form", aside.form(), "conversation", Long.toString(aside.conversation())));
    }
}
