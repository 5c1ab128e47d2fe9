package org.forumbot.conversation;

import java.util.List;
import java.util.stream.Stream;
import org.forumbot.dialog.Conversation;
import org.forumbot.dialog.Engine;
import org.forumbot.dialog.Form;
import org.forumbot.dialog.Progress;
import org.forumbot.dialog.Value;
import org.forumbot.files.DialogsInForce;
import org.springframework.stereotype.Component;

@Component
class Drafts implements OpenForms {
    private final Conversations conversations;
    private final DialogsInForce files;

    Drafts(Conversations conversations, DialogsInForce files) {
        this.conversations = conversations;
        this.files = files;
    }

    @Override
    public List<Draft> of(Asker who, String called) {
        return conversations.open(who.person()).stream()
                .filter(c -> c.form().equals(called) && c.forum().equals(who.forum()))
                .flatMap(c -> draft(who, c))
                .toList();
    }

    /** Of all forms at all forums that are on, the one changed last first. */
    List<Draft> all(Asker who) {
        return conversations.open(who.person()).stream()
                .filter(c -> files.forums().contains(c.forum()))
                .flatMap(c -> draft(who, c))
                .toList();
    }

    private Stream<Draft> draft(Asker who, Conversation conversation) {
        return files.now().library(who.language(), conversation.forum()).form(conversation.form()).stream()
                .map(form -> draft(form, conversation));
    }

    private static Draft draft(Form form, Conversation conversation) {
        var progress = Progress.of(form, conversation);
        return new Draft(
                conversation.id(), title(form, conversation), progress.answered(), progress.count(), progress.levels());
    }

    /** What was answered at the question {@code title}, else the title of the form. */
    static String title(Form form, Conversation conversation) {
        return Engine.given(form, conversation).get("title") instanceof Value.Text(var text) ? text : form.title();
    }
}
