package org.forumbot.conversation;

import org.forumbot.people.People;
import org.springframework.stereotype.Component;

/** In which language a turn goes on. */
@Component
class Speech {
    private final People people;
    private final Dialogue dialogue;

    Speech(People people, Dialogue dialogue) {
        this.people = people;
        this.dialogue = dialogue;
    }

    /** The same turn, in the language that the person has now. */
    Moment now(Moment moment) {
        var person = people.find(moment.person().id()).orElse(moment.person());
        return person.language().equals(moment.person().language())
                ? moment
                : moment.spokenTo(person, dialogue.library(person.language(), moment.forum()));
    }
}
