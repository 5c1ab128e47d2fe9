package org.forumbot.registration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.forumbot.delivery.Lane;
import org.forumbot.files.ForumFile;
import org.forumbot.programme.Held;
import org.forumbot.programme.Seats;
import org.forumbot.registration.AgendaVoice.Way;
import org.forumbot.registration.Audience.Listener;
import org.forumbot.registration.Audience.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gives up the seats of those who were asked and have not answered; they go on to who stands in line at once. Who was asked
 * late, as the bot was off, keeps the seat.
 */
@Component
class ReleaseUnconfirmed extends ConfirmTelling {
    /** So much time everybody has to answer. */
    private static final Duration FAIR = Duration.ofHours(2);

    private final AgendaVoice voice;
    private final SectionValues sections;
    private final Seats seats;

    ReleaseUnconfirmed(Means means, AgendaVoice voice, SectionValues sections, Seats seats) {
        super(means);
        this.voice = voice;
        this.sections = sections;
        this.seats = seats;
    }

    @Override
    public String name() {
        return "release";
    }

    @Override
    LocalTime time() {
        return settings.confirmed();
    }

    @Override
    void tell(ForumFile forum, String section, Slice slice, Map<Long, SeatConfirmation> asked) {
        var late = clock.instant().minus(FAIR);
        var given = slice.held().stream()
                .filter(held -> isUnconfirmed(asked.get(held.seat()), late))
                .collect(Collectors.toMap(Held::seat, held -> held));
        given.values().forEach(held -> {
            seats.leave(held.holder(), held.forum(), held.section());
            confirmations.deleteById(held.seat());
        });
        slice.listeners().stream()
                .filter(listener -> given.containsKey(listener.held().getFirst().seat()))
                .forEach(listener -> tell(listener, section));
    }

    private static boolean isUnconfirmed(@Nullable SeatConfirmation asked, Instant late) {
        return asked != null && !asked.isConfirmed() && asked.wasAskedBefore(late);
    }

    private void tell(Listener listener, String section) {
        var who = listener.who();
        var card = who.forum() + ".sections.card.";
        sections.of(who.forum(), who.language(), section)
                .ifPresent(values -> voice.say(
                        listener,
                        Lane.OFFER,
                        "confirm.released",
                        values,
                        Way.of("confirm.again", "d." + card + "seats:wait." + section),
                        Way.of("agenda.section", "o." + card + section)));
    }
}
