package org.forumbot.registration;

import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/** {@code registration.entry}: whether one may register at the forum now, and if not, why. */
@Component
class EntrySource implements Source<EntrySource.Row> {
    /**
     * Whether one may register.
     *
     * @param state {@code open}, {@code early}, {@code late} or {@code full}
     * @param opens, closes day and time, empty when the file does not say them
     * @param capacity 0 when the file does not say it
     */
    record Row(String state, String opens, String closes, int capacity) {}

    private final Entry entry;

    EntrySource(Entry entry) {
        this.entry = entry;
    }

    @Override
    public String name() {
        return "registration.entry";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        var terms = entry.terms(who.forum(), who.language());
        return List.of(new Row(entry.state(who.forum()).code(), terms.opens(), terms.closes(), terms.capacity()));
    }
}
