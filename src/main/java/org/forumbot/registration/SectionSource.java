package org.forumbot.registration;

import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.forumbot.files.ForumFile.Section;
import org.springframework.stereotype.Component;

/** {@code programme.section}: one section, by its code. */
@Component
class SectionSource implements Source<SectionSource.Card> {
    /**
     * @param section its code
     * @param when day and time, as far as they are known, ready to be shown
     * @param place full title and address of the venue
     * @param topic how it is held, its track and what else it is, each after a line break; or empty
     * @param about what it is about and how it goes, each after an empty line; or empty
     * @param speakers names, separated by commas
     * @param speaking how many speakers are known
     * @param left free seats
     * @param limited 0 when everybody may come, whatever {@code left} says; else 1
     * @param held 1 when the person has a seat there, else 0
     * @param position the person's place in line, 0 when not in line
     * @param offered whether a seat is kept for the person
     * @param kept 1 when one is, else 0
     * @param until when that ends or has ended, empty when none was offered
     * @param passed 1 when the person gave up the seat that was offered, 2 when it was not taken in time, else 0
     * @param offers seats that are kept for those who were first in line
     * @param bar what keeps the person from choosing it now: 1 when no seat is left to people of their role or region, 2
     *     when it is by invitation, 3 when it does not take place, 4 when it is too early and 5 when it is too late to
     *     choose, 6 when the person has as many sections as one may have; else 0
     * @param instead code of the person's section at the same time, empty when there is none
     * @param rival title of that section
     */
    record Card(
            String section,
            String title,
            String when,
            String date,
            String weekday,
            String start,
            String end,
            String place,
            String topic,
            String about,
            String speakers,
            int speaking,
            int left,
            int limited,
            int waiting,
            boolean mine,
            boolean waits,
            int held,
            int position,
            boolean offered,
            int kept,
            String until,
            int passed,
            int offers,
            int bar,
            String instead,
            String rival) {}

    private final Sights sights;
    private final TimeAndPlace times;
    private final CardWords words;

    SectionSource(Sights sights, TimeAndPlace times, CardWords words) {
        this.sights = sights;
        this.times = times;
        this.words = words;
    }

    @Override
    public String name() {
        return "programme.section";
    }

    @Override
    public Class<Card> row() {
        return Card.class;
    }

    @Override
    public List<Card> rows(Asker who, Params params) {
        var section = sights.forum(who).sections().get(params.get("section"));
        if (section == null) {
            return List.of();
        }
        var sight = sights.of(who);
        return List.of(card(section, sight, sights.bar(who, section, sight), who.language()));
    }

    private Card card(Section section, Sight sight, int bar, String language) {
        var rival = sight.rival(section);
        var dates = sight.dates();
        var count = sight.count(section);
        return new Card(
                section.code(),
                section.title(),
                times.when(section, language),
                dates.date(section.day()),
                dates.weekday(section.day()),
                dates.time(section.start()),
                dates.time(section.end()),
                times.fullPlace(sight.forum(), section, language),
                words.kind(section, sight.forum(), language),
                words.about(section, sight.forum(), language),
                String.join(", ", section.speakers()),
                section.speakers().size(),
                count.free(),
                count.limited() ? 1 : 0,
                count.waiting(),
                sight.mine(section),
                sight.waits(section),
                sight.mine(section) ? 1 : 0,
                sight.position(section),
                sight.offered(section),
                sight.offered(section) ? 1 : 0,
                sight.until(section),
                sight.passed(section),
                count.offered() - (sight.offered(section) ? 1 : 0),
                bar,
                rival == null ? "" : rival.code(),
                rival == null ? "" : Places.caption(rival.title()));
    }
}
