package org.forumbot.people;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Everybody who has talked to the bot. Only inside units of the writer. */
@Component
public class People {
    private final PersonRows rows;
    private final ObjectProvider<Spoken> spoken;
    private final Clock clock;

    /** @param spoken Russian and English where nobody tells */
    People(PersonRows rows, ObjectProvider<Spoken> spoken, Clock clock) {
        this.rows = rows;
        this.spoken = spoken;
        this.clock = clock;
    }

    /**
     * Somebody has written or pressed: known from now on, and reachable again. The language follows the messenger's
     * until the person chooses one here.
     *
     * @param languageCode the IETF tag that the messenger tells; null when it tells none, which means Russian
     */
    public Person meet(long id, @Nullable String languageCode) {
        var speaking = speaking(languageCode);
        var now = clock.instant();
        var known = rows.findById(id);
        known.ifPresent(row -> row.isSeen(speaking, now));
        return person(known.orElseGet(() -> rows.save(new PersonRow(id, speaking, now))));
    }

    public Optional<Person> find(long id) {
        return rows.findById(id).map(this::person);
    }

    /** A language that was chosen and that the bot has unlearnt since is replaced by the nearest that it speaks. */
    private Person person(PersonRow row) {
        return new Person(row.getId(), speaking(row.language()));
    }

    /**
     * The language in which somebody is met whose messenger tells this code.
     *
     * @param languageCode as for {@link #meet}
     */
    public String speaking(@Nullable String languageCode) {
        return Languages.byCode(languageCode, languages());
    }

    private List<String> languages() {
        var told = spoken.getIfAvailable();
        return told == null ? List.of(Languages.RUSSIAN, Languages.ENGLISH) : told.languages();
    }

    /**
     * The person wants to be spoken to in this language, whatever the messenger tells.
     *
     * @throws IllegalArgumentException for a language that the bot does not speak
     */
    public void choose(long id, String language) {
        var known = Languages.known(language, languages());
        rows.findById(id).ifPresent(row -> row.chooses(known));
    }

    /** Nothing can be sent to the person until they are met again, as they have stopped the bot. */
    public void unreachable(long id) {
        rows.findById(id).ifPresent(row -> row.isReachable(false));
    }

    /** Something has arrived after all. */
    public void reached(long id) {
        rows.findById(id).ifPresent(row -> row.isReachable(true));
    }

    /** @return true for who is not known, such as a group */
    public boolean reachable(long id) {
        return rows.findById(id).map(PersonRow::isReachable).orElse(true);
    }

    /** Those of them who are known and can be reached. One query. */
    public List<Person> reachable(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.findByIdInAndReachableTrue(ids).stream()
                        .map(this::person)
                        .toList();
    }

    public long count() {
        return rows.count();
    }

    void remove(long id) {
        rows.deleteById(id);
    }
}
