package org.forumbot.conversation;

import org.forumbot.conversation.TurnUnit.Surroundings;
import org.forumbot.dialog.Conversation.Status;
import org.forumbot.dialog.Engine;
import org.forumbot.dialog.Words;
import org.forumbot.people.People;
import org.forumbot.people.Person;
import org.forumbot.store.Jobs;
import org.springframework.stereotype.Component;

/** An album is there as a whole: the question is shown with it, as a turn of its own. Not when the person has gone on. */
@Component
class AnswerAlbum implements Jobs.Runner {
    private final People people;
    private final FormTalk forms;
    private final ScreenTalk screens;
    private final Surroundings around;

    AnswerAlbum(People people, FormTalk forms, ScreenTalk screens, Surroundings around) {
        this.people = people;
        this.forms = forms;
        this.screens = screens;
        this.around = around;
    }

    @Override
    public String kind() {
        return Albums.KIND;
    }

    @Override
    public void run(String key, String phrase) {
        people.find(Long.parseLong(key)).ifPresent(person -> answer(person, phrase));
    }

    private void answer(Person person, String phrase) {
        var before = around.talks().of(person.id());
        var forum = around.whereabouts().wrote(before, "");
        var library = around.whereabouts().library(person.language(), forum);
        var moment = new Moment(person, library, forum, around.clock().instant(), 0, before);
        if (before.active()) {
            forms.find(before.conversation())
                    .filter(conversation -> conversation.status() == Status.OPEN && Engine.awaitsAlbum(conversation))
                    .ifPresent(conversation -> screens.go(moment, forms.goOn(moment, conversation, Words.NONE)));
        } else if (!phrase.isEmpty()) {
            screens.menu(moment, moment.say(phrase));
        }
        if (!before.equals(moment.talk())) {
            around.talks().save(moment.talk());
        }
    }
}
