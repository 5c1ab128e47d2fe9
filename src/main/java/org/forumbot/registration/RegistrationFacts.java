package org.forumbot.registration;

import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Facts;
import org.springframework.stereotype.Component;

/** Whether somebody takes part, or may register now. One query. */
@Component
class RegistrationFacts implements Facts<RegistrationFacts.Known> {
    /**
     * What is known.
     *
     * @param number empty when not registered
     * @param entry whether the forum's registration is {@code open}, {@code early} or {@code late} by the clock
     * @param opens day and time, empty when the file does not say them
     */
    record Known(boolean registered, String number, String entry, String opens) {}

    private final RegistrationBook book;
    private final Entry entry;

    RegistrationFacts(RegistrationBook book, Entry entry) {
        this.book = book;
        this.entry = entry;
    }

    @Override
    public Class<Known> type() {
        return Known.class;
    }

    @Override
    public Known of(Asker who) {
        var number = book.active(who.forum(), who.person()).map(Registration::number);
        return new Known(
                number.isPresent(),
                number.orElse(""),
                entry.byTime(who.forum()).code(),
                entry.terms(who.forum(), who.language()).opens());
    }
}
