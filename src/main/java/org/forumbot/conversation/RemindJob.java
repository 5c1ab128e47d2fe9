package org.forumbot.conversation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forumbot.conversation.Conversations.Unsent;
import org.forumbot.delivery.Lane;
import org.forumbot.delivery.Outbox;
import org.forumbot.delivery.Outgoing;
import org.forumbot.dialog.ButtonData;
import org.forumbot.dialog.Form;
import org.forumbot.dialog.Input.Move;
import org.forumbot.dialog.Keyboard;
import org.forumbot.dialog.Keyboard.Button;
import org.forumbot.dialog.Progress;
import org.forumbot.dialog.Wording;
import org.forumbot.dialog.Words;
import org.forumbot.files.Library;
import org.forumbot.people.People;
import org.forumbot.people.Person;
import org.forumbot.store.Jobs;
import org.springframework.stereotype.Component;

/**
 * Reminds of a form that is still not sent. Nobody is reminded who cannot be reached, nor of what was sent before and is
 * only being changed.
 */
@Component
class RemindJob implements Jobs.Runner {
    private final Conversations conversations;
    private final People people;
    private final Dialogue dialogue;
    private final Reminders reminders;
    private final Outbox outbox;

    RemindJob(Conversations conversations, People people, Dialogue dialogue, Reminders reminders, Outbox outbox) {
        this.conversations = conversations;
        this.people = people;
        this.dialogue = dialogue;
        this.reminders = reminders;
        this.outbox = outbox;
    }

    @Override
    public String kind() {
        return Reminders.KIND;
    }

    /** @param payload number of the reminder, from 0 */
    @Override
    public void run(String key, String payload) {
        conversations
                .unsent(Long.parseLong(key))
                .filter(unsent -> dialogue.isOn(unsent.conversation().forum()))
                .ifPresent(unsent -> people.find(unsent.conversation().person())
                        .filter(person -> people.reachable(person.id()))
                        .ifPresent(person -> remind(person, unsent, Integer.parseInt(payload))));
    }

    private void remind(Person person, Unsent unsent, int number) {
        var conversation = unsent.conversation();
        var library = dialogue.library(person.language(), conversation.forum());
        var form = library.form(conversation.form()).orElse(null);
        if (form == null
                || number >= form.remind().after().size()
                || !reminders.mayBeSaid(conversation, form.remind(), number, unsent.changed())) {
            return;
        }
        boolean more = reminders.planNext(conversation, form.remind(), number, unsent.changed());
        outbox.send(Outgoing.to(
                person.id(),
                Lane.REMINDER,
                words(library, form, unsent, more).cut(Words.MESSAGE),
                keyboard(form.wording(), conversation.id(), more)));
    }

    private static Words words(Library library, Form form, Unsent unsent, boolean more) {
        var progress = Progress.of(form, unsent.conversation());
        var values = new HashMap<String, Object>(Map.of(
                "form", Drafts.title(form, unsent.conversation()),
                "answered", progress.answered(),
                "count", progress.count()));
        var text = form.remind().text();
        var asked = text == null ? library.wording().say("remind.text", values) : text.words(values);
        return more
                ? asked
                : Words.joined("\n\n", List.of(asked, library.wording().say("remind.last", Map.of())));
    }

    private static Keyboard keyboard(Wording wording, long conversation, boolean more) {
        var rows = new ArrayList<List<Button>>();
        rows.add(List.of(new Button(wording.label("remind.go"), ButtonData.move(conversation, Move.GO, ""))));
        if (more) {
            rows.add(List.of(new Button(wording.label("remind.off"), RemindButton.OFF.data(conversation))));
        }
        rows.add(List.of(new Button(wording.label("remind.leave"), RemindButton.LEAVE.data(conversation))));
        return Keyboard.inline(rows);
    }
}
