package org.forumbot.registration;

import java.time.Clock;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.forumbot.files.ForumFile;
import org.forumbot.files.ForumFile.Section;
import org.forumbot.programme.Held;
import org.forumbot.registration.Audience.Slice;
import org.springframework.stereotype.Component;

/** What the day before a section with {@code confirm: true} is done about its seats. */
abstract class ConfirmTelling implements Telling {
    final AgendaSettings settings;
    final Confirmations confirmations;
    final Clock clock;
    private final Audience audience;

    ConfirmTelling(Means means) {
        this.settings = means.settings();
        this.confirmations = means.confirmations();
        this.clock = means.clock();
        this.audience = means.audience();
    }

    /** By which it is done. */
    @Component
    record Means(Audience audience, AgendaSettings settings, Confirmations confirmations, Clock clock) {}

    /** Of the day before. */
    abstract LocalTime time();

    abstract void tell(ForumFile forum, String section, Slice slice, Map<Long, SeatConfirmation> asked);

    @Override
    public Stream<String> subjects(ForumFile forum) {
        return forum.sections().values().stream()
                .filter(section -> section.confirm() && !section.cancelled())
                .map(Section::code);
    }

    @Override
    public Optional<Due> due(ForumFile forum, String subject) {
        var section = forum.sections().get(subject);
        var day = section == null ? null : section.day();
        if (section == null || day == null || !section.confirm() || section.cancelled()) {
            return Optional.empty();
        }
        var at = day.minusDays(1).atTime(time()).atZone(forum.zone()).toInstant();
        return Times.of(section, forum).map(times -> new Due(times.start(), at, times.start()));
    }

    @Override
    public long tell(ForumFile forum, String subject, long after) {
        var slice = audience.in(forum.code(), subject, after);
        var asked = new HashMap<Long, SeatConfirmation>();
        var seats = slice.held().stream().filter(Held::seated).map(Held::seat).toList();
        if (!seats.isEmpty()) {
            confirmations.findBySeatIn(seats).forEach(one -> asked.put(one.getId(), one));
            tell(forum, subject, slice, asked);
        }
        return slice.last();
    }
}
