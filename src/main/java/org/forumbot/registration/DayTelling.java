package org.forumbot.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.forumbot.delivery.Lane;
import org.forumbot.files.Dialogs;
import org.forumbot.files.ForumFile;
import org.forumbot.files.ForumFile.Section;
import org.forumbot.programme.Held;
import org.forumbot.registration.AgendaText.Reader;
import org.forumbot.registration.AgendaVoice.Way;
import org.forumbot.registration.Audience.Listener;
import org.springframework.stereotype.Component;

/** What everybody who takes part is told about a day of the forum: each their own. */
abstract class DayTelling implements Telling {
    private final Audience audience;
    private final AgendaVoice voice;
    private final AgendaText text;
    private final Dialogs dialogs;

    DayTelling(Means means) {
        this.audience = means.audience();
        this.voice = means.voice();
        this.text = means.text();
        this.dialogs = means.dialogs();
    }

    /** By which it is told. */
    @Component
    record Means(Audience audience, AgendaVoice voice, AgendaText text, Dialogs dialogs) {}

    /** When it is told of a day, and from when on it is worth nothing. */
    abstract Due due(LocalDate day, ForumFile forum);

    abstract void tell(Listener listener, MyDay day);

    /**
     * A day of one person.
     *
     * @param sections those that are the person's, in time order
     */
    record MyDay(LocalDate date, List<Section> sections, ForumFile forum, Dates dates, Map<String, Held> held) {
        String mark(Section section) {
            var mine = Objects.requireNonNull(held.get(section.code()));
            return mine.seated() ? "✅ " : mine.offered() ? "🔔 " : "⏳ ";
        }

        int seats() {
            return (int) sections.stream()
                    .filter(section ->
                            Objects.requireNonNull(held.get(section.code())).seated())
                    .count();
        }

        /** What is still to come at that time. */
        MyDay from(Instant now) {
            var left = sections.stream()
                    .filter(section -> Times.of(section, forum)
                            .filter(times -> times.over().isAfter(now))
                            .isPresent())
                    .toList();
            return new MyDay(date, left, forum, dates, held);
        }

        /** What every such phrase may name. */
        Map<String, Object> values() {
            return Map.of(
                    "forum", forum.brief(),
                    "date", dates.date(date),
                    "weekday", dates.weekday(date),
                    "count", sections.size());
        }

        Way open() {
            return Way.of("agenda.open", "o.%s.mine.day.%s".formatted(forum.code(), Days.code(date, forum)));
        }
    }

    @Override
    public Stream<String> subjects(ForumFile forum) {
        return Days.counts(forum.sections().values()).keySet().stream().map(LocalDate::toString);
    }

    @Override
    public Optional<Due> due(ForumFile forum, String subject) {
        return subjects(forum).anyMatch(subject::equals)
                ? Optional.of(due(LocalDate.parse(subject), forum))
                : Optional.empty();
    }

    @Override
    public long tell(ForumFile forum, String subject, long after) {
        var day = LocalDate.parse(subject);
        var slice = audience.registered(forum.code(), after);
        slice.listeners().forEach(listener -> tell(listener, day(listener, day)));
        return slice.last();
    }

    private MyDay day(Listener listener, LocalDate day) {
        var forum = dialogs.forum(listener.who().forum(), listener.who().language());
        var held = new HashMap<String, Held>();
        listener.held().stream().filter(one -> !one.passed()).forEach(one -> held.put(one.section(), one));
        var sections = forum.sections().values().stream()
                .filter(section -> held.containsKey(section.code()) && isOn(section, day))
                .sorted(Section.IN_TIME)
                .toList();
        return new MyDay(day, sections, forum, Dates.in(listener.who().language()), held);
    }

    /** The person's own sections of that day. */
    void sayPlan(Listener listener, String phrase, MyDay day) {
        var values = new HashMap<>(day.values());
        values.put(
                "plan",
                text.withPlaces(
                        day.sections(), new Reader(day.forum(), listener.who().language(), day::mark)));
        say(listener, phrase, values, day.open());
    }

    static boolean isOn(Section section, LocalDate day) {
        return day.equals(section.day()) && !section.cancelled();
    }

    void say(Listener listener, String phrase, Map<String, Object> values, Way way) {
        voice.say(listener, Lane.REMINDER, phrase, values, way);
    }

    static Instant at(LocalDate day, LocalTime time, ForumFile forum) {
        return day.atTime(time).atZone(forum.zone()).toInstant();
    }
}
