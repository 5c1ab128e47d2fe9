package org.forumbot.registration;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Saving;
import org.forumbot.conversation.Sent;
import org.forumbot.store.Ids;
import org.springframework.stereotype.Component;

/**
 * {@code save: registration}. A person has one registration in a forum: sending the form again, even another run of it,
 * changes that one. A new one needs an open door: time and room. The file's texts may name {@code number}, and {@code again}: whether it was there before.
 */
@Component
class SaveRegistration implements Saving {
    private final RegistrationBook book;
    private final RegistrationNumbers numbers;
    private final Entry entry;
    private final Ids ids;
    private final Clock clock;

    SaveRegistration(RegistrationBook book, RegistrationNumbers numbers, Entry entry, Ids ids, Clock clock) {
        this.book = book;
        this.numbers = numbers;
        this.entry = entry;
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

    /** Who takes part changes the answers from the agenda; who cannot take part is told why before the first question. */
    @Override
    public String instead(Asker who) {
        if (book.part(who.forum(), who.person()).isPresent()) {
            return "mine.agenda";
        }
        return entry.state(who.forum()) == Entry.State.OPEN ? "" : "entry.closed";
    }

    @Override
    public Outcome save(Asker who, Sent sent) {
        boolean again = book.part(who.forum(), who.person()).isPresent();
        var state = again ? Entry.State.OPEN : entry.state(who.forum());
        if (state != Entry.State.OPEN) {
            return refused(who, state);
        }
        return new Outcome.Done("", Map.of("number", saved(who, sent).number(), "again", again));
    }

    /** It was open when the form was begun. */
    private Outcome refused(Asker who, Entry.State state) {
        var terms = entry.terms(who.forum(), who.language());
        return new Outcome.Refused(
                "registration." + state.code(),
                Map.of("opens", terms.opens(), "closes", terms.closes(), "capacity", terms.capacity()));
    }

    private Registration saved(Asker who, Sent sent) {
        var answers = Answers.of(sent);
        var now = clock.instant();
        var active = book.active(who.forum(), who.person());
        if (active.isPresent()) {
            active.get().change(sent.conversation(), answers, now);
            return book.save(active.get());
        }
        var number = numbers.next(who.forum());
        var cancelled = book.cancelled(who.forum(), who.person(), sent.conversation());
        if (cancelled.isPresent()) {
            cancelled.get().renew(number, answers, now);
            return book.save(cancelled.get());
        }
        return book.save(new Registration(ids.next(), who, number, sent.conversation(), answers, now));
    }
}
