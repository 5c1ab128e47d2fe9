package org.forumbot.registration;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Saving;
import org.forumbot.conversation.Sent;
import org.forumbot.files.Dialogs;
import org.forumbot.store.Ids;
import org.forumbot.store.Numbers;
import org.springframework.stereotype.Component;

/**
 * {@code save: registration}. A person has one registration in a forum: sending the form again, even another run of it,
 * changes that one. The file's texts may name {@code number}, and {@code again}: whether it was there before.
 */
@Component
class SaveRegistration implements Saving {
    private final RegistrationBook book;
    private final Dialogs dialogs;
    private final Numbers numbers;
    private final Ids ids;
    private final Clock clock;

    SaveRegistration(RegistrationBook book, Dialogs dialogs, Numbers numbers, Ids ids, Clock clock) {
        this.book = book;
        this.dialogs = dialogs;
        this.numbers = numbers;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "registration";
    }

    @Override
    public Set<String> gives() {
        return Set.of("number", "again");
    }

    @Override
    public Set<String> needs() {
        return Answers.NEEDED;
    }

    /** Who takes part changes the answers from the agenda. */
    @Override
    public String instead(Asker who) {
        return book.part(who.forum(), who.person()).isPresent() ? "mine.agenda" : "";
    }

    @Override
    public Outcome save(Asker who, Sent sent) {
        boolean again = book.part(who.forum(), who.person()).isPresent();
        return new Outcome.Done("", Map.of("number", saved(who, sent).number(), "again", again));
    }

    private Registration saved(Asker who, Sent sent) {
        var answers = Answers.of(sent);
        var now = clock.instant();
        var active = book.active(who.forum(), who.person());
        if (active.isPresent()) {
            active.get().change(sent.conversation(), answers, now);
            return book.save(active.get());
        }
        var number = number(who.forum());
        var cancelled = book.findByConversation(sent.conversation());
        if (cancelled.isPresent()) {
            cancelled.get().renew(number, answers, now);
            return book.save(cancelled.get());
        }
        return book.save(new Registration(ids.next(), who, number, sent.conversation(), answers, now));
    }

    private String number(String forum) {
        var number = "R-%04d".formatted(numbers.next("registration." + forum));
        return dialogs.forums().size() == 1 ? number : forum.toUpperCase(Locale.ROOT) + "-" + number;
    }
}
