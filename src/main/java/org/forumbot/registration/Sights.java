package org.forumbot.registration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.files.Dialogs;
import org.forumbot.files.ForumFile;
import org.forumbot.files.ForumFile.Section;
import org.forumbot.programme.Held;
import org.forumbot.programme.Seats;
import org.springframework.stereotype.Component;

/** Reads what the screens of sections show. The number of queries does not grow with that of the sections. */
@Component
class Sights {
    private final Dialogs dialogs;
    private final Seats seats;
    private final RegistrationBook book;
    private final Map<String, SectionSearch> searches = new ConcurrentHashMap<>();

    Sights(Dialogs dialogs, Seats seats, RegistrationBook book) {
        this.dialogs = dialogs;
        this.seats = seats;
        this.book = book;
    }

    /** No query. */
    ForumFile forum(Asker who) {
        return dialogs.forum(who.forum(), who.language());
    }

    /** At most three queries. */
    Sight of(Asker who) {
        var counts = seats.free(who.forum());
        var holder = book.active(who.forum(), who.person()).map(Registration::holder);
        var own = new HashMap<String, Held>();
        holder.ifPresent(one -> seats.of(one, who.forum()).forEach(held -> own.put(held.section(), held)));
        boolean inLine = own.values().stream().anyMatch(Held::waiting);
        var positions = inLine ? seats.positions(holder.orElseThrow(), who.forum()) : Map.<String, Integer>of();
        return new Sight(forum(who), holder.isPresent(), counts, own, positions, Dates.in(who.language()));
    }

    Filter filter(Asker who, Params params) {
        return Filter.of(params, forum(who));
    }

    /** The sections that fit, in time order. No query. */
    List<Section> found(Asker who, Filter filter) {
        var forum = forum(who);
        var search = searches.compute(
                who.forum() + " " + who.language(),
                (_, before) -> before != null && before.of(forum) ? before : new SectionSearch(forum));
        return forum.sections().values().stream()
                .filter(section -> filter.fits(section, search))
                .sorted(Section.IN_TIME)
                .toList();
    }
}
