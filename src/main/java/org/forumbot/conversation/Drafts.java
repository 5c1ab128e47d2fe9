package org.forumbot.conversation;

import java.util.List;
import org.forumbot.dialog.Conversation;
import org.forumbot.dialog.Engine;
import org.forumbot.dialog.Form;
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
        var form = files.now().library(who.language(), who.forum()).form(called).orElse(null);
        if (form == null) {
            return List.of();
        }
        return conversations.open(who.person()).stream()
                .filter(c -> c.form().equals(called) && c.forum().equals(who.forum()))
                .map(c -> draft(form, c))
                .toList();
    }

    private static Draft draft(Form form, Conversation conversation) {
        var given = Engine.given(form, conversation);
        var title = given.get("title") instanceof Value.Text(var text) ? text : form.title();
        return new Draft(
                conversation.id(), title, given.size(), form.questions().size());
    }
}
