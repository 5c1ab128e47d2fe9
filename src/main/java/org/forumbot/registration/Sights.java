package org.forumbot.registration;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.files.Dialogs;
import org.forumbot.files.ForumFile;
import org.forumbot.files.ForumFile.Section;
import org.forumbot.programme.Held;
import org.forumbot.programme.HolderId;
import org.forumbot.programme.SeatDecision;
import org.forumbot.programme.Seats;
import org.forumbot.programme.Traits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the screens of sections show. The number of queries does not grow with that of the sections. */
@Component
class Sights {
    /** Whoever is not registered has nothing yet. */
    private static final HolderId STRANGER = new HolderId(0);

    private static final Traits NO_TRAITS = new Traits("", "", null);

    private final Dialogs dialogs;
    private final Seats seats;
    private final RegistrationBook book;
    private final SectionSearches searches;
    private final Clock clock;

    Sights(Dialogs dialogs, Seats seats, RegistrationBook book, SectionSearches searches, Clock clock) {
        this.dialogs = dialogs;
        this.seats = seats;
        this.book = book;
        this.searches = searches;
        this.clock = clock;
    }

    /**
     * The sections that take place and fit.
     *
     * @param sections those that have the words before those that mean the same, each in time order
     * @param nearly whether no section has all the words, and these have only some, the nearest first
     * @param seen how the person sees them, when that had to be known to find them
     */
    record Found(
            Filter filter,
            List<Section> sections,
            boolean nearly,
            @Nullable Sight seen) {}

    /** No query. */
    ForumFile forum(Asker who) {
        return dialogs.forum(who.forum(), who.language());
    }

    /** At most three queries. */
    Sight of(Asker who) {
        var part = book.part(who.forum(), who.person());
        var own = new HashMap<String, Held>();
        part.ifPresent(one -> seats.of(one.holder(), who.forum()).forEach(held -> own.put(held.section(), held)));
        boolean inLine = own.values().stream().anyMatch(Held::waiting);
        var positions = inLine ? seats.positions(part.orElseThrow().holder(), who.forum()) : Map.<String, Integer>of();
        return new Sight(
                forum(who),
                part.isPresent(),
                part.map(RegistrationBook.Part::tracks).orElse(List.of()),
                section -> seats.free(who.forum(), section.code()),
                own,
                positions,
                Dates.in(who.language()),
                clock.instant());
    }

    /** What keeps the person from choosing the section now, as {@link SectionSource.Card} tells it. */
    int bar(Asker who, Section section, Sight sight) {
        var registration = book.part(who.forum(), who.person());
        var obstacle = seats.obstacle(
                registration.map(RegistrationBook.Part::holder).orElse(STRANGER),
                who.forum(),
                section.code(),
                registration.map(RegistrationBook.Part::traits).orElse(NO_TRAITS),
                sight.own().values());
        return obstacle.map(Sights::bar).orElse(0);
    }

    private static int bar(SeatDecision obstacle) {
        return switch (obstacle) {
            case SeatDecision.Reserved reserved -> 1;
            case SeatDecision.ByInvitation uninvited -> 2;
            case SeatDecision.Cancelled cancelled -> 3;
            case SeatDecision.NotYet early -> 4;
            case SeatDecision.Over late -> 5;
            case SeatDecision.TooMany many -> 6;
            default -> 0;
        };
    }

    /** No query, unless it is asked what suits the person. */
    Found found(Asker who, Params params) {
        return found(who, params, "");
    }

    /** @param except name of a condition that is not to hold */
    Found found(Asker who, Params params, String except) {
        var forum = forum(who);
        var filter = Filter.of(params, forum, except);
        var words = searches.of(forum, who.language()).find(filter.words());
        var seen = filter.suits() ? of(who) : null;
        var personal = seen == null ? free(who, filter) : suiting(seen, filter);
        var sections = forum.sections().values().stream()
                .filter(section -> !section.cancelled() && filter.fits(section))
                .filter(section -> words.has(section) && personal.test(section))
                .sorted(Comparator.comparing(words::rank).thenComparing(Section.IN_TIME))
                .toList();
        return new Found(filter, sections, words.nearly() && !sections.isEmpty(), seen);
    }

    private Predicate<Section> suiting(Sight seen, Filter filter) {
        var now = clock.instant().atZone(seen.forum().zone()).toLocalDateTime();
        return section -> seen.suits(section, now)
                && (!filter.free() || seen.count(section).free() > 0);
    }

    private Predicate<Section> free(Asker who, Filter filter) {
        return section ->
                !filter.free() || seats.free(who.forum(), section.code()).free() > 0;
    }
}
