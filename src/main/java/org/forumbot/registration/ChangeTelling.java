package org.forumbot.registration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.forumbot.delivery.Lane;
import org.forumbot.files.ForumFile;
import org.forumbot.files.ForumFile.Section;
import org.forumbot.programme.Held;
import org.forumbot.registration.AgendaVoice.Way;
import org.forumbot.registration.Audience.Listener;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * That a section takes place at another time or place, or not at all: told to everybody who has a seat there, an offer or a
 * place in line, with a section of the same time that has free seats.
 */
@Component
class ChangeTelling implements Telling {
    static final String NAME = "change";

    private final Audience audience;
    private final AgendaVoice voice;
    private final ToldSections known;
    private final ChangeText text;
    private final CalendarNews calendars;

    ChangeTelling(Audience audience, AgendaVoice voice, ToldSections known, ChangeText text, CalendarNews calendars) {
        this.audience = audience;
        this.voice = voice;
        this.known = known;
        this.text = text;
        this.calendars = calendars;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Planned when the change is seen. */
    @Override
    public Stream<String> subjects(ForumFile forum) {
        return Stream.empty();
    }

    @Override
    public Optional<Due> due(ForumFile forum, String subject) {
        return known.findById(forum.code() + "." + subject)
                .map(row -> new Due(row.changed(), row.changed(), over(row, forum)));
    }

    /** What would be over by now under both times is no news. */
    private static Instant over(ToldSection row, ForumFile forum) {
        return Stream.of(row.slot(), row.before())
                .map(slot -> Times.of(slot.day(), slot.start(), slot.end(), forum)
                        .map(Times::over)
                        .orElse(Instant.MAX))
                .max(Instant::compareTo)
                .orElse(Instant.MAX);
    }

    @Override
    public long tell(ForumFile forum, String subject, long after) {
        var row = known.findById(forum.code() + "." + subject).orElseThrow();
        var parallel = text.parallel(forum, subject, row);
        var slice = audience.in(forum.code(), subject, after);
        var concerned = slice.listeners().stream()
                .filter(listener -> !listener.held().getFirst().passed())
                .toList();
        concerned.forEach(listener -> tell(listener, subject, row, parallel));
        calendars.changed(concerned.stream()
                .map(listener -> listener.held().getFirst())
                .map(Held::seat)
                .toList());
        return slice.last();
    }

    private void tell(Listener listener, String subject, ToldSection row, @Nullable Section parallel) {
        var who = listener.who();
        var card = who.forum() + ".sections.card.";
        var ways = new ArrayList<Way>();
        if (parallel != null) {
            ways.add(new Way(
                    "change.take",
                    Map.of("title", text.title(who, parallel)),
                    "d." + card + "seats:take." + parallel.code()));
        }
        if (!row.cancelled()) {
            ways.add(Way.of("agenda.section", "o." + card + subject));
            ways.add(Way.of("agenda.leave", "d." + card + "seats:leave." + subject));
        }
        ways.add(Way.of("change.mine", "o." + who.forum() + ".mine.agenda"));
        var phrase = row.cancelled() ? "change.cancelled" : row.revived() ? "change.revived" : "change.moved";
        voice.say(listener, Lane.OFFER, phrase, text.values(who, subject, row, parallel), ways.toArray(Way[]::new));
    }
}
