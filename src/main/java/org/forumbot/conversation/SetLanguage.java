package org.forumbot.conversation;

import java.util.Map;
import org.forumbot.files.Dialogs;
import org.forumbot.people.People;
import org.springframework.stereotype.Component;

/** {@code do: language.set(to)}. A form that waits goes on in the new language. */
@Component
class SetLanguage implements Act {
    private final People people;
    private final Dialogs dialogs;

    SetLanguage(People people, Dialogs dialogs) {
        this.people = people;
        this.dialogs = dialogs;
    }

    @Override
    public String name() {
        return "language.set";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        if (!dialogs.languages().contains(params.get("to"))) {
            return Outcome.refused("language.unknown");
        }
        people.choose(who.person(), params.get("to"));
        return new Outcome.Returned("language.chosen", Map.of());
    }
}
