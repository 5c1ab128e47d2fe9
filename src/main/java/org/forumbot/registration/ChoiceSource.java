package org.forumbot.registration;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.forumbot.files.ForumFile;
import org.forumbot.files.ForumFile.Section;
import org.forumbot.files.FromFile;
import org.forumbot.programme.Seats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code programme.choice}: which sections a person has chosen to see. No query, unless it is asked what suits them. */
@Component
class ChoiceSource implements Source<ChoiceSource.Choice> {
    /**
     * @param filters what was chosen, ready to be shown; empty when nothing was
     * @param chosen how many filters are on
     * @param free how many of the sections have a free seat
     * @param nearly 1 when no section has all the words and these have only some, else 0
     * @param onlyFree whether those without a free seat are left out
     * @param onlySuiting whether those are left out that do not suit the person
     * @param days, tracks, parts, venues, speakers how many there are to choose from in the whole programme
     */
    record Choice(
            String filters,
            int chosen,
            int count,
            int free,
            int nearly,
            boolean onlyFree,
            boolean onlySuiting,
            int days,
            int tracks,
            int parts,
            int venues,
            int speakers) {}

    private final Sights sights;
    private final Seats seats;
    private final FilterWords words;

    /** By forum and language. */
    private final FromFile<String, ForumFile, Totals> totals = new FromFile<>();

    ChoiceSource(Sights sights, Seats seats, FilterWords words) {
        this.sights = sights;
        this.seats = seats;
        this.words = words;
    }

    @Override
    public String name() {
        return "programme.choice";
    }

    @Override
    public Class<Choice> row() {
        return Choice.class;
    }

    @Override
    public List<Choice> rows(Asker who, Params params) {
        var forum = sights.forum(who);
        var found = sights.found(who, params);
        var parts = words.parts(found.filter(), forum, who.language());
        var all = totals.of(forum.code() + "." + who.language(), forum, Totals::of);
        return List.of(new Choice(
                String.join(" · ", parts),
                parts.size(),
                found.sections().size(),
                free(who, found),
                found.nearly() ? 1 : 0,
                found.filter().free(),
                found.filter().suits(),
                all.days(),
                all.tracks(),
                all.parts(),
                all.venues(),
                all.speakers()));
    }

    private int free(Asker who, Sights.Found found) {
        return (int) found.sections().stream()
                .filter(section -> seats.free(who.forum(), section.code()).free() > 0)
                .count();
    }

    /** What there is to choose from in the whole programme: the same for everybody, until the file changes. */
    private record Totals(int days, int tracks, int parts, int venues, int speakers) {
        static Totals of(ForumFile forum) {
            var all = forum.sections().values();
            return new Totals(
                    Days.counts(all).size(),
                    used(all, Section::track),
                    used(all, Section::part),
                    used(all, Section::venue),
                    Speakers.counts(all).size());
        }

        private static int used(Collection<Section> all, Function<Section, @Nullable String> what) {
            return (int)
                    all.stream().map(what).filter(Objects::nonNull).distinct().count();
        }
    }
}
