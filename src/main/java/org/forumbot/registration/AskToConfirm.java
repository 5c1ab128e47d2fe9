package org.forumbot.registration;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.forumbot.delivery.Lane;
import org.forumbot.files.ForumFile;
import org.forumbot.registration.AgendaVoice.Way;
import org.forumbot.registration.Audience.Listener;
import org.forumbot.registration.Audience.Slice;
import org.springframework.stereotype.Component;

/**
 * Asks those who have a seat whether they still come. Who takes a seat later is not asked: they have just said so. Who
 * cannot be reached counts as asked.
 */
@Component
class AskToConfirm extends ConfirmTelling {
    private final AgendaVoice voice;
    private final SectionValues sections;

    AskToConfirm(Means means, AgendaVoice voice, SectionValues sections) {
        super(means);
        this.voice = voice;
        this.sections = sections;
    }

    @Override
    public String name() {
        return "ask";
    }

    @Override
    LocalTime time() {
        return settings.ask();
    }

    @Override
    void tell(ForumFile forum, String section, Slice slice, Map<Long, SeatConfirmation> asked) {
        var now = clock.instant();
        slice.held().stream().filter(held -> held.seated()).forEach(held -> {
            var before = asked.get(held.seat());
            if (before == null) {
                confirmations.save(new SeatConfirmation(held.seat(), now));
            } else {
                before.ask(now);
            }
        });
        slice.listeners().stream()
                .filter(listener -> listener.held().getFirst().seated())
                .forEach(listener -> ask(listener, section));
    }

    private void ask(Listener listener, String section) {
        var who = listener.who();
        var screen = who.forum() + ".mine.confirm.";
        var values =
                new HashMap<>(sections.of(who.forum(), who.language(), section).orElse(Map.of()));
        values.put("until", Dates.in(who.language()).time(settings.confirmed()));
        voice.say(
                listener,
                Lane.REMINDER,
                "confirm.ask",
                values,
                Way.of("confirm.yes", "d." + screen + "seats:confirm." + section),
                Way.of("agenda.leave", "d." + screen + "seats:leave." + section));
    }
}
