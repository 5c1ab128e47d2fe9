package org.forumbot.registration;

import java.util.List;
import java.util.stream.Collectors;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.forumbot.files.Dialogs;
import org.forumbot.files.ForumFile;
import org.springframework.stereotype.Component;

/** {@code forums.on}: the forums that are on, the main one first. One query, however many. */
@Component
class ForumsSource implements Source<ForumsSource.Row> {
    /**
     * A forum.
     *
     * @param title its short name
     * @param when a separator and its days as far as they are known, or empty
     * @param mark what shows that the person is registered there, else empty
     */
    record Row(String code, String title, String when, String mark) {}

    private final Dialogs dialogs;
    private final RegistrationBook book;

    ForumsSource(Dialogs dialogs, RegistrationBook book) {
        this.dialogs = dialogs;
        this.book = book;
    }

    @Override
    public String name() {
        return "forums.on";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        var registered = book.findByPersonOrderById(who.person()).stream()
                .filter(Registration::active)
                .map(Registration::forum)
                .collect(Collectors.toSet());
        return dialogs.forums().stream()
                .map(code -> dialogs.forum(code, who.language()))
                .map(forum -> row(forum, who.language(), registered.contains(forum.code())))
                .toList();
    }

    private static Row row(ForumFile forum, String language, boolean registered) {
        var days = Dates.in(language).days(forum);
        return new Row(forum.code(), forum.brief(), days.isEmpty() ? "" : " · " + days, registered ? "✅ " : "");
    }
}
