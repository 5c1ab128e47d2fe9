package org.forumbot.conversation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.forumbot.dialog.Keyboard.Button;

/** What comes by itself may come in the middle of a form: it brings the way back to the question with it. */
public interface WayBack {
    /** A row of a keyboard, or none when this person is in no form. Inside a unit. */
    List<List<Button>> rows(long person, String language);

    /** Those of them who are in a form. Inside a unit. */
    default Set<Long> waiting(Collection<Long> persons) {
        return persons.stream().filter(person -> !rows(person, "ru").isEmpty()).collect(Collectors.toSet());
    }
}
