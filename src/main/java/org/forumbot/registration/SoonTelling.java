package org.forumbot.registration;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.forumbot.conversation.Asker;
import org.forumbot.delivery.Lane;
import org.forumbot.files.ForumFile;
import org.forumbot.registration.AgendaVoice.Way;
import org.forumbot.registration.Audience.Listener;
import org.springframework.stereotype.Component;

/** Shortly before a section begins: when, where, and how to give the seat up. */
@Component
class SoonTelling implements Telling {
    private final Audience audience;
    private final AgendaVoice voice;
    private final SectionValues sections;
    private final AgendaText text;
    private final AgendaSettings settings;

    SoonTelling(
            Audience audience, AgendaVoice voice, SectionValues sections, AgendaText text, AgendaSettings settings) {
        this.audience = audience;
        this.voice = voice;
        this.sections = sections;
        this.text = text;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "soon";
    }

    @Override
    public Stream<String> subjects(ForumFile forum) {
        return forum.sections().keySet().stream();
    }

    @Override
    public Optional<Due> due(ForumFile forum, String subject) {
        var section = forum.sections().get(subject);
        return section == null || section.cancelled()
                ? Optional.empty()
                : Times.of(section, forum)
                        .map(times -> new Due(times.start(), times.start().minus(settings.before()), times.start()));
    }

    @Override
    public long tell(ForumFile forum, String subject, long after) {
        var slice = audience.in(forum.code(), subject, after);
        slice.listeners().stream()
                .filter(listener -> listener.held().getFirst().seated())
                .forEach(listener -> tell(listener, subject));
        return slice.last();
    }

    private void tell(Listener listener, String section) {
        var who = listener.who();
        var card = who.forum() + ".sections.card.";
        values(who, section)
                .ifPresent(values -> voice.say(
                        listener,
                        Lane.REMINDER,
                        "agenda.soon",
                        values,
                        Way.of("agenda.section", "o." + card + section),
                        Way.of("agenda.leave", "d." + card + "seats:leave." + section)));
    }

    /** With the whole way there in the place of the venue's title. */
    private Optional<Map<String, Object>> values(Asker who, String code) {
        return sections.section(who.forum(), who.language(), code)
                .flatMap(section -> sections.of(who.forum(), who.language(), code)
                        .map(known -> {
                            var values = new HashMap<>(known);
                            values.put("place", text.place(who, section));
                            return values;
                        }));
    }
}
