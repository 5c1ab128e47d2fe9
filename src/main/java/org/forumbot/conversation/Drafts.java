package org.forumbot.conversation;

import java.util.List;
import org.forumbot.dialog.Conversation;
import org.forumbot.dialog.Engine;
import org.forumbot.dialog.Form;
import org.forumbot.dialog.Value;
import org.forumbot.files.DialogFiles;
import org.springframework.stereotype.Component;

/** {@code forms.drafts(form)}: the person's unsent answers, the newest first. */
@Component
class Drafts implements Source<Drafts.Row> {
    private final Conversations conversations;
    private final DialogFiles files;

    Drafts(Conversations conversations, DialogFiles files) {
        this.conversations = conversations;
        this.files = files;
    }

    /** @param draft code; @param title of the first text answer that has the name {@code title}, or of the form */
    record Row(String draft, String title, int answered, int count) {}

    @Override
    public String name() {
        return "forms.drafts";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        var library = files.library(who.language(), who.forum());
        var form = library.form(params.get("form")).orElse(null);
        if (form == null) {
            return List.of();
        }
        return conversations.open(who.person()).stream()
                .filter(c -> c.form().equals(form.name()) && c.forum().equals(who.forum()))
                .map(c -> row(form, c))
                .toList();
    }

    private static Row row(Form form, Conversation conversation) {
        var given = Engine.given(form, conversation);
        var title = given.get("title") instanceof Value.Text(var text) ? text : form.title();
        return new Row(
                Long.toString(conversation.id(), 36), title, given.size(), form.questions().size());
    }
}
