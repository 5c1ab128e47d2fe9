package org.forumbot.conversation;

import org.forumbot.files.DialogFiles;
import org.forumbot.people.People;
import org.springframework.stereotype.Component;

/** {@code do: language.set(to=en)}. */
@Component
class SetLanguage implements Act {
    private final People people;

    SetLanguage(People people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "language.set";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        if (!DialogFiles.LANGUAGES.contains(params.get("to"))) {
            return Outcome.refused("language.unknown");
        }
        people.choose(who.person(), params.get("to"));
        return Outcome.done("language.chosen");
    }
}
